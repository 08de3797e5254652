import Glibc

/// The sentences that say why something was not written.
enum WriteError {
  /// A folder that cannot be made or opened.
  static func folder(_ path: FilePath, _ reason: SystemReason) -> BriefingError {
    let place = path.shown
    return BriefingError(
      kind(reason), zh: "\(place)：不能建立文件夹：\(reason.zh)；应为可以写入的位置",
      en: "\(place): cannot create the folder: \(reason.en); expected a place where files may be written")
  }

  /// A link where a folder of ours belongs.
  static func link(_ path: FilePath) -> BriefingError {
    let place = path.shown
    return BriefingError(
      .cannotCreate, zh: "\(place)：是链接，不跟随写入；应为文件夹，或者什么都没有",
      en: "\(place): is a link and is not written through; expected a folder or nothing there")
  }

  /// A folder where a file of ours belongs.
  static func isFolder(_ path: FilePath) -> BriefingError {
    let place = path.shown
    return BriefingError(
      .cannotCreate, zh: "\(place)：不能写入文件：此处已有同名文件夹",
      en: "\(place): cannot create the file: a folder of this name stands there")
  }

  /// A file that cannot be made.
  static func file(_ path: FilePath, _ reason: SystemReason) -> BriefingError {
    let place = path.shown
    return BriefingError(
      kind(reason), zh: "\(place)：不能建立文件：\(reason.zh)", en: "\(place): cannot create the file: \(reason.en)")
  }

  /// A file that was not written whole; the one that stood there is as it was.
  static func notWritten(_ path: FilePath, _ reason: SystemReason) -> BriefingError {
    let place = path.shown
    return BriefingError(
      .inputOutput, zh: "\(place)：没有写成：\(reason.zh)", en: "\(place): not written: \(reason.en)")
  }

  /// An older picture that is in the way.
  static func stale(_ path: FilePath, _ reason: SystemReason) -> BriefingError {
    let place = path.shown
    return BriefingError(
      .inputOutput, zh: "\(place)：较早的图，不能删除：\(reason.zh)",
      en: "\(place): an older picture that cannot be removed: \(reason.en)")
  }

  private static func kind(_ reason: SystemReason) -> BriefingError.Kind {
    reason.isOfTheMachine ? .inputOutput : .cannotCreate
  }
}
