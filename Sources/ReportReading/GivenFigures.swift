import DisclosureReport
import FigureFiles

/// Reports from our own files of figures, with what there is to say about their texts.
enum GivenFigures {
  /// The reports of contract 1; of a stream, why there is none where a line says so.
  static func json(
    _ bytes: [UInt8], file: String
  ) throws(ReadingError) -> [Result<AnnualReport, ReadingError>] {
    do throws(FigureFileError) {
      return try FigureJSON.each(bytes, file: file).map {
        $0.map(remarked).mapError { ReadingError($0) }
      }
    } catch {
      throw ReadingError(error)
    }
  }

  /// The reports of the long form, in any character set that text may have.
  static func csv(_ bytes: [UInt8], file: String) throws(ReadingError) -> [AnnualReport] {
    try BinaryKind.refuse(bytes, file: file)
    let decoded = try TextDecoding(bytes, file: file)
    if let remark = decoded.remarks.first {
      throw ReadingError(
        .notText, file: file, line: remark.line, zh: "这一行有既不是 UTF-8 也不是 GB18030 的字节。",
        en: "this line has bytes that are neither UTF-8 nor GB18030.")
    }
    do throws(FigureFileError) {
      return try FigureCSV.reports(decoded.scalars, file: file).map(remarked)
    } catch {
      throw ReadingError(error)
    }
  }

  private static func remarked(_ read: ReadFigures) -> AnnualReport {
    read.report.with(remarks: Remark.hiddenControls(read.hiddenControls))
  }
}
