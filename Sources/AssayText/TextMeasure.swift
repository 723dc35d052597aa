extension TextMeasure {
  /// Weighs a stretch of text. Counts in bytes, a stretch at a time and without a branch, so that it goes many at once.
  init(of bytes: Span<UInt8>) {
    var count: Int32 = 0
    var commas: Int32 = 0
    var stops: Int32 = 0
    var start = 0
    while start < bytes.count {
      let end = min(start + 255, bytes.count)
      var few: (count: UInt8, commas: UInt8, stops: UInt8) = (0, 0, 0)
      for index in start..<end {
        let byte = bytes[unchecked: index]
        few.count &+= byte > 0x20 ? 1 : 0
        few.commas &+= byte == 0x2C ? 1 : 0
        few.stops &+= (byte == 0x2E ? 1 : 0) | (byte == 0x21 ? 1 : 0) | (byte == 0x3F ? 1 : 0)
      }
      count &+= Int32(few.count)
      commas &+= Int32(few.commas)
      stops &+= Int32(few.stops)
      start = end
    }
    self.init(count: count, linked: 0, commas: commas, stops: stops)
  }
}
