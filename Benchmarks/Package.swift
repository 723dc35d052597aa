// swift-tools-version: 6.2
import PackageDescription

/// Measures the whole pipeline. `scripts/bench` builds and runs it; the project itself does not depend on it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "assay", path: "..")],
  targets: [
    .target(name: "NoticeGenerator"),
    .executableTarget(
      name: "notice-bench",
      dependencies: [
        "NoticeGenerator",
        .product(name: "AssayChecks", package: "assay"),
        .product(name: "AssayPipeline", package: "assay"),
        .product(name: "AssayRecord", package: "assay"),
        .product(name: "AssayText", package: "assay"),
      ],
      path: "Sources/NoticeBench"),
  ],
  swiftLanguageModes: [.v6]
)
