import Glibc

/// The time and the memory that reading one file may take; asked for between the steps of the work and now and then within them.
///
/// Time is that of the processor in the reading thread, so that a busy machine refuses nothing that an idle one reads.
struct ReadingBudget: Sendable {
  private let file: String
  private let limits: ReadingLimits
  private let seconds: @Sendable () -> Double
  private let memory: @Sendable () -> Int
  private let started: Double
  private let held: Int

  /// A budget that begins now; `seconds` and `memory` tell what has been used since the process or thread began.
  init(
    file: String = "", limits: ReadingLimits = ReadingLimits(),
    seconds: @escaping @Sendable () -> Double = ReadingBudget.threadSeconds,
    memory: @escaping @Sendable () -> Int = ReadingBudget.residentBytes
  ) {
    self.file = file
    self.limits = limits
    self.seconds = seconds
    self.memory = memory
    started = seconds()
    held = memory()
  }

  /// Throws where more has been used than the limits allow, or where so many bytes more would be.
  func check(ahead bytes: Int = 0) throws(ReadingError) {
    guard seconds() - started <= limits.seconds else {
      let most = Int(limits.seconds)
      throw ReadingError(
        .beyondLimit, file: file, zh: "读取这个文件超过 \(most) 秒的上限。",
        en: "reading the file takes more than \(most) seconds, the most that are spent on one.")
    }
    guard memory() - held + bytes <= limits.memoryBytes else {
      let most = limits.memoryBytes / 1024 / 1024
      throw ReadingError(
        .beyondLimit, file: file, zh: "读取这个文件需要的内存超过 \(most) MB 的上限。",
        en: "reading the file takes more than \(most) MB of memory, the most that is given to one.")
    }
  }

  /// Seconds of the processor that the calling thread has used, by `clock_gettime`.
  static let threadSeconds: @Sendable () -> Double = {
    var time = timespec()
    guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes of the process in memory, as the kernel tells in `/proc/self/statm`; 0 where it does not.
  static let residentBytes: @Sendable () -> Int = {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 128)
    guard fgets(&text, Int32(text.count), file) != nil else { return 0 }
    let fields = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
      separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}
