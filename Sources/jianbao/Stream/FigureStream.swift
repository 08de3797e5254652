import FigureFiles
import Glibc
import SafeFiles

/// `jianbao figures --stream`: items on standard input, the figures of each on standard output, a line each, in the same order.
///
/// Every item is read by a process of its own kind (``WorkerProcess``), which its end takes no other item with. One thread waits for
/// lines and for answers; it takes no more lines while enough is held, so that memory does not grow with their number.
struct FigureStream {
  /// The most items for each process that have begun and are not printed.
  private static let most = 16
  /// The most bytes of lines and answers that are held before no more is taken.
  private static let mostBytes = 128 << 20
  /// The most seconds on the clock for an item whose process hangs, which its limit of processor time cannot tell.
  private static let patience = 600

  private struct Waiting {
    let number: Int
    let id: String
    let line: [UInt8]
  }

  /// A place for a process, and the item that it has.
  private struct Seat {
    var process: WorkerProcess?
    var item: (number: Int, id: String, deadline: ContinuousClock.Instant)?
  }

  private var seats: [Seat]
  private var lines = StreamLines()
  private var order = StreamOrder()
  private var waiting: [Waiting] = []
  private var waitingBytes = 0
  private var lineCount = 0
  private var isAtEnd = false

  /// A stream whose items are read by so many processes.
  init(jobs: Int) { seats = Array(repeating: Seat(), count: jobs) }

  /// Answers every line until standard input ends.
  ///
  /// Throws an error of kind `inputOutput` where the stream itself cannot go on: what is wrong with an item is its answer.
  mutating func run() throws(BriefingError) {
    while true {
      try hand()
      guard !isAtEnd || order.open > 0 else { return }
      try waitAndTake()
    }
  }

  // MARK: Items

  /// Gives waiting items to the processes that have none.
  private mutating func hand() throws(BriefingError) {
    for index in seats.indices where seats[index].item == nil && !waiting.isEmpty {
      let item = waiting.removeFirst()
      waitingBytes -= item.line.count
      // One that ended while it had nothing to do says nothing of the next item.
      if let process = seats[index].process, !process.give(item.line) { seats[index].process = nil }
      if seats[index].process == nil {
        let process = try WorkerProcess()
        seats[index].process = process
        _ = process.give(item.line)
      }
      seats[index].item = (item.number, item.id, .now + .seconds(Self.patience))
    }
  }

  private mutating func take(_ lines: [StreamLines.Line]) throws(BriefingError) {
    for line in lines {
      lineCount += 1
      let number = order.begin()
      do throws(StreamFault) {
        guard case .whole(let bytes) = line else {
          throw StreamFault(
            .lineTooLong, "line \(lineCount): more than \(StreamItem.lineBytes / 1024 / 1024) MB")
        }
        let item = try StreamItem(bytes, number: lineCount)
        waiting.append(Waiting(number: number, id: item.id, line: bytes))
        waitingBytes += bytes.count
      } catch {
        try finish(number, error.answer)
      }
    }
  }

  private mutating func finish(_ number: Int, _ answer: [UInt8]) throws(BriefingError) {
    let out = order.finish(number, answer)
    if !out.isEmpty { try StandardOutput.write(out) }
  }

  // MARK: Waiting

  /// Whether another piece of the input may be taken.
  private var hasRoom: Bool {
    !isAtEnd && order.open < seats.count * Self.most
      && waitingBytes + order.held + lines.held <= Self.mostBytes
  }

  /// Waits until there is a line, an answer or the end of a process, and takes it.
  private mutating func waitAndTake() throws(BriefingError) {
    let busy = seats.indices.filter { seats[$0].item != nil }
    var wishes = busy.map { pollfd(fd: seats[$0].process?.answers ?? -1, events: Int16(POLLIN), revents: 0) }
    let takesInput = hasRoom
    if takesInput { wishes.append(pollfd(fd: 0, events: Int16(POLLIN), revents: 0)) }
    let deadline = busy.compactMap { seats[$0].item?.deadline }.min()
    let rest = deadline.map { max(0, Int(ContinuousClock.now.duration(to: $0) / .milliseconds(1)) + 1) }
    guard poll(&wishes, nfds_t(wishes.count), rest.map { Int32(clamping: $0) } ?? -1) >= 0 else {
      guard errno == EINTR else {
        throw BriefingError(.inputOutput, "standard input: poll: \(SystemReason.last.en)")
      }
      return
    }
    for (place, index) in busy.enumerated() {
      if wishes[place].revents != 0 { try answer(index) } else { try end(index, ifLateAt: .now) }
    }
    guard takesInput, wishes.last?.revents != 0 else { return }
    let piece = try StandardInput.piece()
    isAtEnd = piece.isEmpty
    try take(isAtEnd ? lines.last().map { [$0] } ?? [] : lines.lines(in: piece))
  }

  /// Takes what a process says of its item.
  private mutating func answer(_ index: Int) throws(BriefingError) {
    guard let process = seats[index].process, let item = seats[index].item, let answer = process.answer()
    else { return }
    seats[index].item = nil
    guard answer.isEmpty else { return try finish(item.number, answer) }
    seats[index].process = nil
    let fault =
      switch process.end() {
      case .late: Self.late(item.id)
      case .other(let how):
        StreamFault(
          .crashed, id: item.id, "the process that read the report came to its end (\(how)); please report it"
        )
      }
    try finish(item.number, fault.answer)
  }

  /// Ends a process that has hung for too long.
  private mutating func end(_ index: Int, ifLateAt now: ContinuousClock.Instant) throws(BriefingError) {
    guard let item = seats[index].item, item.deadline <= now else { return }
    seats[index] = Seat()
    try finish(item.number, Self.late(item.id).answer)
  }

  private static func late(_ id: String) -> StreamFault {
    StreamFault(.timeLimit, id: id, "reading the report took longer than one may take")
  }
}
