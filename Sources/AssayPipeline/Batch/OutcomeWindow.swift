/// What stands between the threads that read and the one that writes: results that wait for an earlier one, and how much is in hand.
struct OutcomeWindow<Outcome: Sendable>: Sendable {
  /// Results by input number modulo their count.
  private var slots: [Outcome?]
  /// About how many bytes the inputs in hand, or their results, take.
  private var weights: [Int]
  private var weight = 0
  private let room: Int
  /// The input to be handed over next.
  private var nextNumber = 0
  /// How many inputs were taken out of the queue.
  private var taken = 0
  /// Set when the queue is empty.
  private var isAtEnd = false
  /// Set when nobody wants the results any more.
  var isCancelled = false

  /// A window of so many inputs, and of about so many bytes.
  init(slots: Int, room: Int) {
    self.slots = Array(repeating: nil, count: slots)
    weights = Array(repeating: 0, count: slots)
    self.room = room
  }

  /// The number for the next input, once there is room for it; nil where none is wanted.
  ///
  /// The input that is to be handed over next is not counted, so that a large one, for which all others wait, stops none of them.
  func numberForNext() -> Monitor<Self>.Answer<Int?> {
    if isAtEnd || isCancelled { return .ready(nil) }
    if taken == nextNumber { return .ready(taken) }
    let waiting = weight - weights[nextNumber % slots.count]
    return taken - nextNumber < slots.count && waiting < room ? .ready(taken) : .notYet
  }

  /// Takes note that an input of that weight was taken, or, for nil, that there is none left.
  mutating func take(weight: Int?) {
    guard let weight else {
      isAtEnd = true
      return
    }
    weights[taken % slots.count] = weight
    self.weight += weight
    taken += 1
  }

  /// Puts the result of an input where it waits for its turn.
  mutating func put(_ outcome: Outcome, _ number: Int, weight: Int) {
    let slot = number % slots.count
    slots[slot] = outcome
    self.weight += weight - weights[slot]
    weights[slot] = weight
  }

  /// The next result in order; nil at the end.
  mutating func next() -> Monitor<Self>.Answer<Outcome?> {
    let slot = nextNumber % slots.count
    if let outcome = slots[slot] {
      slots[slot] = nil
      weight -= weights[slot]
      weights[slot] = 0
      nextNumber += 1
      return .ready(outcome)
    }
    return isAtEnd && nextNumber == taken ? .ready(nil) : .notYet
  }
}
