// The two formats of the contract, byte for byte behind the time stamp, and what becomes of hostile values.

import Foundation
import Logging
import Testing
import Time

@testable import Telemetry

private struct Failure: Error, CustomStringConvertible { let description = "it \"broke\"\nbadly" }

@Suite struct LogLineTests {
    /// What follows the time stamp.
    private func text(_ body: (Logger) -> Void) -> String {
        let line = oneLine(.text, body)
        #expect(line.prefix(25).wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /#) != nil, "\(line)")
        return String(line.dropFirst(25))
    }

    private func json(_ body: (Logger) -> Void) throws -> [String: Any] {
        let line = oneLine(.json, body)
        #expect(line.hasSuffix("}\n") && line.dropLast().allSatisfy { !$0.isNewline })
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test func plainText() {
        #expect(text { $0.info("Started") } == "INFO SMS Router [worker] Started\n")
        #expect(
            text { $0.warning("Away", metadata: ["host": "db.example", "attempt": "3", "reason": "no route"]) }
                == "WARNING SMS Router [worker] Away attempt=3 host=db.example reason=\"no route\"\n")
    }

    @Test func messageLineIsWhatTheGuideGreps() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        sink.write(.info, component: "worker", message: "Processing SMS") { line in
            line.field("sid", "SM123")
            line.field("from", Mask.number("+14155550167"))
            line.time(.microseconds(12_345))
            line.correlation("abc")
            line.field("outcome", "replied")
        }
        sink.flush()
        #expect(
            pipe.text().dropFirst(25)
                == "INFO SMS Router [worker] Processing SMS sid=SM123 from=+1******67 outcome=replied correlation_id=abc time: 12.3 ms\n")
        #expect(
            text { $0.info("Processing SMS", metadata: ["time_ms": "0.25"]) } == "INFO SMS Router [worker] Processing SMS time: 0.2 ms\n")
    }

    @Test(arguments: zip(Logger.Level.allCases, ["DEBUG", "DEBUG", "INFO", "INFO", "WARNING", "ERROR", "ERROR"]))
    func levels(_ level: Logger.Level, _ name: String) {
        #expect(text { $0.log(level: level, "x") } == "\(name) SMS Router [worker] x\n")
    }

    @Test func levelIsTheSinksUnlessALoggerHasItsOwn() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer, level: .warning)
        let logger = sink.logger("a")
        var chatty = sink.logger("b")
        chatty.logLevel = .debug
        logger.info("no")
        chatty.debug("yes")
        sink.level = .debug
        logger.debug("now")
        sink.flush()
        #expect(pipe.lines().map { $0.suffix(3) } == ["yes", "now"])
    }

    @Test func jsonHasTheContractsKeys() throws {
        let object = try json { logger in
            var logger = logger
            logger[metadataKey: "correlation_id"] = "c-1"
            logger.error("Failed \"so\"", metadata: ["sid": "SM1", "time_ms": "1.55", "list": ["a", "b"]])
        }
        #expect(Set(object.keys) == ["timestamp", "level", "logger", "message", "service", "correlation_id", "sid", "time_ms", "list"])
        #expect(object["level"] as? String == "ERROR" && object["logger"] as? String == "worker")
        #expect(object["message"] as? String == "Failed \"so\"" && object["service"] as? String == "SMS Router")
        #expect(object["correlation_id"] as? String == "c-1" && object["time_ms"] as? Double == 1.5)
        #expect(try json { $0.info("x") }["correlation_id"] is NSNull)
    }

    @Test func hostileValuesStayInTheirPlace() throws {
        let evil = "a\nb\r\u{1b}[31m\"q\"\\ \u{9b}\u{2028}\u{202e}\0 é=1"
        let line = text { $0.info("x", metadata: ["v": .string(evil)]) }
        #expect(
            line == "INFO SMS Router [worker] x v=\"a\\nb\\r\\x1b[31m\\\"q\\\"\\\\ \\x9b\\u{2028}\\u{202e}\\x00 é=1\"\n")
        let object = try json { $0.info(.init(stringLiteral: evil), metadata: ["v": .string(evil)]) }
        #expect(object["v"] as? String == evil)
        #expect(object["message"] as? String == evil)
        #expect(
            text { $0.info("two\nlines", metadata: ["k k": "", "q\"": "=", "u": "ü"]) }
                == #"INFO SMS Router [worker] two\nlines k k="" q\"="=" u="ü""# + "\n")
        #expect(text { $0.error("e", error: Failure()) } == #"ERROR SMS Router [worker] e error="it \"broke\"\nbadly""# + "\n")
    }

    @Test func valuesAreCutAt200BytesBetweenCharacters() throws {
        #expect(
            text { $0.info("x", metadata: ["v": .string(String(repeating: "a", count: 200))]) }.hasSuffix(
                "v=" + String(repeating: "a", count: 200) + "\n"))
        #expect(
            text { $0.info("x", metadata: ["v": .string(String(repeating: "a", count: 201))]) }.hasSuffix(
                String(repeating: "a", count: 200) + "…\"\n"))
        for offset in 0..<4 {
            let value = String(repeating: "a", count: offset) + String(repeating: "😀", count: 100)
            let object = try json { $0.info("x", metadata: ["v": .string(value)]) }
            let cut = try #require(object["v"] as? String)
            #expect(cut.hasSuffix("…") && value.hasPrefix(cut.dropLast()) && (197...200).contains(cut.dropLast().utf8.count))
        }
    }

    @Test func noLineIsLongerThanAPipeTakesAtOnce() throws {
        let worst = String(repeating: "\u{1}", count: 5000)
        var metadata: Logger.Metadata = [:]
        for index in 0..<50 { metadata["key\(index)"] = .string(worst) }
        for format in [LogLineFormat.text, .json] {
            let line = oneLine(format) { $0.info(.init(stringLiteral: worst), metadata: metadata) }
            #expect(line.utf8.count <= LogLine.maximum && line.hasSuffix("\n"))
        }
        let object = try json { $0.info("m", metadata: metadata) }
        #expect(object["cut"] as? Bool == true && object["key0"] != nil && object["key9"] == nil)
        _ = try json { $0.info(.init(stringLiteral: worst), metadata: metadata) }
    }

    @Test func loggingInsideALineMakesTwoLines() {
        struct Chatty: CustomStringConvertible, Sendable {
            let sink: LogSink
            var description: String {
                sink.logger("inner").info("inside")
                return "done"
            }
        }
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        sink.logger("outer").info("outside", metadata: ["a": "1", "b": .stringConvertible(Chatty(sink: sink)), "c": "3"])
        sink.flush()
        #expect(
            pipe.lines().map { String($0.dropFirst(25)) } == [
                "INFO SMS Router [inner] inside", "INFO SMS Router [outer] outside a=1 b=done c=3",
            ])
    }

    @Test func numbersAreWritten() {
        let pipe = Pipe()
        let sink = LogSink(descriptor: pipe.writer)
        sink.write(.info, component: "x", message: "m") { line in
            line.field("a", 0)
            line.field("b", Int64.min)
            line.field("c", UInt64.max)
            line.field("d", UInt8(200))
        }
        sink.flush()
        #expect(pipe.text().hasSuffix("m a=0 b=-9223372036854775808 c=9223372036854775807 d=200\n"))
    }
}

