import AssayText
import CPCRE2

/// A pattern that PCRE2 has compiled with its JIT, anchored where it is tried. This is the only file that touches PCRE2.
///
/// The code is shared between threads; `MatchSpace` holds what one thread needs.
///
/// A pointer that its owner frees, so that a match counts no reference.
struct CompiledPattern: @unchecked Sendable {
  private let code: OpaquePointer
  /// The numbers of each named group, `slots` a name, by `GroupName.index`; 0 where there are no more. A name may stand in
  /// several alternatives.
  let groups: UnsafePointer<Int32>
  /// How many pairs of offsets a match can fill.
  let pairCount: Int

  /// Compiles `source`, written in the syntax of `PatternSyntax`.
  ///
  /// - Throws: `PatternError.invalid` with PCRE2's message and the place in the expanded pattern.
  init(rule: String, source: String, caseSensitive: Bool) throws(PatternError) {
    let pattern = try PatternSyntax.expand(source, rule: rule)
    var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_ANCHORED)
    options |= UInt32(bitPattern: Int32(bitPattern: PCRE2_DUPNAMES))
    if !caseSensitive { options |= UInt32(PCRE2_CASELESS) }
    var errorCode: Int32 = 0
    var errorOffset = 0
    guard let code = pcre2_compile_8(pattern, pattern.count, options, &errorCode, &errorOffset, nil)
    else {
      throw PatternError.invalid(
        rule: rule, reason: CompiledPattern.message(errorCode), offset: errorOffset,
        pattern: String(decoding: pattern, as: UTF8.self))
    }
    let jit = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    guard jit == 0 else {
      pcre2_code_free_8(code)
      throw PatternError.invalid(
        rule: rule, reason: CompiledPattern.message(jit), offset: 0,
        pattern: String(decoding: pattern, as: UTF8.self))
    }
    self.code = code
    let numbers = GroupName.allCases.flatMap { CompiledPattern.numbers(of: $0, in: code) }
    let groups = UnsafeMutablePointer<Int32>.allocate(capacity: numbers.count)
    groups.initialize(from: numbers, count: numbers.count)
    self.groups = UnsafePointer(groups)
    var captures: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &captures)
    self.pairCount = Int(captures) + 1
  }

  func deallocate() {
    pcre2_code_free_8(code)
    groups.deallocate()
  }

  /// How many alternatives may use one name.
  static let slots = 8

  private static func numbers(of name: GroupName, in code: OpaquePointer) -> [Int32] {
    var numbers = [Int32](repeating: 0, count: slots)
    var first: UnsafePointer<UInt8>?
    var last: UnsafePointer<UInt8>?
    let size = pcre2_substring_nametable_scan_8(code, Array(name.rawValue.utf8) + [0], &first, &last)
    guard size > 0, var entry = first, let last else { return numbers }
    var slot = 0
    while entry <= last && slot < slots {
      numbers[slot] = Int32(entry[0]) << 8 | Int32(entry[1])
      slot += 1
      entry += Int(size)
    }
    return numbers
  }

  /// Tries the pattern at `offset`, seeing the text from its start up to `end`.
  ///
  /// - Returns: whether it matched; the offsets are then in `space`.
  /// - Throws: `PatternError.limit` where PCRE2 gave up.
  @inline(__always)
  func match(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int, space: MatchSpace,
    rule: @autoclosure () -> String
  ) throws(PatternError) -> Bool {
    let result = pcre2_jit_match_8(
      code, text.baseAddress, end, offset, 0, space.data, space.context)
    if result > 0 { return true }
    if result == PCRE2_ERROR_NOMATCH { return false }
    throw PatternError.limit(rule: rule(), reason: CompiledPattern.message(result), offset: offset)
  }

  private static func message(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 200)
    let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
    return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "PCRE2 error \(code)"
  }
}

/// What one thread needs to match: the offsets of the last match and the limits.
final class MatchSpace {
  fileprivate let data: OpaquePointer
  fileprivate let context: OpaquePointer
  /// Start and end of each group of the last match, in pairs; `Int(bitPattern: ~0)` where a group took no part.
  let offsets: UnsafeMutablePointer<Int>
  /// For each token of the text what it can be inside a number.
  let roles = Room<NumberRole>(capacity: 1_024)
  /// For each token of the text whether a rule may be tried at it.
  let isTried = Room<Bool>(capacity: 1_024)

  /// Room for patterns of up to `pairs` groups, with a limit on the work of one match.
  ///
  /// - Throws: `PatternError.memory` where PCRE2 got none.
  init(pairs: Int, matchLimit: UInt32 = 200_000) throws(PatternError) {
    guard let data = pcre2_match_data_create_8(UInt32(pairs), nil) else { throw PatternError.memory }
    guard let context = pcre2_match_context_create_8(nil) else {
      pcre2_match_data_free_8(data)
      throw PatternError.memory
    }
    pcre2_set_match_limit_8(context, matchLimit)
    pcre2_set_depth_limit_8(context, 1_000)
    self.data = data
    self.context = context
    self.offsets = pcre2_get_ovector_pointer_8(data)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(data)
  }
}

/// What can go wrong with a pattern.
public enum PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// It does not compile.
  case invalid(rule: String, reason: String, offset: Int, pattern: String)
  /// It took more steps than it may.
  case limit(rule: String, reason: String, offset: Int)
  /// There was no memory for its matches.
  case memory
  /// The document has more figures and names than any notice has; linking them would take too long.
  case tooManyFindings(count: Int, limit: Int)

  /// What was wrong, where.
  public var description: String {
    switch self {
    case .invalid(let rule, let reason, let offset, let pattern):
      return "rule \(rule): \(reason) at offset \(offset) of \(pattern)"
    case .limit(let rule, let reason, let offset):
      return "rule \(rule): \(reason) at byte \(offset) of the clean text"
    case .memory:
      return "no memory for the matches of a pattern"
    case .tooManyFindings(let count, let limit):
      return "\(count) figures and names in one document; expected no more than \(limit), as of one notice"
    }
  }
}
