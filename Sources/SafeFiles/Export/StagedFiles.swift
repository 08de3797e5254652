import Glibc

/// Files of one folder that are written beside their places and put there together.
struct StagedFiles: ~Copyable {
  private struct Staged {
    let name: FilePath
    let temporary: FilePath
  }

  /// The folder.
  let folder: FolderHandle
  private let random: UInt64
  private let place: Int?
  private var staged: [Staged] = []
  private var published = 0

  /// Nothing staged yet; what killed runs left in the folder is removed.
  init(_ folder: consuming FolderHandle) {
    var generator = SystemRandomNumberGenerator()
    random = generator.next()
    FolderLock.enter(folder)
    place = Interruption.enter(folder.number, random: random)
    self.folder = folder
  }

  deinit {
    for file in staged[published...] { _ = folder.remove(file.temporary) }
    Interruption.leave(place)
  }

  /// Writes a file under a temporary name.
  ///
  /// Throws an error of kind `cannotCreate` where its place is taken by a folder or may not be written into, `inputOutput`
  /// where writing fails.
  mutating func stage(_ bytes: [UInt8], as name: FilePath) throws(BriefingError) {
    let path = folder.path.below(name.bytes)
    guard folder.mode(name) != S_IFDIR else { throw WriteError.isFolder(path) }
    let number = UInt32(staged.count)
    let temporary = FilePath(TemporaryName(random: random, number: number).text)
    Interruption.begin(place, count: number + 1)
    let descriptor = folder.create(temporary)
    guard descriptor >= 0 else { throw WriteError.file(path, SystemReason.last) }
    staged.append(Staged(name: name, temporary: temporary))
    let file = Descriptor(owning: descriptor)
    var failure = Descriptor.writeAll(bytes, to: file.number)
    // Not every place can be made to keep a file at once.
    if failure == 0, Descriptor.uninterrupted({ fsync(file.number) }) != 0, errno != EINVAL {
      failure = errno
    }
    let closing = file.closed()
    failure = failure == 0 ? closing : failure
    guard failure == 0 else { throw WriteError.notWritten(path, SystemReason(failure)) }
  }

  /// Puts every staged file in its place, in order.
  mutating func publish() throws(BriefingError) {
    while published < staged.count {
      let file = staged[published]
      if let reason = folder.rename(file.temporary, to: file.name) {
        throw WriteError.file(folder.path.below(file.name.bytes), reason)
      }
      published += 1
    }
    folder.sync()
  }
}
