// swift-tools-version: 6.2
import PackageDescription

/// One target a stage; `Tests/ArchitectureTests` reads the imports and fails on a back edge.
let package = Package(
  name: "assay",
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .library(name: "AssayText", targets: ["AssayText"]),
    .library(name: "AssayExtraction", targets: ["AssayExtraction"]),
    .library(name: "AssayChecks", targets: ["AssayChecks"]),
    .library(name: "AssayRecord", targets: ["AssayRecord"]),
    .library(name: "AssayOutput", targets: ["AssayOutput"]),
    .library(name: "AssayReconcile", targets: ["AssayReconcile"]),
    .library(name: "AssayPipeline", targets: ["AssayPipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CByteScan"),
    .target(name: "AssayNumbers"),
    .target(name: "AssayArchive", dependencies: ["CZlib", "CDeflate", "CZstd"]),
    .target(name: "AssayText", dependencies: ["CLibXML2", "CByteScan"]),
    .target(name: "AssayExtraction", dependencies: ["AssayText", "AssayNumbers", "CPCRE2"]),
    .target(name: "AssayRecord", dependencies: ["AssayNumbers"]),
    .target(name: "AssayChecks", dependencies: ["AssayNumbers", "AssayRecord"]),
    .target(name: "AssayOutput", dependencies: ["AssayRecord", "AssayNumbers"]),
    .target(
      name: "AssayPipeline",
      dependencies: [
        "AssayText", "AssayExtraction", "AssayNumbers", "AssayChecks", "AssayRecord", "AssayOutput",
        "AssayArchive", "CByteScan", "CCrypto",
      ]),
    .target(name: "AssayReconcile", dependencies: ["AssayRecord", "AssayNumbers"]),
    .target(name: "AssayScoring", dependencies: ["AssayRecord", "AssayNumbers"]),
    .target(
      name: "AssayInjection", dependencies: ["AssayPipeline", "AssayText", "AssayRecord", "AssayNumbers"]),
    .executableTarget(
      name: "assay",
      dependencies: [
        "AssayPipeline", "AssayScoring", "AssayReconcile",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "assay-inject",
      dependencies: [
        "AssayInjection", "AssayPipeline", "AssayText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "AssayArchiveTests", dependencies: ["AssayArchive", "CZlib", "CZstd"]),
    .testTarget(name: "AssayNumbersTests", dependencies: ["AssayNumbers", "TestSupport"]),
    .testTarget(name: "AssayTextTests", dependencies: ["AssayText", "TestSupport"]),
    .testTarget(
      name: "AssayExtractionTests", dependencies: ["AssayExtraction", "AssayText", "AssayNumbers"]),
    .testTarget(
      name: "AssayChecksTests", dependencies: ["AssayChecks", "AssayRecord", "AssayNumbers", "TestSupport"]),
    .testTarget(
      name: "AssayRecordTests",
      dependencies: ["AssayRecord", "AssayOutput", "AssayNumbers", "AssayScoring", "TestSupport"]),
    .testTarget(
      name: "AssayPipelineTests",
      dependencies: [
        "AssayPipeline", "AssayText", "AssayExtraction", "AssayChecks", "AssayRecord", "AssayOutput",
        "AssayNumbers", "AssayScoring", "CByteScan", "TestSupport",
      ]),
    .testTarget(
      name: "AssayReconcileTests",
      dependencies: ["AssayReconcile", "AssayRecord", "AssayNumbers", "TestSupport"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["AssayRecord", "AssayReconcile", "TestSupport"]),
    .testTarget(
      name: "AssayInjectionTests",
      dependencies: [
        "AssayInjection", "AssayPipeline", "AssayText", "AssayChecks", "AssayRecord", "AssayNumbers",
        "TestSupport",
      ], exclude: ["figures"]),
    .testTarget(name: "ArchitectureTests"),
  ],
  swiftLanguageModes: [.v6]
)
