// What the commands say of several routers.

import Testing

@testable import Control

@Suite struct ClusterListingTests {
    private func row(_ name: String, _ state: String, seconds: Int64 = 1, share: Double? = 0.5) -> ClusterRow {
        ClusterRow(
            name: name, state: state, health: "healthy", version: "1.2.3", address: "10.0.0.1:8000", seconds: seconds, share: share,
            rate: 41.5,
            inFlight: 3, workersReady: 3, workersConfigured: 4, p99: 18.2, spooled: 0, limits: "redis", startedAt: "2026-11-30T10:00:00Z",
            router: "00000000-0000-0000-0000-000000000001")
    }

    @Test func aTableForPeople() {
        let table = ClusterRow.listing([row("sms1", "serving"), row("sms2", "missing", seconds: 400, share: nil)]).table
        let lines = table.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(
            lines[1].contains("sms1  serving") && lines[1].contains("50.0 %") && lines[1].contains("3 of 4") && lines[1].contains("1 s ago")
        )
        // Figures of one that is gone are of no use.
        #expect(lines[2].contains("6 min ago") && !lines[2].contains("41.50") && !lines[2].contains("healthy"))
    }

    @Test func anObjectForPrograms() {
        let json = ClusterRow.json([row("sms1", "serving"), row("sms2", "leaving", seconds: 30), row("sms3", "missing", share: nil)])
        #expect(json.hasPrefix(#"{"alive":1,"missing":1,"routers":[{"router":"00000000-"#))
        #expect(json.contains(#""name":"sms1","state":"serving","alive":true"#) && json.contains(#""share":null"#))
    }

    @Test func whatCheckSays() {
        func texts(_ alive: Int, _ sharing: Int, _ missing: String = "", redis: Bool = false, number: Int = 10) -> [String] {
            ClusterFinding.all(
                alive: alive, sharing: sharing, missing: missing, hasRedis: redis,
                rates: [("rate_limit_per_minute", number), ("global_rate_limit_per_minute", 0)]
            ).map { ($0.isGood ? "✓ " : "! ") + $0.text }
        }
        #expect(texts(1, 0) == ["✓ one is alive"])
        #expect(texts(3, 3) == ["✓ 3 are alive, which share their rates"])
        #expect(texts(3, 2).first?.hasPrefix("! 2 of 3 share their rates") == true)
        #expect(texts(2, 2, "sms3").first?.hasPrefix("! sms3 fell silent") == true)
        #expect(texts(3, 3, number: 2).first?.hasPrefix("! rate_limit_per_minute=2 is less than the 3 routers") == true)
        #expect(texts(3, 3, redis: true, number: 2) == ["✓ 3 are alive, which share their rates"])
        #expect(texts(3, 3, number: 3) == ["✓ 3 are alive, which share their rates"])
    }

    @Test func spansAreSpelled() {
        #expect(
            [0, 119, 120, 7199, 7200, 172_800].map { Spelling.ago($0) } == [
                "0 s ago", "119 s ago", "2 min ago", "119 min ago", "2 h ago", "2 d ago",
            ])
    }
}
