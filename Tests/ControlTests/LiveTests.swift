// `status` and `top` from pages of metrics: what is read, what happened between two of them, and how it is laid out.

import Foundation
import JSON
import Testing
import Time

@testable import Control

/// A reading as the control socket gives it, of a router with so many workers.
private func reading(
    at seconds: Int64, metrics: String, workers: Int = 2, health: String = "healthy", pid: Int = 100, failure: String? = nil,
    messages: Int = 0
) throws -> RouterReading {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("ok", true)
    writer.member("version", "9.9.9")
    writer.member("pid", pid)
    writer.member("uptime_seconds", Double(100_000 + seconds))
    writer.member("status", "\(health), \(workers) of \(workers) workers ready")
    writer.member("configured", workers)
    writer.member("setting", workers)
    writer.member("ready", workers)
    writer.member("reload_failure", failure)
    writer.key("workers")
    writer.beginArray()
    for slot in 0..<workers {
        writer.beginObject()
        writer.member("slot", slot)
        writer.member("pid", 200 + slot)
        writer.member("state", "ready")
        writer.member("generation", 1)
        writer.member("in_flight", 3)
        writer.member("restarts", 0)
        writer.member("messages", messages)
        writer.endObject()
    }
    writer.endArray()
    writer.key("health")
    writer.raw(
        #"{"status":"\#(health)","database":"healthy","services":{"agent_integration":"healthy"},"spool":{"state":"usable"},"sending":{"state":"running"}}"#
    )
    writer.member("metrics", metrics)
    writer.endObject()
    return RouterReading(try JSONValue.parse(writer.bytes), at: MonotonicInstant(nanoseconds: seconds * 1_000_000_000))
}

private let first = """
    # HELP sms_messages_total Messages
    # TYPE sms_messages_total counter
    sms_messages_total{status="success",provider="twilio"} 1000
    sms_messages_total{status="failure",provider="twilio"} 10
    sms_processing_duration_seconds_bucket{provider="twilio",le="0.01"} 900
    sms_processing_duration_seconds_bucket{provider="twilio",le="0.1"} 1000
    sms_processing_duration_seconds_bucket{provider="twilio",le="+Inf"} 1010
    sms_router_messages_accepted_total 1020
    sms_router_webhooks_refused_total{cause="signature"} 5
    sms_router_webhooks_refused_total{cause="body"} 0
    sms_router_messages_finished_total{outcome="agent_timeout"} 10

    """
private let second = """
    sms_messages_total{status="success",provider="twilio"} 1200
    sms_messages_total{status="failure",provider="twilio"} 14
    sms_processing_duration_seconds_bucket{provider="twilio",le="0.01"} 900
    sms_processing_duration_seconds_bucket{provider="twilio",le="0.1"} 1200
    sms_processing_duration_seconds_bucket{provider="twilio",le="+Inf"} 1214
    sms_router_messages_accepted_total 1230
    sms_router_webhooks_refused_total{cause="signature"} 45
    sms_router_webhooks_refused_total{cause="body"} 0
    sms_router_messages_finished_total{outcome="agent_timeout"} 14
    sms_router_agent_breaker_state 0

    """

@Suite struct MetricsReadingTests {
    @Test func namesLabelsAndValues() {
        let page = MetricsReading(
            page: """
                # HELP a text with {braces} 7
                a 1.5
                b{x="1",y="two, \\"quoted\\" \\\\ and }"} 3
                b{x="2"} +Inf
                c NaN
                broken{x="1 4
                alone
                d{} 8 1700000000

                """)
        #expect(page.value("a") == 1.5)
        #expect(page.value("b", ["x": "1"]) == 3)
        #expect(page.value("b", ["y": "two, \"quoted\" \\ and }"]) == 3)
        #expect(page.value("b", ["x": "2"]) == .infinity)
        #expect(page.value("b", ["x": "3"]) == nil)
        #expect(page.value("c")?.isNaN == true)
        #expect(page.value("broken") == nil && page.value("alone") == nil && page.count("alone") == 0)
        #expect(page.value("d") == 8)
        #expect(page.byLabel("b", "x").map(\.label) == ["1", "2"])
    }

