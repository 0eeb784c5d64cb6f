// The admin endpoints that need the database (contract, section 1). Called for `deliver` frames of the kind `admin`, which have passed the
// bearer check. Everything runs on the pool's connection beside the hot ones: an operator's query never stands in front of a message.

import EventLoop
import PhoneNumbers
import Postgres
import Settings
import Time
import Wire

@LoopActor final class AdminQueries {
    private let pool: PostgresPool
    private let started: StartedMessages
    private let reports: AdminReports
    private let region: String
    private let desk: AdminDesk?

    /// - Parameter desk: for the dashboard's calls; nil: there are none.
    init(pool: PostgresPool, reports: AdminReports, settings: Settings, started: StartedMessages, desk: AdminDesk? = nil) {
        self.pool = pool
        self.reports = reports
        self.started = started
        self.desk = desk
        region = settings.defaultRegion
    }

    /// The answer to an admin call: its `method` and `path` (from `/admin` on), `query` and `body`.
    func answer(_ deliver: Deliver) async -> Answer {
        let deadline = MonotonicInstant.now() + .milliseconds(Int(deliver.remaining))
        if AuditNotes.isBatch(deliver.fields) { return await AuditRecording.answer(deliver.fields, on: pool) }
        func field(_ name: String) -> [UInt8] { deliver.fields.first { $0.name == name }.map { Array($0.value) } ?? [] }
        do {
            let method = String(decoding: field("method"), as: UTF8.self)
            let path = String(decoding: field("path"), as: UTF8.self)
            if let desk, path.hasPrefix(AdminDesk.prefix) {
                let caller = AdminDesk.Caller(
                    tokenName: String(decoding: field("token_name"), as: UTF8.self), seesAll: field("right").elementsEqual("change".utf8),
                    agent: String(decoding: field("agent"), as: UTF8.self))
                return try await desk.answer(
                    method, path.dropFirst(AdminDesk.prefix.count), try DeskArguments(body: field("body")), caller, until: deadline,
                    isAgain: deliver.deadGeneration != 0)
            }
            let arguments = try AdminArguments(query: field("query"), body: field("body"))
            let caller = StartedMessages.Caller(
                tokenName: String(decoding: field("token_name"), as: UTF8.self),
                idempotencyKey: deliver.fields.first { $0.name == "idempotency_key" }.map { storableText($0.value) },
                correlationID: deliver.correlationID)
            return try await answer(method, path, arguments, caller)
        } catch {
            return Answer(error)
        }
    }

    private func answer(
        _ method: String, _ path: String, _ arguments: AdminArguments, _ caller: StartedMessages.Caller
    ) async throws(AdminRefusal) -> Answer {
        let mapping = "/admin/phone-mappings/"
        let verify = "/verify"
        let message = "/admin/messages/"
        let report = "/admin/report/"
        switch (method, path) {
        case ("GET", "/admin/usage"): return try await usage(arguments)
        case ("GET", "/admin/phone-mappings"): return try await mappings()
        case ("POST", "/admin/phone-mappings"): return try await createMapping(arguments, caller)
        case ("POST", _) where path.hasPrefix(mapping) && path.hasSuffix(verify):
            return try await started.startCode(String(path.dropFirst(mapping.utf8.count).dropLast(verify.utf8.count)), caller)
        case ("DELETE", _) where path.hasPrefix(mapping): return try await deleteMapping(String(path.dropFirst(mapping.utf8.count)), caller)
        case ("GET", "/admin/config"): return try await configs()
        case ("POST", "/admin/config"): return try await setConfig(arguments, caller)
        case ("POST", "/admin/messages"): return try await started.start(arguments, caller)
        case ("GET", "/admin/messages"): return try await started.tell(id: nil, arguments)
        case ("GET", _) where path.hasPrefix(message):
            return try await started.tell(id: String(path.dropFirst(message.utf8.count)), arguments)
        case ("GET", _) where path.hasPrefix(report): return try await reports.answer(String(path.dropFirst(report.utf8.count)), arguments)
        default: throw AdminRefusal(status: 404, detail: "Not Found")
        }
    }

    private func run(_ sql: String, _ parameters: Parameters = Parameters()) async throws(AdminRefusal) -> Rows {
        do { return try await pool.rest(sql, parameters) } catch { throw AdminRefusal(error) }
    }

