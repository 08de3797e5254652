import Glibc

/// Why a file cannot be read, before anything is read of it.
package enum FileFault: Error, Sendable, Equatable {
  /// Nothing stands there.
  case missing
  /// A link to nothing.
  case dangling
  /// A folder.
  case folder
  /// A named pipe, a socket or a device, which is never opened.
  case special(Special)
  /// A folder reached twice: by a link to one that holds it, or that is read already.
  case circle
  /// Larger than the limit.
  case tooLarge(Int)
  /// No permission.
  case forbidden
  /// Anything else that the system says.
  case failed(SystemReason)

  /// A file that is no file.
  package enum Special: Sendable, Equatable {
    /// A named pipe.
    case pipe
    /// A socket.
    case socket
    /// A device.
    case device
  }

  /// The fault for a reason of the system.
  init(_ reason: SystemReason) {
    switch reason.number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .folder
    default: self = .failed(reason)
    }
  }

  /// The fault of a file of such a mode; nil for a regular one.
  init?(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .special(.pipe)
    case S_IFSOCK: self = .special(.socket)
    default: self = .special(.device)
    }
  }

  /// What was found, in Chinese.
  package var zh: String {
    switch self {
    case .missing: "没有这个文件"
    case .dangling: "是断开的链接，指向的文件不存在"
    case .folder: "是文件夹"
    case .special(.pipe): "是命名管道，不打开"
    case .special(.socket): "是套接字，不打开"
    case .special(.device): "是设备文件，不打开"
    case .circle: "是指向已读文件夹或上级文件夹的链接，不再读"
    case .tooLarge(let size): "文件有 \(size) 字节"
    case .forbidden: "没有读取权限"
    case .failed(let reason): reason.zh
    }
  }

  /// What was found, in English.
  package var en: String {
    switch self {
    case .missing: "no such file"
    case .dangling: "is a link that leads nowhere"
    case .folder: "is a folder"
    case .special(.pipe): "is a named pipe, which is not opened"
    case .special(.socket): "is a socket, which is not opened"
    case .special(.device): "is a device, which is not opened"
    case .circle: "is a link to a folder that is read already or that holds it; not read again"
    case .tooLarge(let size): "the file has \(size) bytes"
    case .forbidden: "may not be read"
    case .failed(let reason): reason.en
    }
  }

  /// Whether the machine failed, and nothing is wrong with the file as it stands there.
  package var isOfTheMachine: Bool {
    if case .failed(let reason) = self { reason.isOfTheMachine } else { false }
  }

  /// 65 for a file too large, 74 where the machine failed, else 66.
  package var exitCode: Int32 {
    if case .tooLarge = self { return 65 }
    return isOfTheMachine ? 74 : 66
  }
}

extension FileFault {
  /// Why a path leads to no file, links followed; nil where it leads to one.
  package static func of(_ path: FilePath) -> FileFault? {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      let reason = SystemReason.last
      let isLink = path.withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink && reason.number == ENOENT ? .dangling : FileFault(reason)
    }
    return FileFault(mode: status.st_mode)
  }
}