    @Test func percentilesBetweenTheBounds() {
        let counts = BucketCounts(cumulative: [(0.01, 50), (0.1, 100), (.infinity, 100)])
        #expect(counts.total == 100)
        #expect(counts.percentile(0.5) == 0.01)
        #expect(abs((counts.percentile(0.75) ?? 0) - 0.055) < 1e-9)
        #expect(abs((counts.percentile(1) ?? 0) - 0.1) < 1e-9)
        #expect(BucketCounts(cumulative: [(0.01, 0), (.infinity, 4)]).percentile(0.99) == 0.01, "above the last bound counts as it")
        #expect(BucketCounts(cumulative: []).percentile(0.5) == nil)
        let later = BucketCounts(cumulative: [(0.01, 50), (0.1, 110), (.infinity, 110)])
        #expect(later.since(counts).total == 10)
        #expect((later.since(counts).percentile(0.5) ?? 0) > 0.01, "only what came since counts")
        #expect(later.since(BucketCounts(cumulative: [(1, 3)])) == later, "other bounds: another program")
    }
}

@Suite struct RouterChangeTests {
    @Test func ratesOfTheInterval() throws {
        let change = RouterChange(try reading(at: 0, metrics: first), try reading(at: 2, metrics: second, messages: 60))
        #expect(change.seconds == 2)
        #expect(change.rate(total: "sms_messages_total") == 102)
        #expect(change.rate("sms_router_webhooks_refused_total", ["cause": "signature"]) == 20)
        #expect(change.latency.total == 204)
        #expect(change.messages(slot: 1) == 60)
        let causes = change.rises("sms_router_webhooks_refused_total", by: "cause")
        #expect(causes.map(\.label) == ["signature"] && causes.first?.rate == 20 && causes.first?.total == 45)
    }

    /// A router that was started anew counts from 0: nothing falls.
    @Test func anotherProcess() throws {
        let change = RouterChange(try reading(at: 0, metrics: second), try reading(at: 2, metrics: first, pid: 101))
        #expect(change.rate(total: "sms_messages_total") == 505)
        #expect(change.latency.total == 1010)
    }
}

@Suite struct TopLayoutTests {
    private func layout(workers: Int = 2, health: String = "healthy", trouble: String? = nil) throws -> TopLayout {
        let pids = [100] + (0..<workers).map { Int32(200 + $0) }
        let start = MonotonicInstant(nanoseconds: 0)
        func look(_ seconds: Int64, _ milliseconds: Int64) -> ProcessLook {
            let figures = ProcessLook.Figures(cpu: .milliseconds(milliseconds), memory: 12_300_000, isProportional: true)
            return ProcessLook(at: start + .seconds(seconds), figures: Dictionary(uniqueKeysWithValues: pids.map { ($0, figures) }))
        }
        var layout = TopLayout(
            change: RouterChange(
                try reading(at: 0, metrics: first, workers: workers),
                try reading(at: 2, metrics: second, workers: workers, health: health, messages: 60)),
            earlier: look(0, 1000), look: look(2, 1500), clock: "12:00:00Z")
        layout.trouble = trouble
        return layout
    }

    @Test func eightyByTwentyFour() throws {
        let lines = try layout().lines(width: 80, height: 24)
        #expect(lines.count <= 24 && lines.allSatisfy { $0.text.count <= 80 })
        let text = lines.map(\.text).joined(separator: "\n")
        #expect(lines[0].text.hasPrefix("sms-router 9.9.9  healthy  up 1d 03:46:42  2 of 2 workers"), "\(lines[0].text)")
        #expect(lines[0].text.hasSuffix("12:00:00Z") && lines[0].text.count == 80 && lines[0].style == .bold)
        #expect(text.contains("105.0/s in, 100.0/s well, 2.0/s failed"), "\(text)")
        #expect(text.contains("p50 55.9  p95 97.2  p99 100 ms of 204 answers in 2.0 s"), "\(text)")
        #expect(text.contains("agent_timeout 2.0/s (14)") && text.contains("signature 20.0/s (45)"))
        #expect(lines.first { $0.text.hasPrefix("refused") }?.style == .alarm)
        #expect(text.contains("worker 1") && text.contains("25.0") && text.contains("12.3 MB") && text.contains("30.0"))
        #expect(lines.first { $0.text.hasPrefix("process") }?.style == .head)
    }

    @Test(arguments: [(80, 24), (40, 10), (20, 3), (1, 1), (0, 0), (200, 100)]) func neverLargerThanTheTerminal(width: Int, height: Int)
        throws
    {
        for workers in [1, 8, 64] {
            let lines = try layout(workers: workers, trouble: "no router runs here").lines(width: width, height: height)
            #expect(lines.count <= height && lines.allSatisfy { $0.text.count <= width })
        }
    }

