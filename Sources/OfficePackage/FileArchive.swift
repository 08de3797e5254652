/// A ZIP archive of files that are no package.
public enum FileArchive {
  /// What is compressed already.
  private static let packed = [".png", ".xlsx", ".pptx", ".docx"]

  /// The archive of files by their paths, in the order given; same files, same bytes.
  public static func bytes(_ files: [(path: String, bytes: [UInt8])]) throws(PackageError) -> [UInt8] {
    var archive = try ZipWriter()
    for file in files {
      try archive.add(file.path, file.bytes, isPacked: packed.contains { file.path.hasSuffix($0) })
    }
    return try archive.finish()
  }
}
