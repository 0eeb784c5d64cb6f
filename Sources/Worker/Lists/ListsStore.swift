// The allow and block lists in memory, compiled: read when the database comes, at each notification, and every hour, which is the truth when a
// notification was lost. Read by the stages. An entry that cannot be used is left out and told once; with the database away the last lists stay.

import EventLoop
import Lists
import Logging
import Postgres

@LoopActor final class ListsStore {
    static let channel = "sms_router_lists"
    static let interval = Duration.seconds(3600)

    static let statement = Statement(
        name: "lists", sql: "select id, kind::text, form::text, value::text from sms_router_lists where active order by id")

    private let database: any Database
    private let log: Logger
    /// In force now.
    private(set) var lists = AddressLists()
    private var told: Set<Int64> = []
    private lazy var follower = RowFollower { [weak self] in await self?.read() }

    init(database: any Database, log: Logger) {
        self.database = database
        self.log = log
    }

    /// Follows changes from now on; call `load()` for what is there already.
    func listen(on pool: PostgresPool, loop: EventLoop) {
        follower.listen([Self.channel], every: Self.interval, on: pool, loop: loop)
    }

    /// Reads the rows.
    func load() async { await follower.load() }

    private func read() async {
        do {
            take(try Self.entries(try await database.run(Self.statement, Parameters(), lane: .any)))
        } catch {
            // Away is told by the pool, and its return asks again.
            if !error.isAway { log.error("cannot read sms_router_lists: \(error)") }
        }
    }

    private func take(_ entries: [ListEntry]) {
        lists = AddressLists(entries)
        let refused = Set(lists.refused.map(\.entry.id))
        for one in lists.refused where !told.contains(one.entry.id) {
            log.error("An entry of sms_router_lists is not used: \(one.reason)", metadata: ["entry": "\(one.entry.id)"])
        }
        told = refused
    }

    private static func entries(_ rows: Rows) throws(PostgresError) -> [ListEntry] {
        var entries: [ListEntry] = []
        entries.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            guard let kind = ListKind(rawValue: try rows.string(row, 1) ?? ""), let form = ListForm(rawValue: try rows.string(row, 2) ?? "")
            else { continue }
            entries.append(ListEntry(id: try rows.int64(row, 0) ?? 0, kind: kind, form: form, value: try rows.string(row, 3) ?? ""))
        }
        return entries
    }
}
