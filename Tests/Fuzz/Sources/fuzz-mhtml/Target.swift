import ReportReading

/// One input of libFuzzer's: the reader must end in reports or in a typed error, whatever the bytes are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  _ = try? ReportReader().readAll(bytes, file: "fuzz", kind: .mhtml)
  return 0
}
