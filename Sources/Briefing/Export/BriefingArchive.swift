import OfficePackage
import SafeFiles

/// The files of a briefing in one ZIP archive.
package enum BriefingArchive {
  /// The archive: every file below a folder of the name, in the order given; same files, same bytes.
  package static func bytes(_ files: [BriefingFile], folder: String) throws(BriefingError) -> [UInt8] {
    do {
      return try FileArchive.bytes(files.map { (folder + "/" + $0.path, $0.bytes) })
    } catch {
      throw BriefingError(.bug, error.description)
    }
  }
}
