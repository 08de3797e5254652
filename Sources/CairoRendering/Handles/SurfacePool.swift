import CPangoCairo
import Synchronization

/// Pictures in memory that were drawn and read, for the next drawing of their size.
///
/// As many are made as are drawn on at once, and each is cleared by the ground of the next scene.
final class SurfacePool: Sendable {
  /// A picture that nobody draws on; it may go from one thread to another, one at a time.
  private struct Idle: @unchecked Sendable {
    let surface: OpaquePointer
    let size: PixelSize
  }

  private static let most = 16
  private let idle = Mutex<[Idle]>([])

  deinit { for one in idle.withLock({ $0 }) { cairo_surface_destroy(one.surface) } }

  /// Lends a picture of a size, whose pixels are anyone's; throws what the body does and Cairo's refusal.
  func with<Result>(
    _ size: PixelSize, _ body: (borrowing ImageSurface) throws(CairoError) -> Result
  ) throws(CairoError) -> Result {
    let found = idle.withLock { idle -> (one: Idle?, others: [Idle]) in
      // Pictures of another size are not asked for again.
      let others = idle.filter { $0.size != size }
      idle.removeAll { $0.size != size }
      return (idle.popLast(), others)
    }
    for other in found.others { cairo_surface_destroy(other.surface) }
    let surface =
      if let one = found.one { ImageSurface(adopting: one.surface, size) } else { try ImageSurface(size) }
    // What went wrong sticks to a surface: it is not lent again.
    let result = try body(surface)
    let left = Idle(surface: surface.release(), size: size)
    let isKept = idle.withLock { idle in
      guard idle.count < Self.most else { return false }
      idle.append(left)
      return true
    }
    if !isKept { cairo_surface_destroy(left.surface) }
    return result
  }
}
