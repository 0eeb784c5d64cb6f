// The load test's parts beside its requests: histogram, response reader, what replies are taken for, the report.

import JSON
import Testing
import Time

@testable import Control

@Suite struct LatencyHistogramTests {
    @Test func percentilesAreRightToOnePercent() {
        var histogram = LatencyHistogram()
        for value in 1...100_000 { histogram.record(.microseconds(value)) }
        for (share, exact) in [(0.5, 50_000.0), (0.9, 90_000), (0.99, 99_000), (0.999, 99_900)] {
            let found = histogram.percentile(share).milliseconds * 1000
            #expect(abs(found - exact) / exact < 0.01)
        }
        #expect(histogram.maximum == .microseconds(100_000))
        #expect(histogram.count == 100_000)
    }

    @Test func everyLatencyIsInABucketNearIt() {
        var value: Int64 = 1
        while value < 1 << 40 {
            var histogram = LatencyHistogram()
            histogram.record(.microseconds(value))
            histogram.record(.microseconds(value * 4))
            let found = Double(histogram.percentile(0.5).wholeMicroseconds)
            if value < 1 << 34 { #expect(abs(found - Double(value)) <= Double(value) * 0.01) }
            value = value * 5 / 4 + 1
        }
    }

    @Test func nothingRecorded() {
        #expect(LatencyHistogram().percentile(0.99) == .zero)
        #expect(LatencyHistogram().mean == .zero)
    }

    @Test func theLastSecondAlone() {
        var histogram = LatencyHistogram()
        histogram.record(.milliseconds(1))
        let earlier = histogram
        histogram.record(.milliseconds(100))
        let last = histogram.since(earlier)
        #expect(last.count == 1)
        #expect(last.percentile(0.5) >= .milliseconds(99))
    }
}

@Suite struct LoadPlanTests {
    private let plan = LoadPlan(people: 3, order: .inTurn, connections: 1, amount: .messages(1))

    @Test func peopleCountUpOrAreNamed() {
        var plan = plan
        #expect((0..<3).map { plan.offset($0) } == [0, 1, 2])
        #expect(plan.setPeople("+14155550107\n+14155550103\n\n+14155559999\n") == "+14155550103")
        #expect(plan.people == 3)
        #expect((0..<3).map { plan.offset($0) } == [4, 0, 9896])
    }

    @Test(arguments: ["", "\n", "14155550100", "+1415555O100", "+14155550100\n+141555501001", "+14155550100\nx"])
    func whatIsNoListOfNumbersIsRefused(text: String) {
        var plan = plan
        #expect(plan.setPeople(text) == nil)
        #expect(plan.people == 3 && plan.offsets.isEmpty)
    }
}

@Suite struct ResponseReaderTests {
    private let stream = """
        HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\ncontent-LENGTH:  5 \r\n\r\nhello\
        HTTP/1.1 100 Continue\r\n\r\n\
        HTTP/1.1 204 No Content\r\n\r\n\
        HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n
        """

    private func read(_ pieces: [ArraySlice<UInt8>]) throws -> [String] {
        var reader = ResponseReader()
        var seen: [String] = []
        for piece in pieces {
            try Array(piece).withUnsafeBytes { bytes in
                try reader.received(bytes) { seen.append("\($0.status) \(String(decoding: $0.body, as: UTF8.self)) \($0.closes)") }
            }
        }
        return seen
    }

    @Test func cutAtEveryByte() throws {
        let bytes = Array(stream.utf8)
        let whole = try read([bytes[...]])
        #expect(whole == ["200 hello false", "204  false", "403  true"])
        for cut in 0...bytes.count { #expect(try read([bytes[..<cut], bytes[cut...]]) == whole) }
        #expect(try read(bytes.indices.map { bytes[$0...$0] }) == whole)
    }

    @Test(arguments: [
        "HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", "garbage garbage garbage\r\n\r\n", "HTTP/1.1 999 X\r\n\r\n",
    ])
    func whatIsNoResponse(text: String) {
        #expect(throws: UnreadableResponse.self) { try read([Array(text.utf8)[...]]) }
    }
}

@Suite struct ReplyKindTests {
    private static let head = #"<?xml version="1.0" encoding="UTF-8"?>"#

