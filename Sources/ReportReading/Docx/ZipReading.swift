import OfficePackage

extension ZipFault {
  /// The error for a file.
  func error(file: String) -> ReadingError {
    let (zh, en) = sentence
    return ReadingError(.badArchive, file: file, zh: zh, en: en)
  }
}

extension ZipArchive {
  /// Reads the lists of an archive.
  ///
  /// Throws where they contradict each other or the limits are passed.
  init(_ bytes: [UInt8], file: String) throws(ReadingError) {
    do throws(ZipFault) {
      self = try ZipArchive(bytes)
    } catch {
      throw error.error(file: file)
    }
  }

  /// The inflated bytes of an entry; nil where the archive has none of this name.
  func content(_ name: String, file: String) throws(ReadingError) -> [UInt8]? {
    do throws(ZipFault) {
      return try content(name)
    } catch {
      throw error.error(file: file)
    }
  }
}
