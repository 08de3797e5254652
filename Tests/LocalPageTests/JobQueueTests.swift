import Dispatch
import Testing

@testable import LocalPage

@Suite("The queue of heavy work")
struct JobQueueTests {
  /// Work that ends when it is told to.
  private struct Gate: Sendable {
    let semaphore = DispatchSemaphore(value: 0)
    func pass() { semaphore.wait() }
    func open(_ count: Int) { for _ in 0..<count { semaphore.signal() } }
  }

  /// Puts pieces of work in, each in its turn.
  private func fill(_ queue: JobQueue, _ names: [String], _ gate: Gate) async -> [Task<String, any Error>] {
    var tasks: [Task<String, any Error>] = []
    for name in names {
      tasks.append(
        Task {
          try await queue.run(name) {
            gate.pass()
            return name
          }
        })
      while await queue.ahead(of: name) == nil { await Task.yield() }
    }
    return tasks
  }

  @Test("Two at once, the others in their order, and beyond twenty nobody waits")
  func order() async throws {
    let (queue, gate) = (JobQueue(), Gate())
    let names = (0..<22).map { "job \($0)" }
    let tasks = await fill(queue, names, gate)
    #expect(await queue.ahead(of: "job 0") == 0)
    #expect(await queue.ahead(of: "job 1") == 0)
    #expect(await queue.ahead(of: "job 2") == 1)
    #expect(await queue.ahead(of: "job 21") == 20)
    await #expect(throws: JobFault.full) { try await queue.run("one more") { 0 } }
    gate.open(22)
    for (task, name) in zip(tasks, names) { #expect(try await task.value == name) }
    while await !queue.isIdle { await Task.yield() }
    #expect(try await queue.run { 7 } == 7)
  }

  @Test("What waits can be cancelled and is never done; what is being done is answered at once")
  func cancelled() async throws {
    let (queue, gate) = (JobQueue(most: 1, mostWaiting: 3), Gate())
    let tasks = await fill(queue, ["first", "second", "third"], gate)
    #expect(await queue.cancel("second"))
    await #expect(throws: JobFault.cancelled) { try await tasks[1].value }
    #expect(await queue.ahead(of: "third") == 1)
    #expect(await queue.cancel("first"))
    await #expect(throws: JobFault.cancelled) { try await tasks[0].value }
    // Its place is taken until it has really ended.
    #expect(await queue.ahead(of: "third") == 1)
    #expect(await !queue.cancel("nobody"))
    gate.open(2)
    #expect(try await tasks[2].value == "third")
  }

  @Test("Work that takes too long is answered, and holds its place until it ends")
  func timedOut() async throws {
    let (queue, gate) = (JobQueue(most: 1, seconds: 0), Gate())
    await #expect(throws: JobFault.timedOut) {
      try await queue.run("slow") {
        gate.pass()
        return 0
      }
    }
    #expect(await queue.ahead(of: "slow") == 0)
    gate.open(1)
    while await !queue.isIdle { await Task.yield() }
  }

  @Test("What work throws is what its asker hears")
  func throwing() async {
    await #expect(throws: BodyFault.cut) { try await JobQueue().run { () throws in throw BodyFault.cut } }
  }
}
