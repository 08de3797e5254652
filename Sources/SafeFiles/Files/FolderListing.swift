import Glibc

/// An open folder whose names are read one by one; owns a `DIR` and closes it with `closedir`.
package struct FolderListing: ~Copyable {
  /// What kind of file stands under a name, as far as the folder itself tells.
  package enum Kind: Sendable, Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A link.
    case link
    /// A pipe, a socket or a device.
    case special
    /// Not told; has to be asked.
    case unknown
  }

  /// A name and its kind.
  package struct Entry: Sendable, Equatable {
    /// The name's bytes.
    package let name: [UInt8]
    /// Its kind.
    package let kind: Kind
  }

  private let handle: OpaquePointer

  /// Opens a folder by its path; throws a fault where it cannot be opened.
  package init(_ path: FilePath) throws(FileFault) {
    guard let handle = path.withCString({ opendir($0) }) else { throw FileFault(SystemReason.last) }
    self.handle = handle
  }

  /// Lists an open folder from its first name on; nil where it may not be listed.
  init?(folder: Int32) {
    let number = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    guard let handle = fdopendir(number) else {
      close(number)
      return nil
    }
    self.handle = handle
  }

  deinit { closedir(handle) }

  /// Device and number of the folder; nil where the system does not tell.
  package var identity: FileIdentity? {
    var status = stat()
    return fstat(dirfd(handle), &status) == 0 ? FileIdentity(status) : nil
  }

  /// The next name, nil at the end; the folder itself and the one above are left out.
  ///
  /// Throws where reading fails on the way.
  package func next() throws(FileFault) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        guard errno == 0 else { throw .failed(SystemReason.last) }
        return nil
      }
      let name = Self.name(entry)
      guard name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] else { continue }
      return Entry(name: name, kind: Self.kind(entry.pointee.d_type))
    }
  }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    return Array(
      UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }

  private static func kind(_ type: UInt8) -> Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): .unknown
    default: .special
    }
  }
}
