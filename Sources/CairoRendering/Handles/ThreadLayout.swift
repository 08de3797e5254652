import Glibc

/// One layout a thread, kept as long as the thread: a font map knows its fonts, and fontconfig is asked for each once.
///
/// Pango's objects belong to the thread that made them, so that a layout is never handed on.
final class ThreadLayout {
  private let family: String
  private let layout: TextLayout

  private init(family: String) throws(CairoError) {
    self.family = family
    layout = try TextLayout(family: family)
  }

  /// Where each thread has its own; what it holds is let go with the thread.
  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    let made = pthread_key_create(&key) { held in
      if let held { Unmanaged<ThreadLayout>.fromOpaque(held).release() }
    }
    return made == 0 ? key : nil
  }()

  /// Lends the thread's layout for a family, on which something may be set already.
  ///
  /// Throws where Pango cannot start, and what the body does.
  static func with<Result>(
    family: String, _ body: (borrowing TextLayout) throws(CairoError) -> Result
  ) throws(CairoError) -> Result {
    guard let key else { return try body(try TextLayout(family: family)) }
    if let held = pthread_getspecific(key) {
      let kept = Unmanaged<ThreadLayout>.fromOpaque(held).takeUnretainedValue()
      if kept.family == family { return try body(kept.layout) }
      pthread_setspecific(key, nil)
      Unmanaged<ThreadLayout>.fromOpaque(held).release()
    }
    let new = try ThreadLayout(family: family)
    let held = Unmanaged.passRetained(new)
    if pthread_setspecific(key, held.toOpaque()) != 0 { held.release() }
    return try body(new.layout)
  }
}
