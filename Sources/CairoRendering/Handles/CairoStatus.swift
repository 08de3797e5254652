import CPangoCairo

extension CairoError {
  /// Throws where Cairo's status is not success, with Cairo's own sentence (`cairo_status_to_string`).
  static func check(_ status: cairo_status_t, while activity: @autoclosure () -> String) throws(CairoError) {
    switch status {
    case CAIRO_STATUS_SUCCESS: return
    case CAIRO_STATUS_NO_MEMORY: throw outOfMemory(while: activity())
    default:
      let sentence = cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown failure"
      throw CairoError(.cairo(status: Int(status.rawValue)), while: activity(), sentence)
    }
  }
}
