/// What is wrong with an archive.
public enum ZipFault: Error, Equatable, Sendable {
  /// Its end or some data is missing; its lists of entries differ; it uses ZIP64; it has a password.
  case cutOff, contradiction, zip64, encrypted
  /// It is too large when inflated; data is damaged; a check sum is wrong.
  case tooLarge, badData, badSum
  /// It has so many entries.
  case tooManyEntries(Int)
  /// An entry is there twice.
  case twice(String)
  /// An entry is packed too well.
  case ratio(String)
  /// An entry shares bytes with another part.
  case overlap(String)
  /// An entry is packed in another way.
  case method(String)
  /// An entry's name leads elsewhere.
  case name(String)

  /// The sentence in Chinese and in English.
  public var sentence: (zh: String, en: String) {
    switch self {
    case .cutOff: ("压缩包不完整，缺少结尾或数据。", "the archive is cut off: its end or some of its data is missing.")
    case .contradiction: ("压缩包的两份目录互相矛盾。", "the archive's two lists of entries contradict each other.")
    case .zip64:
      ("压缩包用了 ZIP64 格式；这里最多读 64 MB，用不到它。", "the archive uses ZIP64, which no file of at most 64 MB needs.")
    case .encrypted:
      ("压缩包已加密；应为没有密码的文件。", "the archive is encrypted; a file without a password was expected.")
    case .tooLarge: ("压缩包展开后超过 200 MB 的上限。", "the archive is more than 200 MB when inflated.")
    case .badData:
      ("压缩数据已损坏，或与目录写的大小不符。", "packed data is damaged, or is not of the size that the list of entries says.")
    case .badSum: ("数据的校验和不符，文件已损坏。", "the check sum of the data is wrong; the file is damaged.")
    case .tooManyEntries(let count):
      (
        "压缩包有 \(count) 个条目，最多为 \(ZipArchive.maximumEntries) 个。",
        "the archive has \(count) entries; at most \(ZipArchive.maximumEntries) are read."
      )
    case .twice(let name): ("压缩包里“\(name)”出现了两次。", "the archive has \"\(name)\" twice.")
    case .ratio(let name):
      ("“\(name)”展开后超过压缩大小的 100 倍。", "\"\(name)\" is more than 100 times its packed size when inflated.")
    case .overlap(let name): ("“\(name)”与压缩包的其他部分重叠。", "\"\(name)\" overlaps another part of the archive.")
    case .method(let name): ("“\(name)”的压缩方式不能读取。", "\"\(name)\" is packed in a way that is not read.")
    case .name(let name):
      ("条目名称“\(name)”指向压缩包之外。", "the name \"\(name)\" of an entry leads out of the archive.")
    }
  }
}
