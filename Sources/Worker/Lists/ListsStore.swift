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
    private(set) var isLoaded = false
    private var told: Set<Int64> = []
    private var timer: LoopTimer?
    private var isLoading = false
    private var isStale = false

    init(database: any Database, log: Logger) {
        self.database = database
        self.log = log
    }

    /// Follows changes from now on; call `load()` for what is there already.
    func listen(on pool: PostgresPool, loop: EventLoop) {
        pool.listen(
            channels: [Self.channel], onNotification: { [weak self] _, _ in self?.refresh() }, onReset: { [weak self] in self?.refresh() })
        let timer = LoopTimer(loop) { [weak self] in self?.refresh() }
        timer.schedule(every: Self.interval)
        self.timer = timer
    }

    private func refresh() { LoopActor.spawn { await self.load() } }

    /// Reads the rows. One reading at a time: what arrives meanwhile makes another one follow.
    func load() async {
        guard !isLoading else {
            isStale = true
            return
        }
        isLoading = true
        defer { isLoading = false }
        repeat {
            isStale = false
            do {
                take(try Self.entries(try await database.run(Self.statement, Parameters(), lane: .any)))
            } catch {
                // Away is told by the pool, and its return asks again.
                if !error.isAway { log.error("cannot read sms_router_lists: \(error)") }
            }
        } while isStale
    }

    private func take(_ entries: [ListEntry]) {
        lists = AddressLists(entries)
        isLoaded = true
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
