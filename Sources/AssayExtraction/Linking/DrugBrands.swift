import AssayText

/// Two brands of one generic name are two products: "PreHevbrio was compared with Engerix-B".
///
/// The generic name is of the brand that it stands beside in brackets, else of the brand that is printed first; any other brand that
/// stands alone is a drug of its own.
struct DrugBrands {
  /// The brand, in lower case, that keeps the generic name of each concept.
  private var homes: [Int32: String] = [:]
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
    let drugs = reading.findings.filter { $0.kind == .drug }
    for finding in drugs where finding.isBrand && isPaired(finding, drugs) && homes[finding.code] == nil {
      homes[finding.code] = printed(finding)
    }
    for finding in drugs where finding.isBrand && homes[finding.code] == nil {
      homes[finding.code] = printed(finding)
    }
  }

  /// The name of the other product that a brand is, or nil where it is the one of the generic name.
  func other(_ finding: Finding) -> String? {
    guard finding.isBrand, let home = homes[finding.code] else { return nil }
    let name = printed(finding)
    // "Eylea" and "Eylea HD", a brand and its longer form, are told apart elsewhere.
    return name.hasPrefix(home) || home.hasPrefix(name) ? nil : name
  }

  private func printed(_ finding: Finding) -> String { reading.string(finding.nameSpan).lowercased() }

  /// "Brand (generic)", "generic (Brand)", "Brand and Other (generic)" not.
  private func isPaired(_ finding: Finding, _ drugs: [Finding]) -> Bool {
    drugs.contains { generic in
      guard generic.code == finding.code, !generic.isBrand else { return false }
      let (front, back) = generic.span.start < finding.span.start ? (generic, finding) : (finding, generic)
      let gap =
        reading.tokens.index(
          at: front.span.end)..<max(
          reading.tokens.index(at: front.span.end), reading.tokens.index(at: back.span.start))
      return !gap.isEmpty && gap.count <= 4
        && gap.contains { reading.mark($0) == 0x28 || reading.mark($0) == 0x5B }
    }
  }
}
