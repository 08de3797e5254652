import Glibc

/// A folder to write into; owns its descriptor (`open` with O_DIRECTORY).
///
/// Everything below is made relative to it, so that no link put in its way leads elsewhere.
struct FolderHandle: ~Copyable {
  private let descriptor: Descriptor
  /// Its path, for messages.
  let path: FilePath

  /// Its descriptor.
  var number: Int32 { descriptor.number }

  /// The folder that the user names, made with those above it where they are missing; it may be a link.
  ///
  /// Throws an error of kind `cannotCreate`, or `inputOutput` where the machine failed.
  init(_ path: FilePath) throws(BriefingError) {
    var number = path.withCString { Self.open(AT_FDCWD, $0) }
    if number < 0, errno == ENOENT {
      Self.make(path)
      number = path.withCString { Self.open(AT_FDCWD, $0) }
    }
    guard number >= 0 else { throw WriteError.folder(path, SystemReason.last) }
    descriptor = Descriptor(owning: number)
    self.path = path
  }

  private init(owning number: Int32, _ path: FilePath) {
    descriptor = Descriptor(owning: number)
    self.path = path
  }

  /// A folder right below, made where it is missing; never through a link.
  func folder(_ name: String) throws(BriefingError) -> FolderHandle {
    let path = path.below(name)
    var number = Self.open(self.number, name, O_NOFOLLOW)
    if number < 0, errno == ENOENT {
      guard Descriptor.uninterrupted({ mkdirat(self.number, name, 0o777) }) == 0 || errno == EEXIST else {
        throw WriteError.folder(path, SystemReason.last)
      }
      number = Self.open(self.number, name, O_NOFOLLOW)
    }
    guard number >= 0 else {
      let reason = SystemReason.last
      throw mode(FilePath(name)) == S_IFLNK ? WriteError.link(path) : WriteError.folder(path, reason)
    }
    return FolderHandle(owning: number, path)
  }

  /// What kind of file stands under a name, links not followed; nil for none.
  func mode(_ name: FilePath) -> mode_t? { status(name).map { $0.st_mode & S_IFMT } }

  /// What the system tells of a name, links not followed; nil for none.
  func status(_ name: FilePath) -> stat? {
    var status = stat()
    return name.withCString { fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0 ? status : nil
  }

  /// Opens a new file for writing; answers its descriptor, or -1 with the reason in `errno` where anything has that name.
  func create(_ name: FilePath) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return name.withCString { path in Descriptor.uninterrupted { openat(number, path, flags, 0o644) } }
  }

  /// Gives a file another name in the folder, in the place of what has that name; answers the reason where it cannot.
  func rename(_ name: FilePath, to other: FilePath) -> SystemReason? {
    let status = name.withCString { from in
      other.withCString { to in Descriptor.uninterrupted { renameat(number, from, number, to) } }
    }
    return status == 0 ? nil : SystemReason.last
  }

  /// Removes a file's name; answers the reason where it cannot.
  func remove(_ name: FilePath) -> SystemReason? {
    name.withCString { unlinkat(number, $0, 0) } == 0 ? nil : SystemReason.last
  }

  /// The names in the folder; none where it may not be listed.
  func names() -> [[UInt8]] {
    guard let listing = FolderListing(folder: number) else { return [] }
    var names: [[UInt8]] = []
    while let entry = try? listing.next() { names.append(entry.name) }
    return names
  }

  /// Makes sure that the names are on the disk.
  func sync() { fsync(number) }

  /// Where a folder may be written into but not listed, it is opened as a place only.
  private static func open(_ base: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32 = 0) -> Int32 {
    let number = Descriptor.uninterrupted { openat(base, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags) }
    guard number < 0, errno == EACCES else { return number }
    return openat(base, path, Descriptor.placeOnly | O_DIRECTORY | O_CLOEXEC | flags)
  }

  /// Makes every folder of a path; what fails shows itself when the path is opened.
  private static func make(_ path: FilePath) {
    for end in path.bytes.indices.dropFirst() + [path.bytes.endIndex]
    where end == path.bytes.endIndex || path.bytes[end] == UInt8(ascii: "/") {
      _ = FilePath(bytes: path.bytes[..<end]).withCString { mkdir($0, 0o777) }
    }
  }
}
