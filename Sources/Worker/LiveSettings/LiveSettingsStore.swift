// The settings that database rows may change, and our numbers, in memory: loaded when the database comes, at each notification, and every
// 30 s, which is the truth when a notification was lost. Read by the pipeline's stages. A bad row never stops anything: its last good
// value stays, and it is told once.

import EventLoop
import Logging
import Postgres
import Settings
import Time

@LoopActor final class LiveSettingsStore {
    static let channels = ["sms_router_configs", "sms_router_numbers"]
    static let interval = Duration.seconds(30)

    static let statement = Statement(
        name: "live_settings",
        sql: "select config_key::text, config_value, is_default, coalesce(is_active, true) from sms_router_configs")

    private let database: any Database
    private let environment: Settings
    private let log: Logger
    /// In force now: the environment's until rows were read.
    private(set) var values: LiveSettings
    /// By number; empty: every `To` is served.
    private(set) var numbers: [String: RouterNumber] = [:]
    /// Whether rows were read at least once.
    private(set) var isLoaded = false
    private var told: Set<LiveSettings.BadRow> = []
    private lazy var follower = RowFollower { [weak self] in await self?.read() }
    /// Values or numbers may have changed.
    var onChange: () -> Void = {}

    init(database: any Database, environment: Settings, log: Logger) {
        self.database = database
        self.environment = environment
        self.log = log
        values = LiveSettings.effective(rows: [], environment: environment)
    }

    /// Follows changes from now on; call `load()` for what is there already.
    func listen(on pool: PostgresPool, loop: EventLoop) {
        follower.listen(Self.channels, every: Self.interval, on: pool, loop: loop)
    }

    /// Reads the rows.
    func load() async { await follower.load() }

    private func read() async {
        do {
            let rows = try Self.rows(try await database.run(Self.statement, Parameters(), lane: .any))
            let numbers = try RouterNumber.all(try await database.run(RouterNumber.statement, Parameters(), lane: .any))
            take(rows, numbers)
        } catch {
            // Away is told by the pool, and the timer asks again; what was read before stays in force.
            if !error.isAway { log.error("cannot read the settings in the database: \(error)") }
        }
    }

    private func take(_ rows: [LiveSettings.Row], _ numbers: [String: RouterNumber]) {
        values = LiveSettings.effective(rows: rows, environment: environment, previous: values)
        self.numbers = numbers
        isLoaded = true
        let bad = Set(values.badRows)
        for row in values.badRows where !told.contains(row) {
            log.error("\(row.reason); the last good value stays", metadata: ["config_key": .string(row.key)])
        }
        told = bad
        onChange()
    }

    private static func rows(_ rows: Rows) throws(PostgresError) -> [LiveSettings.Row] {
        var list: [LiveSettings.Row] = []
        for row in 0..<rows.count {
            list.append(
                LiveSettings.Row(
                    key: try rows.string(row, 0) ?? "", value: try rows.string(row, 1) ?? "", isDefaultRow: try rows.bool(row, 2) ?? false,
                    isActive: try rows.bool(row, 3) ?? true))
        }
        return list
    }
}
