import Glibc

/// Why the system refused something, in both languages.
package struct SystemReason: Sendable, Equatable {
  /// The error's number.
  package let number: Int32

  /// The reason that `errno` holds now.
  package static var last: SystemReason { SystemReason(errno) }

  /// The reason of a number.
  package init(_ number: Int32) { self.number = number }

  /// Whether nothing is wrong with the place: the disk, the descriptors or the memory ran out, or the device failed.
  package var isOfTheMachine: Bool {
    [ENOSPC, EDQUOT, EIO, EMFILE, ENFILE, ENOMEM, EFBIG, EINTR, EBADF, EPIPE].contains(number)
  }

  /// The reason in Chinese; the system's own words for a rare one.
  package var zh: String { Self.words[number]?.zh ?? String(cString: strerror(number)) }

  /// The reason in English; the system's own words for most.
  package var en: String { Self.words[number]?.en ?? String(cString: strerror(number)) }

  private static let words: [Int32: (zh: String, en: String?)] = [
    ENOSPC: ("磁盘已满", nil),
    EDQUOT: ("超出磁盘配额", nil),
    EACCES: ("没有权限", nil),
    EPERM: ("没有权限", nil),
    EROFS: ("磁盘只读", nil),
    EIO: ("磁盘读写出错", nil),
    EFBIG: ("超出文件大小的限度（ulimit -f）", "File larger than the limit of ulimit -f allows"),
    EMFILE: (
      "打开的文件太多，请放宽 ulimit -n", "too many open files; raise the limit of ulimit -n"
    ),
    ENFILE: ("系统中打开的文件太多", nil),
    ENAMETOOLONG: ("名称太长", nil),
    ELOOP: ("链接绕成一圈", "the link leads round in a circle"),
    ENOENT: ("没有这个文件或文件夹", nil),
    ENOTDIR: ("路径中有一段不是文件夹", nil),
    EISDIR: ("是文件夹", nil),
    ENOTEMPTY: ("文件夹不是空的", nil),
    ENOMEM: ("内存不足", nil),
    EPIPE: ("管道已关闭", nil),
    EBADF: ("已关闭", "closed"),
  ]
}