@Suite struct MaskTests {
    @Test(arguments: [
        ("+14155550167", "+1******67"), ("whatsapp:+14155550167", "whatsapp:+1******67"), ("messenger:1234567890", "messenger:12******90"),
        ("rcs:ab", "rcs:****"), ("12345", "12******45"), ("1234", "****"), ("", ""), ("whatsapp:", "whatsapp:"),
        ("Ex:+14155550167", "Ex******67"), ("\u{1b}[31mevil\n", "?[******l?"), ("üüüü", "??******??"),
    ])
    func numbers(_ address: String, _ masked: String) { #expect(Mask.number(address) == masked) }

    @Test(arguments: [
        ("https://user:pass@h.example:1/p?bodySHA256=ab&token=s&x", "https://h.example:1/p?bodySHA256=ab&token=***&***"),
        ("https://a@b@h/p@q?m=SM1&p=2&m2=3#frag", "https://h/p@q?m=SM1&p=2&m2=***"), ("postgresql://u:p@h/db", "postgresql://h/db"),
        ("/relative?key=v", "/relative?key=***"), ("u:p@h", "h"), ("https://h", "https://h"), ("https://h?", "https://h?"), ("", ""),
    ])
    func urls(_ url: String, _ masked: String) { #expect(Mask.url(url) == masked) }

    @Test func escaping() {
        #expect(Mask.escape("a\u{1b}[0m\n\"\\") == #"a\x1b[0m\n\"\\"#)
        #expect(Mask.escape(String(repeating: "é", count: 101)) == String(repeating: "é", count: 100) + "…")
        #expect(Mask.escape("abcdef", limit: 3) == "abc…")
    }
}
