extension TextMeasure {
  /// Weighs a stretch of text: one table lookup a byte.
  init(of bytes: Span<UInt8>) {
    var count: Int32 = 0
    var commas: Int32 = 0
    var stops: Int32 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      count &+= byte > 0x20 ? 1 : 0
      commas &+= byte == 0x2C ? 1 : 0
      stops &+= byte == 0x2E || byte == 0x21 || byte == 0x3F ? 1 : 0
    }
    self.init(count: count, linked: 0, commas: commas, stops: stops)
  }
}
