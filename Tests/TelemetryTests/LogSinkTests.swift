// The sink against readers that stall, go away, or are shared.

import Glibc
import Logging
import Testing
import Time

@testable import Telemetry

@Suite struct LogSinkTests {
    @Test func writesWhenAskedAndEagerlyWhenMuchWaits() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        let logger = sink.logger("x")
        var calls = 0
        sink.onPending = { calls += 1 }
        logger.info("a")
        logger.info("b")
        #expect(calls == 1 && pipe.read().isEmpty && sink.pendingBytes > 0)
        sink.flush()
        #expect(pipe.lines().count == 2 && sink.pendingBytes == 0 && !sink.isBlocked)
        for _ in 0..<200 { logger.info("c") }
        #expect(calls > 1)
        #expect(!pipe.read().isEmpty)
    }

    /// Parts that are made before the loop's owner listens may have something to say.
    @Test func whatWasLoggedBeforeAnybodyFlushesIsToldOf() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        sink.logger("x").warning("early")
        var calls = 0
        sink.onPending = { calls += 1 }
        #expect(calls == 1)
        sink.flush()
        #expect(pipe.lines().count == 1)
        sink.onPending = nil
    }

    @Test func stalledReaderLosesLinesAndTheLoopGoesOn() throws {
        let pipe = Pipe(size: 4096)
        let sink = LogSink(descriptor: pipe.writer, capacity: 65_536)
        let logger = sink.logger("x")
        for index in 0..<5000 { logger.info("line", metadata: ["n": "\(index)"]) }
        sink.flush()
        #expect(sink.isBlocked)
        let lost = sink.droppedLines
        #expect(lost > 3000)
        #expect(sink.pendingBytes <= 65_536)
        // The reader wakes up: everything kept arrives, in order and whole, and one line tells how many are missing.
        var lines: [String] = []
        var rest = ""
        for _ in 0..<200 {
            rest += pipe.text()
            sink.flush()
        }
        rest += pipe.text()
        lines = rest.split(separator: "\n").map(String.init)
        #expect(sink.pendingBytes == 0 && !sink.isBlocked && sink.droppedLines == lost)
        let told = lines.filter { $0.contains("WARNING SMS Router [log] Lines lost") }
        #expect(told.count == 1 && told[0].hasSuffix("count=\(lost)"))
        let numbers = lines.compactMap { $0.contains("] line n=") ? Int($0.split(separator: "=").last ?? "") : nil }
        #expect(UInt64(numbers.count) == 5000 - lost && numbers == Array(0..<numbers.count))
        logger.info("again")
        sink.flush()
        #expect(pipe.text().hasSuffix("again\n"))
    }

    @Test func linesKeepComingWhileTheReaderIsSlow() {
        let pipe = Pipe(size: 4096)
        let sink = LogSink(descriptor: pipe.writer, capacity: 16_384)
        let logger = sink.logger("x")
        var text = ""
        for index in 0..<20_000 {
            logger.info("line", metadata: ["n": "\(index)"])
            if index % 100 == 0 {
                text += pipe.text()
                sink.flush()
            }
        }
        for _ in 0..<50 {
            text += pipe.text()
            sink.flush()
        }
        text += pipe.text()
        let lines = text.split(separator: "\n")
        let numbers = lines.compactMap { $0.contains("] line n=") ? Int($0.split(separator: "=").last ?? "") : nil }
        let told = lines.compactMap { $0.contains("Lines lost") ? UInt64($0.split(separator: "=").last ?? "") : nil }
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        #expect(told.reduce(0, +) == sink.droppedLines)
        #expect(UInt64(numbers.count) + sink.droppedLines == 20_000)
        #expect(lines.count == numbers.count + told.count)
    }

    @Test func inheritedDescriptorStaysBlockingForOthers() {
        let pipe = Pipe()
        _ = LogSink(descriptor: pipe.writer)
        #expect(fcntl(pipe.writer, F_GETFL) & O_NONBLOCK == 0)
        #expect(LogOutput(descriptor: pipe.writer).kind == .own)
    }

    @Test func goneReaderCostsLinesOnly() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        let logger = sink.logger("x")
        pipe.closeReader()
        logger.info("a")
        logger.info("b")
        sink.flush()
        #expect(sink.droppedLines == 2 && sink.pendingBytes == 0)
        logger.info("c")
        sink.flushBlocking(limit: .seconds(1))
        #expect(sink.droppedLines == 3 && !sink.isBlocked)
    }

    @Test func socketIsNeverWaitedFor() {
        var ends: [Int32] = [-1, -1]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(LogOutput(descriptor: ends[0]).kind == .socket)
        let sink = LogSink(descriptor: ends[0], capacity: 32_768)
        let logger = sink.logger("x")
        for index in 0..<20_000 { logger.info("line", metadata: ["n": "\(index)"]) }
        sink.flush()
        #expect(sink.isBlocked && sink.droppedLines > 0)
        // What was taken is whole lines.
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(ends[1], &buffer, buffer.count, Int32(MSG_DONTWAIT)), count > 0 { text += buffer[..<count] }
        #expect(text.last == UInt8(ascii: "\n"))
        let numbers = String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { Int($0.split(separator: "=").last ?? "") }
        #expect(numbers == Array(0..<numbers.count) && !numbers.isEmpty)
    }

    @Test func fileIsWrittenInOrderWithOtherWriters() throws {
        var path = Array("/tmp/sms-router-log-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        try #require(file >= 0)
        defer {
            close(file)
            unlink(path)
        }
        let first = LogSink(descriptor: file)
        let second = LogSink(descriptor: file)
        #expect(LogOutput(descriptor: file).kind == .file)
        for index in 0..<100 {
            first.logger("first").info("\(index)")
            second.logger("second").info("\(index)")
            first.flush()
            second.flush()
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = pread(file, &buffer, buffer.count, 0)
        #expect(String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").count == 200)
    }

    @Test func linesOfSeveralProcessesNeverMix() throws {
        let pipe = Pipe(size: 8192)
        // Descriptions of their own on one pipe, as the processes of a router have; written from threads at the same time.
        let descriptor = pipe.writer
        let done = Counter()
        let threads = ["a", "b", "c"].map { name in
            Thread {
                let sink = LogSink(descriptor: descriptor, capacity: 16_384)
                let filler = String(repeating: name, count: 150)
                for index in 0..<2000 {
                    sink.write(.info, component: name, message: "line") { line in
                        line.field("n", index)
                        line.field("v", filler)
                    }
                    if index % 7 == 0 { sink.flush() }
                }
                sink.flushBlocking(limit: .seconds(10))
                done.add(sink.droppedLines)
            }
        }
        var bytes: [UInt8] = []
        while done.count < 3 { bytes += pipe.read() }
        for thread in threads { thread.join() }
        bytes += pipe.read()
        var perName: [String: Int] = [:]
        var told: UInt64 = 0
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.contains("[log] Lines lost") {
                told += line.split(separator: "=").last.flatMap { UInt64($0) } ?? 0
                continue
            }
            let match = try #require(line.wholeMatch(of: #/[-0-9T:.]+Z INFO SMS Router \[(.)\] line n=\d+ v=(a+|b+|c+)/#), "\(line)")
            #expect(match.2.count == 150 && match.2.hasPrefix(match.1))
            perName[String(match.1), default: 0] += 1
        }
        #expect(UInt64(perName.values.reduce(0, +)) + told == 6000)
        #expect(told == done.sum)
    }

    @Test func blockingFlushEndsAtItsLimit() {
        let pipe = Pipe(size: 4096)
        let sink = LogSink(descriptor: pipe.writer)
        for _ in 0..<1000 { sink.logger("x").info("line") }
        sink.flushBlocking(limit: .milliseconds(20))
        #expect(sink.pendingBytes > 0)
    }
}

/// A plain thread, to write from several at once.
private final class Thread: @unchecked Sendable {
    private var handle = pthread_t()
    private let body: () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
        pthread_create(
            &handle, nil,
            { context in
                context.map { Unmanaged<Thread>.fromOpaque($0).takeUnretainedValue().body() }
                return nil
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func join() { pthread_join(handle, nil) }
}

/// How many are done and what they lost; guarded by a mutex.
private final class Counter: @unchecked Sendable {
    private var mutex = pthread_mutex_t()
    private var state = (count: 0, sum: UInt64(0))

    init() { pthread_mutex_init(&mutex, nil) }
    deinit { pthread_mutex_destroy(&mutex) }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        return body()
    }

    func add(_ amount: UInt64) { locked { state = (state.count + 1, state.sum + amount) } }
    var count: Int { locked { state.count } }
    var sum: UInt64 { locked { state.sum } }
}
