// One log line being built, in either format of the contract (§6), in memory on the stack. Made by LogSink, filled by
// RouterLogHandler or by a hot path that adds its fields itself. Writes nothing anywhere.
//
// A line never grows beyond `maximum` bytes, so that a pipe takes it in one piece (PIPE_BUF): a field for which there is no room
// is left out, and the line says so.

import Logging
import Time

/// The two formats of LOG_FORMAT.
package enum LogLineFormat: Sendable { case text, json }

/// A line under construction. Fields appear in the order in which they are added.
package struct LogLine {
    /// Bytes of a value from outside that are kept.
    package static let valueLimit = 200
    /// Bytes of a message that are kept.
    static let messageLimit = 1000
    /// PIPE_BUF on Linux (pipe(7)), the line feed included.
    static let maximum = 4096
    /// Room kept for the end of the line.
    private static let reserve = 96

    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private let format: LogLineFormat
    private var isCut = false
    private var duration: Duration?
    private var correlationID: String?

    /// `buffer` has room for `maximum` bytes.
    init(into buffer: UnsafeMutableBufferPointer<UInt8>, format: LogLineFormat) {
        self.buffer = buffer
        self.format = format
    }

    mutating func begin(at time: WallTime, level: Logger.Level, component: String, message: String) {
        switch format {
        case .text:
            time.writeISO8601(into: buffer)
            count = 24
            put(" ")
            put(level.routerName)
            put(" SMS Router [")
            putEscaped(component, limit: 64, style: .text, quotes: false)
            put("] ")
            putEscaped(message, limit: Self.messageLimit, style: .text, quotes: false)
        case .json:
            put("{\"timestamp\":\"")
            time.writeISO8601(into: UnsafeMutableBufferPointer(rebasing: buffer[count...]))
            count += 24
            put("\",\"level\":\"")
            put(level.routerName)
            put("\",\"logger\":\"")
            putEscaped(component, limit: 64, style: .json, quotes: true)
            put("\",\"message\":\"")
            putEscaped(message, limit: Self.messageLimit, style: .json, quotes: true)
            put("\",\"service\":\"SMS Router\"")
        }
    }

    /// Adds `key=value`; the value is escaped and cut at 200 bytes, and quoted where it has blanks. Numbers must be masked before.
    package mutating func field(_ key: String, _ value: String) {
        let start = count
        putKey(key)
        var value = value
        value.withUTF8 { bytes in
            let isCut = bytes.count > Self.valueLimit
            if format == .text, !isCut, isPlainValue(bytes) {
                putBytes(bytes)
            } else {
                put("\"")
                putEscaped(bytes, limit: Self.valueLimit, style: format == .text ? .text : .json, quotes: true)
                put("\"")
            }
        }
        rollBackIfFull(start)
    }

    /// Adds a whole number.
    package mutating func field(_ key: String, _ value: some FixedWidthInteger) {
        let start = count
        putKey(key)
        putNumber(Int64(clamping: value))
        rollBackIfFull(start)
    }

    /// How long it took: ` time: 12.3 ms` at the end of a text line, `"time_ms":12.3` in JSON. The last one counts.
    package mutating func time(_ duration: Duration) { self.duration = duration }

    /// The correlation id of the message that the line is about; nil or never called: none.
    package mutating func correlation(_ id: String?) { correlationID = id }

    /// Ends the line; nothing may be added afterwards.
    mutating func end() {
        if let correlationID {
            field("correlation_id", correlationID)
        } else if format == .json {
            put(",\"correlation_id\":null")
        }
        if isCut { put(format == .text ? " cut=true" : ",\"cut\":true") }
        if let duration {
            put(format == .text ? " time: " : ",\"time_ms\":")
            let tenths = max(0, duration.nanoseconds) / 100_000
            putNumber(tenths / 10)
            put(".")
            putNumber(tenths % 10)
            if format == .text { put(" ms") }
        }
        put(format == .text ? "\n" : "}\n")
    }

    private mutating func rollBackIfFull(_ start: Int) {
        guard count > Self.maximum - Self.reserve else { return }
        count = start
        isCut = true
    }

    private mutating func putKey(_ key: String) {
        switch format {
        case .text:
            put(" ")
            putEscaped(key, limit: 64, style: .text, quotes: true)
            put("=")
        case .json:
            put(",\"")
            putEscaped(key, limit: 64, style: .json, quotes: true)
            put("\":")
        }
    }

    /// Bytes beyond the end are dropped; a field they belong to is taken back by `rollBackIfFull`.
    private mutating func put(_ text: StaticString) {
        putBytes(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func putBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
        let length = min(bytes.count, buffer.count - count)
        guard length > 0, let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
        (target + count).update(from: source, count: length)
        count += length
    }

    private mutating func putNumber(_ value: Int64) {
        if value < 0 { put("-") }
        var rest = value.magnitude
        var divisor: UInt64 = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            if count < buffer.count {
                buffer[count] = UInt8(ascii: "0") + UInt8(rest / divisor)
                count += 1
            }
            rest %= divisor
            divisor /= 10
        }
    }

    private mutating func putEscaped(_ text: String, limit: Int, style: EscapeStyle, quotes: Bool) {
        var text = text
        text.withUTF8 { putEscaped($0, limit: limit, style: style, quotes: quotes) }
    }

    private mutating func putEscaped(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int, style: EscapeStyle, quotes: Bool) {
        var end = cutLength(bytes, limit: limit)
        // Nearly every text is short and harmless, and goes in one piece.
        if end == bytes.count, end <= buffer.count - count, needsNoEscape(bytes, quotes: quotes) { return putBytes(bytes) }
        // An escape is at most eight times as long: a message full of control characters must still fit.
        let room = Self.maximum - Self.reserve - count
        if end * 8 > room { end = cutLength(UnsafeBufferPointer(rebasing: bytes[..<end]), limit: max(0, room / 8)) }
        var position = count
        escape(UnsafeBufferPointer(rebasing: bytes[..<end]), style: style, quotes: quotes) { byte in
            guard position < buffer.count else { return }
            buffer[position] = byte
            position += 1
        }
        count = position
        if end < bytes.count { put("…") }
    }
}

extension Logger.Level {
    /// One of the four names of the contract.
    var routerName: StaticString {
        switch self {
        case .trace, .debug: "DEBUG"
        case .info, .notice: "INFO"
        case .warning: "WARNING"
        case .error, .critical: "ERROR"
        }
    }
}