    /// 64 workers on 24 lines: those without a line of their own are together on the last one, and nobody is counted twice.
    @Test func moreWorkersThanLines() throws {
        let lines = try layout(workers: 64).lines(width: 80, height: 24)
        #expect(lines.count == 24)
        let shown = lines.count { $0.text.hasPrefix("worker ") }
        let rest = try #require(lines.last)
        #expect(rest.text.hasPrefix("\(64 - shown) more"), "\(rest.text)")
        #expect(rest.text.contains("\((64 - shown) * 3) "), "messages in flight of the rest: \(rest.text)")
        #expect(try layout(workers: 64).lines(width: 80, height: .max).count { $0.text.hasPrefix("worker ") } == 64)
    }

    @Test func whatIsIllIsAnAlarm() throws {
        #expect(try layout(health: "unhealthy").lines(width: 80, height: 24)[0].style == .alarm)
        let troubled = try layout(trouble: "no router runs here").lines(width: 80, height: 24)
        #expect(troubled[0].style == .alarm && troubled[1] == ScreenLine(text: "no router runs here", style: .alarm))
    }

    @Test func aFrameNeverScrolls() {
        let frame = TerminalScreen.frame([ScreenLine(text: "a", style: .alarm), ScreenLine(text: "b")])
        #expect(frame == "\u{1b}[H\u{1b}[1;31ma\u{1b}[0m\u{1b}[K\r\nb\u{1b}[K\u{1b}[J")
        #expect(TerminalScreen.frame([]) == "\u{1b}[H\u{1b}[J")
    }
}

@Suite struct StatusScreenTests {
    private func screen(_ health: String = "healthy", failure: String? = nil, more: String = "") throws -> StatusScreen {
        StatusScreen(
            RouterChange(try reading(at: 0, metrics: first), try reading(at: 1, metrics: second + more, health: health, failure: failure)),
            now: .now())
    }

    @Test func oneScreen() throws {
        let screen = try screen()
        #expect(screen.lines.count <= 24)
        let text = screen.lines.joined(separator: "\n")
        #expect(text.contains("healthy, version 9.9.9, up 1d 03:46:41, pid 100"), "\(text)")
        #expect(text.contains("204.0/s now; 1,214 since the start, 98.85 % as intended"), "\(text)")
        #expect(text.contains("breaker closed") && text.contains("none since the start"))
        #expect(text.contains("! signatures: 45 webhooks"), "what should be looked at is named: \(text)")
        let json = try JSONValue.parse(screen.record.json)
        #expect(json["health"]?.string == "healthy" && json["messages_per_s"]?.double == 204 && json["reloaded_at"]?.isNull == true)
    }

    @Test func whatIsWrongIsNamed() throws {
        let more = """
            sms_router_agent_breaker_state 2
            sms_router_outbox_unclear_parts 3
            sms_router_tls_certificate_expiry_timestamp_seconds 1000

            """
        let screen = try screen(
            "degraded", failure: "TWILIO_AUTH_TOKEN: too short", more: more.replacing("sms_router_agent_breaker_state 2\n", with: ""))
        let text = screen.lines.joined(separator: "\n")
        #expect(screen.health == .degraded)
        for part in [
            "✗ reload: the last one failed: TWILIO_AUTH_TOKEN: too short", "! outbox: of 3 parts",
            "✗ certificate: that of the router ended on 1970-01-01",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
        #expect(text.contains("→ "), "and how to mend it")
    }

    /// A metric that is not there reads as 0, which looks well. docs/metrics.md is compared with the page itself.
    @Test func whatIsReadIsThere() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: project.appendingPathComponent("docs/metrics.md"), encoding: .utf8)
        let folder = project.appendingPathComponent("Sources/Control/Live")
        var read = 0
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /"(sms_[a-z_]+?)(?:_sum|_count|_bucket)?"/) {
                read += 1
                #expect(page.contains("`\(match.1)`"), "\(match.1) in \(file.lastPathComponent)")
            }
        }
        #expect(read > 30)
    }

    @Test(arguments: [
        (Duration.seconds(3), "00:00:03"), (.seconds(86_399), "23:59:59"), (.seconds(86_400 * 12 + 3661), "12d 01:01:01"),
    ]) func uptimes(span: Duration, text: String) { #expect(Spelling.uptime(span) == text) }

    @Test func figures() {
        #expect(Spelling.count(1_234_567) == "1,234,567" && Spelling.count(0) == "0" && Spelling.count(999) == "999")
        #expect(Spelling.rate(0) == "0" && Spelling.rate(0.44) == "0.4" && Spelling.rate(12_345.6) == "12,346")
        #expect(Spelling.bytes(999) == "999 B" && Spelling.bytes(12_400) == "12 kB" && Spelling.bytes(3.4e6) == "3.4 MB")
        #expect(Spelling.milliseconds(nil) == "-" && Spelling.milliseconds(0.0123) == "12.3" && Spelling.milliseconds(1.5) == "1,500")
    }
}
