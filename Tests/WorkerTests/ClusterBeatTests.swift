// Beats on a real PostgreSQL: what the statement gives is what the model of its rules gives, and what of it others see.

import Cluster
import EventLoop
import Postgres
import Standins
import TestSupport
import Testing
import Time

@testable import Worker

/// Routers on one database.
@LoopActor private final class BeatScene {
    static let startedAt = WallTime(microseconds: 1_767_268_800_000_000)
    let database: ConnectionDatabase

    init(_ loop: EventLoop, _ url: String) async throws {
        var configuration = try PostgresConfiguration(url)
        configuration.serverSettings = hotPathServerSettings
        database = ConnectionDatabase(
            try await PostgresConnection.open(loop: loop, resolver: Resolver(loop), configuration: configuration, mode: .pipelined))
    }

    func beat(
        _ router: UInt8, _ number: Int64, keep: SlotSet = SlotSet(), shares: Bool = true, state: RouterState = .serving
    ) async -> BeatAnswer.Result {
        await ClusterBeats(database: database, router: [UInt8](repeating: router, count: 16)).result(
            of: Beat(
                order: ShareKeeper.Order(number: number, isSharing: shares, keep: keep), state: state, name: "r\(router)",
                address: "127.0.0.1:\(router)", version: "1", startedAt: Self.startedAt,
                figures: #"{"messages_per_second":2.5}"#))
    }

    func slots(_ router: UInt8, _ number: Int64, keep: SlotSet = SlotSet(), shares: Bool = true) async -> SlotSet? {
        if case .committed(let committed) = await beat(router, number, keep: keep, shares: shares) { committed.slots } else { nil }
    }

    func run(_ sql: String) async throws { _ = try await database.rest(sql, Parameters()) }
}

@Suite struct ClusterBeatTests {
    private func scene(_ name: String, _ body: @escaping @Sendable @LoopActor (BeatScene) async throws -> Void) async throws {
        let url = try await migratedDatabase(name)
        try await runOnLoop { loop in
            let scene = try await BeatScene(loop, url)
            try await body(scene)
            scene.database.connection.close()
        }
    }

    @Test func theStatementKeepsTheModelsRules() async throws {
        try await scene("cluster_rules") { scene in
            let seed = UInt64.random(in: 0..<1_000_000)
            var random = SeededRandom(seed: seed)
            var model = BeatTable()
            var kept: [UInt8: SlotSet] = [:]
            /// Rows whose leases are over, and for how long: half a second is within the grace.
            var over: [UInt8: Int] = [:]
            for step in 0..<300 {
                let router = UInt8.random(in: 1...5, using: &random)
                let known = kept[router] ?? SlotSet()
                if Int.random(in: 0..<10, using: &random) == 0 {
                    over[router] = [500, 60_000].randomElement(using: &random)
                    continue
                }
                for (other, ago) in over {
                    // As if no time had passed since it was set.
                    try await scene.run(
                        "update sms_router_routers set lease_until = now() - interval '\(ago) milliseconds' where name = 'r\(other)'")
                    model.rows[Int(other)]?.lease = -ago
                }
                // Sometimes a late one, sometimes less than it has, sometimes what it has long lost.
                let number = Int64(step) - (Int.random(in: 0..<8, using: &random) == 0 ? 40 : 0)
                let keep = Bool.random(using: &random) ? known : known.first(Int.random(in: 0...240, using: &random))
                let shares = Int.random(in: 0..<6, using: &random) > 0
                let expected = model.beat(Int(router), ShareKeeper.Order(number: number, isSharing: shares, keep: keep), now: 0)
                let result = await scene.beat(router, number, keep: keep, shares: shares)
                switch (expected, result) {
                case (nil, .refused): break
                case (let (slots, target)?, .committed(let committed)):
                    #expect(committed.slots == slots && committed.target == target, "seed \(seed), step \(step)")
                    kept[router] = slots
                    over[router] = nil
                default: Issue.record("seed \(seed), step \(step): \(String(describing: expected)), \(result)")
                }
            }
        }
    }

    @Test func theOthersAreSeen() async throws {
        try await scene("cluster_others") { scene in
            guard case .committed(let first) = await scene.beat(1, 1) else { throw BeatFailed() }
            #expect(first.slots == .all && first.others == 0 && first.rows == "[]" && first.key.count == 32)
            guard case .committed(let second) = await scene.beat(2, 1, state: .leaving) else { throw BeatFailed() }
            #expect(second.slots.isEmpty && second.target == 120 && second.others == 1 && second.missing == 0 && second.key == first.key)
            #expect(second.rows.contains(#""name" : "r1""#) && second.rows.contains(#""messages_per_second": 2.5"#))
            // Fallen silent: one that served is missed, one that was leaving is not.
            try await scene.run("update sms_router_routers set lease_until = now() - interval '1 minute'")
            guard case .committed(let third) = await scene.beat(3, 1) else { throw BeatFailed() }
            #expect(third.others == 0 && third.missing == 1 && third.slots == .all)
            // Forgotten after a week.
            try await scene.run("update sms_router_routers set lease_until = now() - interval '8 days' where name <> 'r3'")
            _ = await scene.beat(3, 2)
            guard case .committed(let last) = await scene.beat(3, 3) else { throw BeatFailed() }
            #expect(last.rows == "[]" && last.missing == 0)
        }
    }

    @Test func whoHadTheRowBeforeIsTold() async throws {
        try await scene("cluster_previous") { scene in
            guard case .committed(let first) = await scene.beat(1, 1), case .committed(let second) = await scene.beat(1, 2) else {
                throw BeatFailed()
            }
            #expect(first.previousStart == nil && second.previousStart == BeatScene.startedAt)
            try await scene.run("update sms_router_routers set started_at = started_at - interval '1 microsecond'")
            guard case .committed(let third) = await scene.beat(1, 3) else { throw BeatFailed() }
            #expect(third.previousStart == WallTime(microseconds: BeatScene.startedAt.microseconds - 1))
        }
    }

    /// Messages are behind it on its connection.
    @Test func aBeatDoesNotWaitForWhoeverHoldsTheRow() async throws {
        let url = try await migratedDatabase("cluster_held")
        try await runOnLoop { loop in
            let holder = try await BeatScene(loop, url)
            let scene = try await BeatScene(loop, url)
            try await holder.run(
                """
                create function cluster_hold() returns void language plpgsql as
                'begin perform from sms_router_cluster for update; perform pg_sleep(20); end'
                """)
            async let held: Void = holder.run("select cluster_hold()")
            // Until it has it.
            while true {
                if case .failed(let reason) = await scene.beat(1, 1) {
                    #expect(reason.contains("55P03") || reason.contains("lock"), "\(reason)")
                    break
                }
                try await scene.run("delete from sms_router_routers")
            }
            #expect(scene.database.connection.isReady)
            try await scene.run(
                "select pg_cancel_backend(pid) from pg_stat_activity where query like '%cluster_hold()' and pid <> pg_backend_pid()")
            _ = try? await held
            guard case .committed = await scene.beat(1, 2) else { throw BeatFailed() }
            holder.database.connection.close()
            scene.database.connection.close()
        }
    }

    /// Two beats at once: the second one waits for the first and sees what it has taken.
    @Test func beatsComeOneAfterTheOther() async throws {
        let url = try await migratedDatabase("cluster_together")
        try await runOnLoop { loop in
            let first = try await BeatScene(loop, url)
            let second = try await BeatScene(loop, url)
            for round in 1...40 {
                try await first.run("delete from sms_router_routers")
                async let one = first.slots(1, Int64(round))
                async let two = second.slots(2, Int64(round))
                let (ones, twos) = (try #require(await one), try #require(await two))
                #expect(ones.isDisjoint(with: twos) && ones.union(twos) == .all, "round \(round)")
            }
            first.database.connection.close()
            second.database.connection.close()
        }
    }

    @Test func aLateBeatChangesNothing() async throws {
        try await scene("cluster_late") { scene in
            #expect(await scene.slots(1, 5) == .all)
            // Who wants none any more may still have to keep some for a moment.
            #expect(await scene.slots(1, 6, keep: SlotSet(0..<100), shares: false) == SlotSet(0..<100))
            #expect(await scene.slots(1, 7, shares: false) == SlotSet())
            #expect(await scene.slots(2, 1) == .all)
            #expect(await scene.beat(1, 7, keep: .all) == .refused)
            #expect(await scene.beat(1, 5, keep: .all) == .refused)
            #expect(await scene.slots(2, 2, keep: .all) == .all)
        }
    }

    @Test func aDatabaseThatIsAwayFailsTheBeat() async throws {
        try await scene("cluster_away") { scene in
            scene.database.connection.close()
            guard case .failed = await scene.beat(1, 1) else { throw BeatFailed() }
        }
    }

    private struct BeatFailed: Error {}
}
