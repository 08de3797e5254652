import CZip
import Glibc

/// An archive that is written to memory by libzip: every entry dated 1 January 1980, no data descriptors, ZIP64 only where
/// sizes ask for it.
struct ZipWriter: ~Copyable {
  /// What the archive is written into; kept beyond it.
  private let target: OpaquePointer
  /// The archive; nil once it is closed.
  private var archive: OpaquePointer?

  /// An empty archive; `zip_open_from_source`.
  init() throws(PackageError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .archive(String(cString: zip_error_strerror(&error)))
    }
    guard let opened = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error) else {
      let reason = String(cString: zip_error_strerror(&error))
      zip_source_free(source)
      throw .archive(reason)
    }
    zip_source_keep(source)
    target = source
    archive = opened
  }

  deinit {
    if let archive { zip_discard(archive) }
    zip_source_free(target)
  }

  /// Adds an entry, deflated unless its content is packed already; `zip_file_add`.
  mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = false) throws(PackageError) {
    guard let archive else { throw .archive("it is closed already") }
    // The library takes over a copy, since it reads only when the archive is closed.
    guard let copy = malloc(max(1, bytes.count)) else { throw .archive("no memory is left") }
    bytes.withUnsafeBytes { if let from = $0.baseAddress { memcpy(copy, from, $0.count) } }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      throw Self.reason(archive)
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw Self.reason(archive)
    }
    let place = zip_uint64_t(index)
    let method = isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    // The day as MS-DOS counts: years from 1980, months and days from 1.
    let isSet =
      zip_set_file_compression(archive, place, method, 6) == 0
      && zip_file_set_dostime(archive, place, 0, 0x21, 0) == 0
      && zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
    guard isSet else { throw Self.reason(archive) }
  }

  /// Closes the archive and answers its bytes; `zip_close`.
  mutating func finish() throws(PackageError) -> [UInt8] {
    guard let open = archive else { throw .archive("it is closed already") }
    guard zip_close(open) == 0 else { throw Self.reason(open) }
    archive = nil
    guard zip_source_open(target) == 0 else { throw .archive("it cannot be read back") }
    defer { zip_source_close(target) }
    guard zip_source_seek(target, 0, SEEK_END) == 0 else { throw .archive("it cannot be read back") }
    let count = Int(zip_source_tell(target))
    guard count >= 0, zip_source_seek(target, 0, SEEK_SET) == 0 else {
      throw .archive("it cannot be read back")
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let read = zip_source_read(target, buffer.baseAddress, zip_uint64_t(count))
      filled = max(0, Int(read))
    }
    guard bytes.count == count else { throw .archive("it cannot be read back") }
    return bytes
  }

  private static func reason(_ archive: OpaquePointer) -> PackageError {
    .archive(String(cString: zip_strerror(archive)))
  }
}
