// What stands on the metrics page beside the workers' figures, and that docs/metrics.md lists all of it.

import Foundation
import Telemetry
import Testing
import Time

@testable import Dispatcher

@Suite struct MetricsPageTests {
    private func figures() -> RouterFigures {
        var figures = RouterFigures()
        figures.slots = 2
        figures.pool.ready = 2
        figures.pool.databaseAvailable = 2
        figures.workers = [
            WorkerStatus(
                slot: 0, pid: 5, state: "ready", inFlight: 3, restarts: 2, messages: 30, generation: 4, cpuTime: 1_500_000,
                residentMemory: 100),
            WorkerStatus(
                slot: 0, pid: 7, state: "starting", inFlight: 1, restarts: 2, messages: 30, generation: 9, cpuTime: 250_000,
                residentMemory: 50),
            WorkerStatus(slot: 1, pid: 0, state: "waiting", inFlight: 0, restarts: 7, messages: 8, generation: 0),
        ]
        return figures
    }

    private func lines(_ figures: RouterFigures, _ front: FrontFigures = FrontFigures()) -> [String] {
        String(decoding: MetricsPage.bytes(figures, front), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func eachSlotIsOneSeries() {
        let lines = lines(figures())
        for expected in [
            #"sms_router_worker_ready{slot="0"} 1"#, #"sms_router_worker_ready{slot="1"} 0"#,
            #"sms_router_worker_in_flight{slot="0"} 4"#, #"sms_router_worker_restarts_total{slot="0"} 2"#,
            #"sms_router_worker_restarts_total{slot="1"} 7"#, #"sms_router_worker_messages_total{slot="0"} 30"#,
            #"sms_router_worker_cpu_seconds_total{slot="0"} 0.25"#, #"sms_router_worker_cpu_seconds_total{slot="1"} 0"#,
            #"sms_router_worker_resident_memory_bytes{slot="0"} 50"#,
        ] { #expect(lines.contains(expected), "\(expected)") }
        #expect(lines.filter { $0.hasPrefix("sms_router_worker_") }.count == 12, "six metrics, two slots")
    }

    @Test func healthIsOneOfItsStates() {
        #expect(
            lines(figures()).filter { $0.hasPrefix("sms_router_health{") } == [
                #"sms_router_health{status="healthy"} 1"#, #"sms_router_health{status="degraded"} 0"#,
                #"sms_router_health{status="unhealthy"} 0"#, #"sms_router_health{status="draining"} 0"#,
            ])
        var away = figures()
        away.pool.databaseAvailable = 0
        away.reloadFailure = "why"
        let lines = lines(away)
        #expect(lines.contains(#"sms_router_health{status="unhealthy"} 1"#) && lines.contains(#"sms_router_health{status="healthy"} 0"#))
        #expect(lines.contains("sms_router_reload_failed 1") && self.lines(figures()).contains("sms_router_reload_failed 0"))
    }

    @Test func theDispatcherTellsOfItself() {
        var front = FrontFigures()
        front.process = OwnProcess(
            startedAt: WallTime(microseconds: 1_767_268_800_500_000), cpuTime: .milliseconds(1250), residentMemory: 20_000_000)
        front.adminRefusals.missing = 3
        front.mostHeld = 100
        front.logLinesDropped = 9
        let lines = lines(figures(), front)
        for expected in [
            "process_start_time_seconds 1767268800.5", "process_cpu_seconds_total 1.25", "process_resident_memory_bytes 20000000",
            #"sms_router_admin_refused_total{cause="no_bearer"} 3"#, #"sms_router_admin_refused_total{cause="read_only_bearer"} 0"#,
            "sms_router_webhooks_held_limit 100", "sms_router_front_log_lines_dropped_total 9",
        ] { #expect(lines.contains(expected), "\(expected)") }
    }

    /// As Prometheus wants them (its guide on naming): counters end in _total, nothing else does, and units are whole ones.
    @Test func namesFollowTheConventions() {
        for line in lines(figures()) where line.hasPrefix("# TYPE ") {
            let parts = line.split(separator: " ")
            #expect(parts[2].hasSuffix("_total") == (parts[3] == "counter"), "\(line)")
            for word in parts[2].split(separator: "_") {
                #expect(!["milliseconds", "microseconds", "ms", "micros", "minutes", "mb", "kilobytes"].contains(String(word)), "\(line)")
            }
        }
    }

    // MARK: The page for people

    /// docs/metrics.md from the metrics page itself: nothing can be forgotten.
    private func markdown() -> String {
        var page = """
            # Metrics

            What `GET /metrics` shows, made from the page itself (a test compares). How to watch it is in [monitoring.md](monitoring.md), what to do when it rings in [alerts.md](alerts.md).

            Everything is answered from figures that workers report at least twice a second. Counters count from the start of the router; a worker's death takes nothing from them. Figures of workers are summed; gauges of what all workers see alike (the spool's directory, the outbox in the database), and states (0 is well), are those of the worker with the highest.

            | metric | type | labels | meaning |
            |---|---|---|---|

            """
        var help = ""
        var rows: [(name: String, kind: String, help: String, labels: [(name: String, values: [String])])] = []
        var figures = figures()
        // There only where TLS is spoken.
        figures.certificate = CertificateLife(ends: 2_000_000_000, now: .now())
        for line in lines(figures) {
            if line.hasPrefix("# HELP ") {
                help = String(line.split(separator: " ", maxSplits: 3)[3])
            } else if line.hasPrefix("# TYPE ") {
                let parts = line.split(separator: " ")
                rows.append((String(parts[2]), String(parts[3]), help, []))
            } else if let open = line.firstIndex(of: "{"), let close = line.lastIndex(of: "}") {
                for pair in line[line.index(after: open)..<close].split(separator: ",") {
                    let parts = pair.split(separator: "=")
                    let (name, value) = (String(parts[0]), String(parts[1].replacing("\"", with: "")))
                    guard name != "le" else { continue }
                    let last = rows.count - 1
                    if let place = rows[last].labels.firstIndex(where: { $0.name == name }) {
                        if !rows[last].labels[place].values.contains(value) { rows[last].labels[place].values.append(value) }
                    } else {
                        rows[last].labels.append((name, [value]))
                    }
                }
            }
        }
        for row in rows {
            let labels = row.labels.map { label in
                switch label.name {
                case "slot", "version": "`\(label.name)`"
                default: "`\(label.name)`: \(label.values.joined(separator: ", "))"
                }
            }
            page += "| `\(row.name)` | \(row.kind) | \(labels.joined(separator: "; ")) | \(row.help) |\n"
        }
        return page
    }

    @Test func theDocumentListsThemAll() throws {
        let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/metrics.md")
        let wanted = markdown()
        if ProcessInfo.processInfo.environment["WRITE_METRICS_PAGE"] == "1" {
            try wanted.write(to: place, atomically: true, encoding: .utf8)
        }
        let found = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
        let differing = zip(wanted.split(separator: "\n"), found.split(separator: "\n")).first { $0 != $1 }
        #expect(
            found == wanted,
            "first difference: \(differing.map { "\($0.0)" } ?? "the length"); run WRITE_METRICS_PAGE=1 swift test --filter MetricsPageTests"
        )
    }
}
