import CPangoCairo

/// Collects the bytes that a Cairo stream surface writes.
///
/// A class, because Cairo keeps its address until the surface is gone; it belongs to one surface and one thread.
final class ByteSink {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// The function that Cairo calls with every piece (`cairo_write_func_t`).
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
