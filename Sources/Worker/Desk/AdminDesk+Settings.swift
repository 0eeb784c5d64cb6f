// Settings: who changed them when, and back to what stands below; and who changed anything. Values and ranges are the dispatcher's (admin/settings),
// and setting one is admin/config. Called by AdminDesk.

import EventLoop
import JSON
import Operations
import Postgres
import Settings
import Telemetry
import Wire

extension AdminDesk {
    private static let mostActions = 200
    /// Actions whose subject is an address: a number, a short code, or somebody's id on a channel (AuditEntry).
    private static let ofAddresses: Set = ["opt_out", "opt_in", "number_set", "number_remove"]

    func settingChanges(_ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let rows = try await session.query(
            """
            select \(Self.time), who, subject, state_before, state_after, action from sms_router_operator_actions
            where action in ('config_set', 'config_reset') order by id desc limit \(Self.mostActions)
            """)
        let changes = try listing(rows, ["at", "who", "key", "before", "after", "action"], session)
        return .json { json in
            json.key("changes")
            json.raw(changes.json)
        }
    }

    func reset(_ key: String, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard SettingKey(row: key) != nil else { throw AdminRefusal(status: 404, detail: "\(key) is not a key that the router reads") }
        let before = try await SettingReset.make(key, session)
        return .json { json in
            json.member("key", key)
            json.member("value_before", before)
        }
    }

    /// Who did what, the latest first. `refused`: `with` the calls that were refused, `without` them or `only` them.
    func audit(_ arguments: DeskArguments, _ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        var parameters = Parameters(
            texts: try arguments.text("who"), try arguments.text("action"), try arguments.text("subject"))
        parameters.append(try arguments.integer("before", in: 1...Int64.max))
        switch try arguments.text("refused") ?? "with" {
        case "with": parameters.append(nil as Bool?)
        case "without": parameters.append(false)
        case "only": parameters.append(true)
        default: throw .badRequest("refused must be with, without or only")
        }
        parameters.append(Int64(Self.mostActions))
        let rows = try await session.query(
            """
            select a.id::text, \(Self.time), who, action, subject, state_before, state_after from sms_router_operator_actions a
            where ($1::text is null or who = $1) and ($2::text is null or action = $2) and ($3::text is null or subject = $3)
              and ($4::int8 is null or a.id < $4) and ($5::boolean is null or starts_with(action, 'refused_') = $5)
            order by a.id desc limit $6
            """, parameters)
        var actions = try listing(rows, ["id", "at", "who", "action", "subject", "before", "after"], session)
        if !caller.seesAll {
            for row in actions.rows.indices {
                guard case .text(let subject) = actions.rows[row][4], case .text(let action) = actions.rows[row][3] else { continue }
                if Self.ofAddresses.contains(action) { actions.rows[row][4] = .text(Mask.number(subject)) }
            }
        }
        return .json { json in
            json.key("actions")
            json.raw(actions.json)
        }
    }

    static let time = "to_char(at at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"

    /// Rows of texts.
    func listing(_ rows: Rows, _ columns: [String], _ session: DeskSession) throws(AdminRefusal) -> Listing {
        try session.decoded { () throws(PostgresError) -> Listing in
            var listing = Listing(columns: columns)
            for row in 0..<rows.count {
                var values: [OutputValue] = []
                for column in columns.indices { values.append(.optional(try rows.string(row, column))) }
                listing.rows.append(values)
            }
            return listing
        }
    }
}
