/// Elements in memory that somebody else keeps, read like an array and copied like a number: no reference count.
///
/// The stages hand each other views of the rooms that a worker keeps, and a view is good until its room is filled anew. An index
/// out of bounds traps, as an array's does.
@frozen
public struct View<Element>: RandomAccessCollection {
  @usableFromInline let base: UnsafePointer<Element>
  /// How many elements there are.
  public let count: Int

  /// A view of `count` elements from `base` on.
  @inlinable
  public init(_ base: UnsafePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  /// Plain numbers.
  public typealias Indices = Range<Int>

  /// 0
  @inlinable public var startIndex: Int { 0 }
  /// `count`
  @inlinable public var endIndex: Int { count }

  /// The element at `index`.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "index out of bounds of a view")
    return base[index]
  }
}

/// Room for values without references that is used again from document to document: a worker keeps it, all others see its `view`.
public final class Room<Element> {
  /// What changes, behind one pointer: a property of a class would be guarded at every access.
  @usableFromInline
  struct State {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var count: Int

    @usableFromInline
    init(capacity: Int) {
      base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
      self.capacity = capacity
      count = 0
    }
  }

  /// Room for more than this is given back with the document that took it.
  private static var kept: Int { 1 << 16 }

  @usableFromInline let state: UnsafeMutablePointer<State>

  /// Empty room.
  public init(capacity: Int = 64) {
    precondition(_isPOD(Element.self), "a room releases no element")
    state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State(capacity: Swift.max(capacity, 1)))
  }

  deinit {
    state.pointee.base.deallocate()
    state.deallocate()
  }

  /// How many elements there are.
  @inlinable public var count: Int { state.pointee.count }

  /// All elements, until the room changes.
  @inlinable public var view: View<Element> { View(state.pointee.base, count: state.pointee.count) }

  /// Adds an element.
  @inlinable @inline(__always)
  public func append(_ element: Element) {
    if state.pointee.count == state.pointee.capacity { reserve(state.pointee.count + 1) }
    state.pointee.base[state.pointee.count] = element
    state.pointee.count += 1
  }

  /// Reads and writes the element at `index`.
  @inlinable
  public subscript(index: Int) -> Element {
    @inline(__always) get { view[index] }
    @inline(__always) set {
      precondition(
        UInt(bitPattern: index) < UInt(bitPattern: state.pointee.count), "index out of bounds of a room")
      state.pointee.base[index] = newValue
    }
  }

  /// Forgets all elements and puts `count` times `element` in their place.
  @inlinable
  public func fill(_ count: Int, with element: Element) {
    removeAll()
    reserve(count)
    state.pointee.base.update(repeating: element, count: count)
    state.pointee.count = count
  }

  /// Sorts the first `count` elements, which need but few moves; equal ones keep their order.
  @inlinable
  public func sortNearlySorted(_ count: Int, by precedes: (Element, Element) -> Bool) {
    precondition(count <= self.count)
    let base = state.pointee.base
    var sorted = 1
    while sorted < count {
      if precedes(base[sorted], base[sorted - 1]) {
        let element = base[sorted]
        var place = sorted
        while place > 0, precedes(element, base[place - 1]) {
          base[place] = base[place - 1]
          place -= 1
        }
        base[place] = element
      }
      sorted += 1
    }
  }

  /// Makes room for `capacity` elements in all.
  @usableFromInline
  func reserve(_ capacity: Int) {
    guard capacity > state.pointee.capacity else { return }
    var larger = State(capacity: Swift.max(capacity, 2 * state.pointee.capacity))
    larger.count = state.pointee.count
    larger.base.update(from: state.pointee.base, count: larger.count)
    state.pointee.base.deallocate()
    state.pointee = larger
  }

  /// Forgets all elements and keeps the room, unless it is huge.
  public func removeAll() {
    state.pointee.count = 0
    guard state.pointee.capacity > Room.kept else { return }
    state.pointee.base.deallocate()
    state.pointee = State(capacity: 64)
  }
}
