/// Slips of the pen in the name of a drug: "barcitinib" where the notice also names baricitinib.
enum DrugSpelling {
  /// Whether one name is the other with a letter changed, two neighbours swapped, or up to two letters in a row left out.
  ///
  /// The first two letters are the same, and so are the stems: names that differ there are different drugs.
  static func isSlip(_ one: String, _ other: String) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 2, one.utf8.first == other.utf8.first else {
      return false
    }
    let (a, b) =
      one.utf8.count <= other.utf8.count
      ? (Array(one.utf8), Array(other.utf8)) : (Array(other.utf8), Array(one.utf8))
    guard a.count >= 8, a[1] == b[1] else { return false }
    var front = 0
    while front < a.count, a[front] == b[front] { front += 1 }
    var back = 0
    while back < a.count - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    guard back >= 3 else { return false }
    let rest = a.count - front - back
    if a.count < b.count { return rest == 0 }
    return rest == 1 || rest == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]
  }
}