    @Test(arguments: [
        ("<Response />", ReplyKind.empty), ("<Response></Response>", .empty),
        ("<Response><Message>Hello</Message></Response>", .answered),
        (
            #"<Response><Message action="https://x/?m=1&amp;p=1">Too many requests. Please wait a moment before trying again.</Message></Response>"#,
            .tooMany
        ),
        ("<Response><Message>Your message appears to be spam and cannot be processed. If</Message></Response>", .spam),
        ("<Response><Message>I&apos;m sorry, the AI assistant is currently unavailable. Please</Message></Response>", .agentUnavailable),
        ("<Response><Message>I'm sorry, there was an error processing your request.</Message></Response>", .failed),
        ("<Response><Message>Hi! I'm your AI assistant. I can help with tasks, reminders, and more.</Message></Response>", .unknownNumber),
        ("<Response><Message>The request took too long to process. Please try again.</Message></Response>", .timedOut),
        ("<Response><Message>Your account is currently inactive. Please</Message></Response>", .inactive),
        ("<Response><Message>I am fine</Message></Response>", .answered), ("{}", .unreadable),
    ])
    func kinds(body: String, kind: ReplyKind) {
        Array((Self.head + body).utf8).withUnsafeBytes { #expect(ReplyKind(twiML: $0) == kind) }
    }
}

@Suite struct LoadReportTests {
    private func answer(_ text: String, status: Int = 200, serial: UInt64, to figures: inout LoadFigures) {
        Array(text.utf8).withUnsafeBytes { body in
            figures.sent += 1
            figures.count(
                Response(status: status, body: body, closes: false),
                of: LoadMessage(serial: serial, intended: MonotonicInstant(nanoseconds: 0), sent: MonotonicInstant(nanoseconds: 2_000_000)),
                at: MonotonicInstant(nanoseconds: 5_000_000))
        }
    }

    @Test func countsAndJSON() throws {
        var figures = LoadFigures()
        figures.expectsEcho = true
        answer("<Response><Message>Load 00000007</Message></Response>", serial: 7, to: &figures)
        answer("<Response><Message>Load 00000009</Message></Response>", serial: 8, to: &figures)
        answer("<Response />", serial: 9, to: &figures)
        answer("{}", status: 503, serial: 10, to: &figures)
        figures.count(failure: "connection closed")
        figures.elapsed = .seconds(2)
        #expect(figures.ok == 3)
        #expect(figures.notOK == 2)
        #expect(figures.foreign == 1)
        #expect(figures.slowest == .milliseconds(3), "from the moment of sending")
        #expect([7, 8, 9].allSatisfy(figures.answeredSerials.contains))
        #expect(!figures.answeredSerials.contains(10))
        let report = LoadReport(figures: figures, cpu: .milliseconds(1), run: "00")
        #expect(!report.isClean)
        let json = try Array(report.record.json.utf8).withUnsafeBytes { try JSONValue.parse($0) }
        #expect(json["throughput_per_s"] == .double(2))
        #expect(json["status_503"] == .integer(1))
        #expect(json["failed: connection closed"] == .integer(1))
        #expect(json["deferred_or_silent"] == .integer(1))
        #expect(report.record.plain.contains("p99_ms"))
    }

    @Test func missingInTheDatabaseIsNotClean() {
        var report = LoadReport(figures: LoadFigures(), cpu: .zero, run: "00")
        #expect(report.isClean)
        report.database = LoadReport.DatabaseFindings(answered: 10, inInbox: 10, inUsageLog: 9, withReply: 10)
        #expect(!report.isClean)
        report.database?.inUsageLog = 10
        report.database?.repliedLate = 3
        report.database?.stillDeferred = 2
        #expect(report.isClean && report.record.plain.contains("database_replied_late"))
        #expect(report.record.plain.contains("database_still_deferred"))
    }
}
