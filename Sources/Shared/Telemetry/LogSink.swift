// The buffer between log lines and standard output. One for each process, made by its main before anything logs; flushed by the loop
// once a turn. Never blocks and starts no thread: a reader that stalls costs lines, which are counted, never the loop (contract §6).
//
// The process must ignore SIGPIPE.

import Glibc
import Logging
import Time

/// A bounded buffer of whole lines in front of a descriptor.
///
/// `@unchecked Sendable`: confined to one thread, the loop's (before the loop runs: the thread that sets things up).
package final class LogSink: @unchecked Sendable {
    /// The level below which loggers without a level of their own stay silent.
    package var level: Logger.Level
    package var format: LogLineFormat
    /// Called when the first line enters an empty buffer, and at once where one stands there already: the owner calls `flush()` before its loop waits again.
    package var onPending: (() -> Void)? {
        didSet { if pendingBytes > 0 { onPending?() } }
    }
    /// Lines lost so far, because the buffer was full or the output failed.
    package private(set) var droppedLines: UInt64 = 0

    private let output: LogOutput
    private let storage: UnsafeMutableRawBufferPointer
    private let lineBuffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: LogLine.maximum)
    private var isBuilding = false
    private var head = 0
    private var tail = 0
    /// Lost lines that no line has told of yet.
    private var untold: UInt64 = 0
    private var isBroken = false
    /// What the buffer held at the last attempt to write that found no room; 0 while there is room.
    private var fullAt = 0
    /// The rest of a line that was written in part stands at `head`.
    private var isInsideLine = false

    /// Bytes at which a line does not wait for the end of the turn.
    private static let eager = 8192
    /// The most that is written at once: PIPE_BUF, so that lines of several processes never mix (pipe(7)).
    private static let piece = 4096

    /// - Parameters:
    ///   - descriptor: stays the caller's and must outlive the sink.
    ///   - capacity: bytes; at least 16 KiB.
    package init(descriptor: Int32 = 1, format: LogLineFormat = .text, level: Logger.Level = .info, capacity: Int = 1 << 20) {
        output = LogOutput(descriptor: descriptor)
        storage = .allocate(byteCount: max(capacity, 4 * Self.piece), alignment: 16)
        self.format = format
        self.level = level
    }

    deinit {
        output.closeIfOwn()
        storage.deallocate()
        lineBuffer.deallocate()
    }

    /// A logger whose lines carry `[component]`.
    package func logger(_ component: String) -> Logger {
        Logger(label: component, factory: { RouterLogHandler(component: $0, sink: self) })
    }

    /// Bytes that wait to be written.
    package var pendingBytes: Int { tail - head }
    /// Whether the last attempt found no room: watch `descriptor` for writing and call `flush()` then.
    package var isBlocked: Bool { fullAt > 0 }
    /// For the owner's watcher. Regular files cannot be watched, and are never blocked.
    package var descriptor: Int32 { output.descriptor }

    /// Writes one line. The closure adds its fields; hot paths call this straight, without a Logger and its dictionary.
    package func write(_ level: Logger.Level, component: String, message: String, _ fields: (inout LogLine) -> Void = { _ in }) {
        withLineBuffer { buffer in
            var line = LogLine(into: buffer, format: format)
            line.begin(at: .now(), level: level, component: component, message: message)
            fields(&line)
            line.end()
            append(UnsafeRawBufferPointer(start: buffer.baseAddress, count: line.count))
        }
    }

    /// The buffer for one line; another one while a field's own description, or `onPending`, logs in the middle of a line.
    private func withLineBuffer(_ body: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        guard !isBuilding else { return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: LogLine.maximum, body) }
        isBuilding = true
        body(lineBuffer)
        isBuilding = false
    }

    private func append(_ line: UnsafeRawBufferPointer) {
        tellOfDropped()
        guard untold == 0, store(line) else { return drop(1) }
        if pendingBytes >= fullAt + Self.eager { flush() }
    }

    /// Copies a line into the buffer; false when there is no room.
    private func store(_ line: UnsafeRawBufferPointer) -> Bool {
        guard !isBroken else { return false }
        if tail + line.count > storage.count {
            // Moving everything for a few bytes again and again would cost more than the lines are worth.
            guard head >= storage.count / 8 else { return false }
            storage.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[head..<tail]))
            (head, tail) = (0, tail - head)
        }
        guard tail + line.count <= storage.count else { return false }
        let wasEmpty = pendingBytes == 0
        UnsafeMutableRawBufferPointer(rebasing: storage[tail...]).copyMemory(from: line)
        tail += line.count
        if wasEmpty { onPending?() }
        return true
    }

    private func drop(_ lines: UInt64) {
        droppedLines += lines
        untold += lines
    }

    /// Says how many lines were lost, as soon as a quarter of the buffer is free.
    private func tellOfDropped() {
        guard untold > 0, !isBroken, pendingBytes <= storage.count / 4 * 3 else { return }
        let count = untold
        untold = 0
        withLineBuffer { buffer in
            var line = LogLine(into: buffer, format: format)
            line.begin(at: .now(), level: .warning, component: "log", message: "Lines lost because the output was not read")
            line.field("count", count)
            line.end()
            if !store(UnsafeRawBufferPointer(start: buffer.baseAddress, count: line.count)) { untold += count }
        }
    }

    /// Writes what it can without waiting. Called once a turn, and when `descriptor` is writable again.
    package func flush() {
        fullAt = 0
        while pendingBytes > 0 {
            let end = nextPiece()
            switch output.write(UnsafeRawBufferPointer(rebasing: storage[head..<end])) {
            case .wrote(let count):
                head += count
                isInsideLine = head < end && storage[head - 1] != UInt8(ascii: "\n")
            case .full:
                fullAt = max(1, pendingBytes)
                return tellOfDropped()
            case .failed:
                drop(lines(until: end))
                head = end
                isInsideLine = false
                // One attempt a turn: an output that fails would otherwise eat the whole buffer at once.
                if head == tail { (head, tail) = (0, 0) }
                return
            case .broken:
                isBroken = true
                drop(lines(until: tail))
                head = tail
            }
        }
        (head, tail) = (0, 0)
        if untold > 0, !isBroken {
            tellOfDropped()
            if pendingBytes > 0 { flush() }
        }
    }

    /// The end of the whole lines that fit into one piece; after a partial write the rest of that line first.
    private func nextPiece() -> Int {
        let limit = min(tail, head + Self.piece)
        if isInsideLine {
            var end = head
            while end < limit, storage[end] != UInt8(ascii: "\n") { end += 1 }
            return min(end + 1, limit)
        }
        guard limit < tail else { return limit }
        var end = limit
        while end > head, storage[end - 1] != UInt8(ascii: "\n") { end -= 1 }
        return end > head ? end : limit
    }

    private func lines(until end: Int) -> UInt64 { storage[head..<end].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } }

    /// At the end of the process: waits until all is written, at most `limit`.
    package func flushBlocking(limit: Duration) {
        let end = MonotonicInstant.now() + limit
        flush()
        while pendingBytes > 0 {
            let left = (end - .now()).wholeMicroseconds / 1000
            guard left > 0 else { return }
            _ = output.isWritable(within: Int32(clamping: min(left, 100)))
            flush()
        }
    }
}