    private func read<Value>(_ body: () throws(PostgresError) -> Value) throws(AdminRefusal) -> Value {
        do { return try body() } catch { throw AdminRefusal(error) }
    }

    // MARK: What was done

    /// How callers are named in sms_router_operator_actions, beside accounts of the operating system.
    private static func name(_ caller: StartedMessages.Caller) -> String { "token \(caller.tokenName)" }

    /// The beginning of the statement that records an action of each row of what follows. All but `action` are SQL.
    private static func record(_ who: String, _ action: String, _ subject: String, _ before: String, _ after: String) -> String {
        """
        insert into sms_router_operator_actions (who, action, subject, state_before, state_after)
        select \(who), '\(action)', \(subject), \(before), \(after)
        """
    }

    // MARK: Usage

    /// Messages of the dashboard's Phone count for nothing: migration 0034.
    private static let counts = "channel is distinct from 'test'"
    /// Counting stops here; beyond it the planner's estimate is told.
    private static let exactTotal: Int64 = 10_000

    private func usage(_ arguments: AdminArguments) async throws(AdminRefusal) -> Answer {
        let limit = try arguments.integer("limit", in: 1...1000) ?? 100
        let offset = try arguments.integer("offset", in: 0...Int64.max) ?? 0
        let before = try arguments.integer("before_id", in: 1...Int64.max)
        let counted = try await run(
            """
            select (select count(*) from (select from sms_usage_logs where \(Self.counts) limit \(Self.exactTotal + 1)) l),
              (select greatest(reltuples, 0)::int8 from pg_class where oid = 'sms_usage_logs'::regclass)
            """)
        let (exact, estimate) = try read { () throws(PostgresError) in (try counted.int64(0, 0) ?? 0, try counted.int64(0, 1) ?? 0) }
        var parameters = Parameters()
        parameters.append(before)
        parameters.append(limit)
        parameters.append(offset)
        let rows = try await run(
            """
            select id::int8, user_id::int8, phone_number::text, message_direction::text, message_length::int8, success,
              processing_time_ms::int8, created_at
            from sms_usage_logs where ($1::int8 is null or id < $1) and \(Self.counts) order by id desc limit $2 offset $3
            """, parameters)
        return try read { () throws(PostgresError) in
            let logs = try UsageRow.all(rows)
            return .json { json in
                let isEstimated = exact > Self.exactTotal
                json.member("total", isEstimated ? max(exact, estimate) : exact)
                if isEstimated { json.member("total_estimated", true) }
                json.member("limit", limit)
                json.member("offset", offset)
                json.key("logs")
                json.beginArray()
                for log in logs { log.write(to: &json) }
                json.endArray()
            }
        }
    }

    // MARK: Phone mappings

    private func mappings() async throws(AdminRefusal) -> Answer {
        let rows = try await run(
            """
            select id::int8, user_id::int8, phone_number::text, coalesce(is_primary, false), coalesce(is_verified, false),
              verification_method::text, created_at
            from user_phone_mappings order by id
            """)
        let list = try read { () throws(PostgresError) in try MappingRow.all(rows) }
        return .json { json in
            json.key("mappings")
            json.beginArray()
            for mapping in list { mapping.write(to: &json) }
            json.endArray()
        }
    }

