import FlyingFox

/// A body that is counted while it comes in, so that nobody fills the memory with one.
actor CountedBody {
  /// How much of a body that nobody wants is read away, so that the browser hears the answer.
  private static let mostDrained = 72 << 20

  private let sequence: HTTPBodySequence
  private let length: Int?
  private var isRead = false

  init(_ sequence: HTTPBodySequence) {
    self.sequence = sequence
    length = sequence.count
  }

  /// All bytes, at most so many; what is more is never kept.
  func bytes(_ limit: Int) async throws(BodyFault) -> [UInt8] {
    guard (length ?? 0) <= limit else { throw .tooLarge }
    isRead = true
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(length ?? 0, limit))
    do {
      for try await part in sequence {
        guard bytes.count + part.count <= limit else { throw BodyFault.tooLarge }
        bytes.append(contentsOf: part)
      }
    } catch let fault as BodyFault {
      throw fault
    } catch {
      throw .cut
    }
    guard length == nil || length == bytes.count else { throw .cut }
    return bytes
  }

  /// Reads away what nobody read.
  func drain() async {
    guard !isRead, let length, length > 0, length <= Self.mostDrained else { return }
    isRead = true
    do {
      for try await _ in sequence {}
    } catch {
      // The other side is gone; there is nobody left to answer.
    }
  }
}
