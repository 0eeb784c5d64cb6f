// What `sms-routerctl check` says of the routers of the database (docs/cluster.md). Part of DatabaseCheck. Reads only.

import Postgres
import Settings

extension DatabaseCheck {
    func checkCluster(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select count(*) filter (where lease_until > now())::int8, count(*) filter (where lease_until > now() and shares)::int8,
              coalesce(string_agg(name, ', ' order by name) filter (where lease_until <= now() and state = 'serving'), '')
            from sms_router_routers
            """)
        let (alive, sharing, missing) = try decoded { () throws(PostgresError) in
            (Int(try rows.int64(0, 0) ?? 0), Int(try rows.int64(0, 1) ?? 0), try rows.string(0, 2) ?? "")
        }
        let live = LiveSettings.effective(rows: try await session.configRows(), environment: settings)
        for finding in ClusterFinding.all(
            alive: alive, sharing: sharing, missing: missing, hasRedis: settings.redisURL != nil,
            rates: [
                ("rate_limit_per_minute", live.rateLimitPerMinute), ("global_rate_limit_per_minute", live.globalRateLimitPerMinute),
            ])
        {
            if finding.isGood { findings.good("routers", finding.text) } else { findings.warning("routers", finding.text) }
        }
    }
}

/// One line of it. Pure.
struct ClusterFinding: Equatable {
    var isGood = false
    var text: String

    /// - Parameters:
    ///   - alive: routers whose leases run, and `sharing` those of them that share their rates.
    ///   - missing: names of those that have fallen silent; empty for none.
    ///   - rates: of one minute, by their rows.
    static func all(
        alive: Int, sharing: Int, missing: String, hasRedis: Bool, rates: [(name: String, limit: Int)]
    ) -> [ClusterFinding] {
        var findings: [ClusterFinding] = []
        func warn(_ text: String) { findings.append(ClusterFinding(text: text)) }
        if !missing.isEmpty { warn("\(missing) fell silent without a word: `sms-routerctl cluster status` says when") }
        if sharing > 0, sharing < alive {
            warn("\(sharing) of \(alive) share their rates, the others count theirs on top: SMS_ROUTER_SHARED_LIMITS must be equal on all")
        }
        if !hasRedis, sharing > 1 {
            for (name, limit) in rates where limit > 0 && limit < sharing {
                warn(
                    "\(name)=\(limit) is less than the \(sharing) routers that share it: at some of them nobody passes; set SMS_ROUTER_REDIS_URL"
                )
            }
        }
        if findings.isEmpty {
            let what = sharing > 1 ? ", which share their rates" : ""
            findings.append(ClusterFinding(isGood: true, text: alive == 1 ? "one is alive" : "\(alive) are alive\(what)"))
        }
        return findings
    }
}
