import CXlsxWriter
import Glibc

/// A workbook of libxlsxwriter, written to memory and closed once.
struct WorkbookHandle: ~Copyable {
  private let descriptor: Int32
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [UnsafeMutablePointer<lxw_format>?] = []
  private var wrapped: UnsafeMutablePointer<lxw_format>?

  /// An empty workbook with a title, dated 1 January 1980; `workbook_new`.
  init(title: String) throws(WorkbookError) {
    // The library writes to a path only: that of a file in memory leaves nothing behind, whatever ends the program.
    descriptor = jianbao_memory_file("workbook")
    guard descriptor >= 0 else { throw .library("no file in memory") }
    guard let made = workbook_new("/proc/self/fd/\(descriptor)") else {
      close(descriptor)
      throw .library("workbook_new")
    }
    workbook = made
    for format in WorkbookValue.Format.allCases {
      let own = workbook_add_format(made)
      format_set_num_format(own, format.code)
      formats.append(own)
    }
    wrapped = workbook_add_format(made)
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    title.withCString { text in
      "jianbao".withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: text)
        properties.author = UnsafeMutablePointer(mutating: author)
        properties.created = 315_532_800
        workbook_set_properties(made, &properties)
      }
    }
  }

  deinit {
    // A workbook is freed by being closed; what was written of it is dropped with the file.
    if let workbook { _ = workbook_close(workbook) }
    close(descriptor)
  }

  /// Adds a sheet with one table; `worksheet_add_table`.
  mutating func add(
    _ sheet: String, table: String, headers: [String], rows: [[WorkbookValue]], widths: [Double]
  ) throws(WorkbookError) {
    guard let workbook, let page = workbook_add_worksheet(workbook, sheet) else { throw .name(sheet) }
    var state = LXW_NO_ERROR
    func keep(_ next: lxw_error) { if state == LXW_NO_ERROR { state = next } }
    for (column, width) in widths.enumerated() {
      keep(worksheet_set_column(page, UInt16(column), UInt16(column), width, nil))
    }
    keep(Self.addTable(page, table, headers, rows: rows.count))
    for (index, row) in rows.enumerated() {
      for (column, value) in row.enumerated() {
        let place = (UInt32(index + 1), UInt16(column))
        switch value {
        case .text(let text):
          let format = widths[column] >= 60 ? wrapped : nil
          keep(worksheet_write_string(page, place.0, place.1, text.isEmpty ? "—" : text, format))
        case .number(let number, let format):
          let index = WorkbookValue.Format.allCases.firstIndex(of: format) ?? 0
          keep(worksheet_write_number(page, place.0, place.1, number, formats[index]))
        }
      }
    }
    worksheet_freeze_panes(page, 1, 0)
    guard state == LXW_NO_ERROR else { throw .library(Self.reason(state)) }
  }

  private static func addTable(
    _ page: UnsafeMutablePointer<lxw_worksheet>, _ name: String, _ headers: [String], rows: Int
  ) -> lxw_error {
    // The library copies what it is given.
    let texts = headers.map { strdup($0) }
    defer { for text in texts { free(text) } }
    var columns = texts.map { text in
      var column = lxw_table_column()
      column.header = text
      return column
    }
    return columns.withUnsafeMutableBufferPointer { buffer in
      var pointers = buffer.indices.map { index in buffer.baseAddress.map { $0 + index } }
      pointers.append(nil)
      return pointers.withUnsafeMutableBufferPointer { list in
        name.withCString { name in
          var options = lxw_table_options()
          options.name = UnsafeMutablePointer(mutating: name)
          options.columns = list.baseAddress
          options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
          options.style_type_number = 1
          return worksheet_add_table(page, 0, 0, UInt32(rows), UInt16(headers.count - 1), &options)
        }
      }
    }
  }

  /// Closes the workbook and answers its bytes; `workbook_close`.
  mutating func finish() throws(WorkbookError) -> [UInt8] {
    guard let open = workbook else { throw .library("it is closed already") }
    workbook = nil
    let state = workbook_close(open)
    guard state == LXW_NO_ERROR else { throw .library(Self.reason(state)) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .library("it cannot be read back") }
    let from = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = read(from, buffer.baseAddress.map { $0 + count }, size - count)
        guard more > 0 else { return }
        count += more
      }
    }
    guard bytes.count == size else { throw .library("it cannot be read back") }
    return bytes
  }

  private static func reason(_ error: lxw_error) -> String {
    lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
  }
}
