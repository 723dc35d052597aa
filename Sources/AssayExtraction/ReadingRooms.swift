import AssayText

/// The rooms behind a `Reading`, used again from document to document.
final class ReadingRooms {
  let sentences = Room<Sentence>()
  /// What the rules and the names found, in the order in which they found it.
  let found = Room<Finding>(capacity: 512)
  /// The same in the order of the text.
  let sorted = Room<Finding>(capacity: 512)
  /// What is left when every number has one meaning.
  private(set) var findings = Room<Finding>(capacity: 512)
  let ranges = Room<Range<Int>>()
  let kinds = Room<KindSet>()
  let depth = Room<UInt8>(capacity: 1_024)
  let cover = Room<Int32>()
  let cues = Room<WordCue>()
  let cueSets = Room<CueSet>()
  /// For each token whether a number has claimed it.
  let claims = Room<Bool>(capacity: 1_024)
  /// For each of the sorted findings whether another took its number.
  let falls = Room<Bool>(capacity: 512)
  private var merged = Room<Finding>(capacity: 512)
  /// What the reading of the document at hand points to; plain views, so that nothing is released with them.
  let parts = UnsafeMutablePointer<Reading.Parts>.allocate(capacity: 1)

  deinit { parts.deallocate() }

  /// Sorts `found` by start, the longer first: the first `count` of it, the rules', need few moves, the others, the names, none.
  func sortFound(rules count: Int) {
    found.sortNearlySorted(count, by: ReadingRooms.standsFirst)
    let found = self.found.view
    sorted.removeAll()
    var name = count
    for rule in 0..<count {
      while name < found.count, ReadingRooms.standsFirst(found[name], found[rule]) {
        sorted.append(found[name])
        name += 1
      }
      sorted.append(found[rule])
    }
    while name < found.count {
      sorted.append(found[name])
      name += 1
    }
  }

  private static func standsFirst(_ a: Finding, _ b: Finding) -> Bool {
    a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end
  }

  /// Takes the findings that pass, by place, merged with `more`, which need not be sorted. Of two with one place the older one stands
  /// first.
  func replace(with more: [Finding], keeping isKept: (Finding) -> Bool) {
    let (kept, added, merged) = (sorted, found, self.merged)
    kept.removeAll()
    for finding in findings.view where isKept(finding) { kept.append(finding) }
    kept.sortNearlySorted(kept.count) { $0.span < $1.span }
    added.removeAll()
    for finding in more { added.append(finding) }
    added.sortNearlySorted(added.count) { $0.span < $1.span }
    merged.removeAll()
    var next = 0
    for finding in kept.view {
      while next < added.count, added[next].span < finding.span {
        merged.append(added[next])
        next += 1
      }
      merged.append(finding)
    }
    while next < added.count {
      merged.append(added[next])
      next += 1
    }
    swap(&findings, &self.merged)
  }

  /// Says for each sentence which findings start in it, and of which kinds they are.
  func cut(_ sentences: View<Sentence>) {
    ranges.removeAll()
    kinds.removeAll()
    let findings = self.findings.view
    var first = 0
    for sentence in sentences {
      while first < findings.count && findings[first].span.start < sentence.span.start { first += 1 }
      var last = first
      var set = KindSet()
      while last < findings.count && findings[last].span.start < sentence.span.end {
        set.insert(findings[last].kind)
        last += 1
      }
      ranges.append(first..<last)
      kinds.append(set)
      first = last
    }
  }
}
