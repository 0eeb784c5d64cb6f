// What `sms-routerctl check` says of the routers of the database (docs/cluster.md). Part of DatabaseCheck. Reads only.

import Postgres

extension DatabaseCheck {
    func checkCluster(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select count(*) filter (where lease_until > now())::int8,
              coalesce(string_agg(name, ', ' order by name) filter (where lease_until <= now() and state = 'serving'), '')
            from sms_router_routers
            """)
        let (alive, missing) = try decoded { () throws(PostgresError) in
            (Int(try rows.int64(0, 0) ?? 0), try rows.string(0, 1) ?? "")
        }
        for finding in ClusterFinding.all(alive: alive, missing: missing) {
            if finding.isGood { findings.good("routers", finding.text) } else { findings.warning("routers", finding.text) }
        }
    }
}

/// One line of it. Pure.
struct ClusterFinding: Equatable {
    var isGood = false
    var text: String

    /// - Parameters:
    ///   - alive: routers whose leases run.
    ///   - missing: names of those that have fallen silent; empty for none.
    static func all(alive: Int, missing: String) -> [ClusterFinding] {
        var findings: [ClusterFinding] = []
        if !missing.isEmpty {
            findings.append(ClusterFinding(text: "\(missing) fell silent without a word: `sms-routerctl cluster status` says when"))
        }
        if findings.isEmpty { findings.append(ClusterFinding(isGood: true, text: alive == 1 ? "one is alive" : "\(alive) are alive")) }
        return findings
    }
}