    private func createMapping(_ arguments: AdminArguments, _ caller: StartedMessages.Caller) async throws(AdminRefusal) -> Answer {
        _ = try arguments.required("user_id")
        guard let user = try arguments.integer("user_id", in: 1...Int64.max) else { throw .badRequest("user_id is required") }
        let given = try arguments.required("phone_number")
        let isPrimary = try arguments.boolean("is_primary") ?? false
        let method = try arguments.text("verification_method") ?? "manual"
        guard method.unicodeScalars.count <= 50 else { throw .badRequest("verification_method must be at most 50 characters") }
        guard let number = PhoneNumbers.e164(given, region: region) else { throw .badRequest("phone_number is not a phone number") }
        var wanted = Parameters()
        wanted.append(user)
        guard try await run("select from users where id = $1", wanted).count == 1 else {
            throw AdminRefusal(status: 404, detail: "User not found")
        }
        let holders = try await run(
            UserQuery.statement.sql, UserQuery.parameters([number], reverifyAfterDays: started.live.values.reverifyAfterDays))
        switch try read({ () throws(PostgresError) in
            try UserQuery.results(holders, for: [number]) { PhoneNumbers.e164($0, region: region) }[0]
        }) {
        // What is stale may be given to somebody new.
        case .unknown, .stale: break
        case .user(let holder) where holder.id == user: break
        case .user, .ambiguous: throw AdminRefusal(status: 409, detail: "Phone number belongs to another user")
        }
        var row = wanted
        row.append(number)
        row.append(isPrimary)
        row.append(method)
        row.append(Self.name(caller))
        _ = try await run(
            """
            with cleared as (
              update user_phone_mappings set is_primary = false, updated_at = now() at time zone 'utc'
              where $3 and user_id = $1 and is_primary and phone_number <> $2
            ), confirmed as (
              insert into sms_router_heard as h (number, user_id, confirmed_at) values ($2, $1, now())
              on conflict (number, user_id) do update set confirmed_at = excluded.confirmed_at
            ), put as (
              insert into user_phone_mappings as m
                (user_id, phone_number, is_primary, is_verified, verification_method, created_at, updated_at)
              values ($1, $2, $3, true, $4, now() at time zone 'utc', now() at time zone 'utc')
              on conflict (user_id, phone_number) do update set is_primary = excluded.is_primary, is_verified = true,
                verification_method = excluded.verification_method, updated_at = excluded.updated_at
              returning id, user_id
            )
            \(Self.record("$5", "mapping_add", "'mapping ' || id", "''", "'user ' || user_id")) from put
            """, row)
        return .json { json in
            json.member("message", "Phone mapping created successfully")
            json.member("user_id", user)
            json.member("phone_number", number)
        }
    }

    private func deleteMapping(_ id: String, _ caller: StartedMessages.Caller) async throws(AdminRefusal) -> Answer {
        let missing = AdminRefusal(status: 404, detail: "Phone mapping not found")
        guard let id = Int64(id) else { throw missing }
        var parameters = Parameters()
        parameters.append(id)
        parameters.append(Self.name(caller))
        let gone = try await run(
            """
            with gone as (delete from user_phone_mappings where id = $1 returning id, user_id)
            \(Self.record("$2", "mapping_remove", "'mapping ' || id", "'user ' || user_id", "''")) from gone
            """, parameters)
        guard gone.affected == 1 else { throw missing }
        return .json { json in
            json.member("message", "Phone mapping deleted successfully")
            json.member("mapping_id", id)
        }
    }

    // MARK: Configuration

    private func configs() async throws(AdminRefusal) -> Answer {
        let rows = try await run(
            """
            select config_key::text, config_value, description, coalesce(is_active, true), updated_at
            from sms_router_configs order by config_key
            """)
        let list = try read { () throws(PostgresError) in try ConfigRow.all(rows) }
        return .json { json in
            json.key("configs")
            json.beginArray()
            for config in list { config.write(to: &json) }
            json.endArray()
        }
    }

    private func setConfig(_ arguments: AdminArguments, _ caller: StartedMessages.Caller) async throws(AdminRefusal) -> Answer {
        let key = try arguments.required("config_key")
        guard let value = try arguments.text("config_value") else { throw .badRequest("config_value is required") }
        var warning: String?
        switch LiveSettings.validateRow(key: key, value: value) {
        case .accepted: break
        case .unused(let reason): warning = reason
        case .refused(let reason): throw .badRequest(reason)
        }
        var parameters = Parameters()
        parameters.append(key)
        parameters.append(value)
        parameters.append(try arguments.text("description"))
        parameters.append(Self.name(caller))
        // What was there is read as it was before this statement.
        _ = try await run(
            """
            with put as (
              insert into sms_router_configs as c (config_key, config_value, description, is_active, created_at, updated_at)
              values ($1, $2, $3, true, now() at time zone 'utc', now() at time zone 'utc')
              on conflict (config_key) do update set config_value = excluded.config_value, is_active = true, is_default = false,
                description = coalesce(excluded.description, c.description), updated_at = excluded.updated_at
              returning config_key, config_value
            )
            \(Self.record(
                "$4", "config_set", "config_key",
                "coalesce((select b.config_value from sms_router_configs b where b.config_key = $1), '')", "config_value")) from put
            """, parameters)
        return .json { json in
            json.member("message", "Configuration updated successfully")
            json.member("key", key)
            // What processes report once they go by it.
            if let reported = SettingKey(row: key)?.definition.reported(value) { json.member("reported", reported) }
            if let warning { json.member("warning", warning) }
        }
    }
}
