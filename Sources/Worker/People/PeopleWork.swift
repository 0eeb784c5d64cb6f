// `sms-routerctl people export` and `people erase`: everything that is kept of a person, told or taken away (docs/privacy.md). Called by
// Sources/Executables/sms-routerctl. Works beside running routers: what they have in hand of an erased message is fenced off like that of a dead worker.

import Crypto
import EventLoop
import Glibc
import HTTPClient
import JSON
import Postgres
import Schema
import Settings
import Spool
import Time

package enum PeopleWork {
    package struct Request: Sendable {
        package var person: PersonName
        /// Twilio's message resources too.
        package var withTwilio: Bool
        /// Who asks, for the record.
        package var who: String
        /// How long an erasure waits for transactions from before it. Meets it one that is open for longer, it goes on, and is not complete.
        package var patience: Duration

        package init(person: PersonName, withTwilio: Bool, who: String, patience: Duration = PeopleWork.patience) {
            (self.person, self.withTwilio, self.who, self.patience) = (person, withTwilio, who, patience)
        }
    }

    /// As it comes: an accept takes a moment.
    package static let patience = Duration.seconds(15)

    package enum Failure: Error, Sendable {
        case database(String)
        case schema(String)
        /// A setting is missing or wrong.
        case configuration(String)
        case twilio(String)
        /// There is no such user.
        case nobody(String)
    }

    /// What was found in one place.
    package struct Finding: Sendable, Equatable {
        /// A table, `spool` or `twilio`.
        package var place: String
        package var found: Int
        package var removed: Int
        /// What was kept of it, in words; empty: nothing.
        package var kept = ""
    }

    package struct Receipt: Sendable {
        /// Whom, by keyed hash; empty without a key (export).
        package var person: String
        package var begun: WallTime
        package var ended: WallTime
        package var findings: [Finding] = []
        package var notes: [String] = []
        /// What has to be done again, in words; empty: it is complete.
        package var open: [String] = []
        /// False: it was only looked.
        package var isDone = false
    }

    static let needsKey = """
        SMS_ROUTER_PRIVACY_KEY is not set: without it neither opt-outs nor seen messages could be remembered without naming them. Make one with \
        `openssl rand -hex 32`, set it on all routers, restart them, and erase then (docs/privacy.md)
        """

    /// Rows of one place, each a JSON object.
    package struct Exported: Sendable {
        package var place: String
        package var rows: [String]
    }

    /// Everything that is kept of a person, place by place; places without anything are left out.
    @LoopActor package static func export(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, _ settings: Settings, _ request: Request
    ) async -> Result<(places: [Exported], receipt: Receipt), Failure> {
        await with(loop, configuration, settings, request) { desk throws(Failure) in try await desk.export() }
    }

    /// Takes everything away, and says what that was. Safe to run again, also after it was broken off anywhere.
    @LoopActor package static func erase(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, _ settings: Settings, _ request: Request
    ) async -> Result<Receipt, Failure> {
        await with(loop, configuration, settings, request) { desk throws(Failure) in try await desk.erase() }
    }

    @LoopActor private static func with<Value: Sendable>(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, _ settings: Settings, _ request: Request,
        _ body: @LoopActor (PeopleDesk) async throws(Failure) -> Value
    ) async -> Result<Value, Failure> {
        do throws(Failure) {
            let desk = try await PeopleDesk(loop, configuration, settings, request)
            defer { desk.close() }
            return .success(try await body(desk))
        } catch { return .failure(error) }
    }
}

/// A connection, a person, and what is asked of both.
@LoopActor final class PeopleDesk {
    typealias Failure = PeopleWork.Failure

    let loop: EventLoop
    let connection: PostgresConnection
    let configuration: PostgresConfiguration
    let settings: Settings
    let request: PeopleWork.Request
    let key: PrivacyKey?
    let twilio: PeopleTwilio?
    private(set) var person = Person(name: "")
    /// What a wait for transactions from before may take now.
    var patience: Duration
    var receipt = PeopleWork.Receipt(person: "", begun: .now(), ended: .now())
    var atTwilio: PeopleWork.Finding?
    /// Rows that the erasure has deleted or changed, by table.
    var removed: [String: Int] = [:]
    /// Why not all of this machine's spool was looked at.
    private(set) var spoolTroubles: [String] = []

    init(
        _ loop: EventLoop, _ configuration: PostgresConfiguration, _ settings: Settings, _ request: PeopleWork.Request
    ) async throws(Failure) {
        (self.loop, self.configuration, self.settings, self.request) = (loop, configuration, settings, request)
        key = settings.privacyKey.map { PrivacyKey($0) }
        patience = request.patience
        let resolver = Resolver(loop)
        var configuration = configuration
        // Nothing of ours runs on when we have given it up, and no message stands behind a row of ours that waits for another one.
        configuration.serverSettings += [
            ("statement_timeout", "\(Self.statementMayTake.components.seconds)s"),
            ("lock_timeout", "\(Self.lockMayTake.components.seconds)s"),
        ]
        twilio = request.withTwilio ? try PeopleTwilio(loop, resolver, settings) : nil
        do throws(PostgresError) {
            connection = try await PostgresConnection.open(loop: loop, resolver: resolver, configuration: configuration, mode: .plain)
        } catch { throw .database("\(error)") }
        do throws(Failure) {
            try await look()
        } catch {
            connection.close()
            throw error
        }
    }

    func close() { connection.close() }

    private func look() async throws(Failure) {
        let verdict: SchemaVerdict
        do throws(PostgresError) {
            verdict = try SchemaCheck.verdict(await connection.query(SchemaCheck.statement.sql))
        } catch {
            throw SchemaCheck.verdict(refusedWith: error).map { .schema($0.description) } ?? .database("\(error)")
        }
        guard verdict == .fits else { throw .schema(verdict.description) }
        let theirs = try await ask { () throws(PostgresError) in try await self.connection.query(OptOutThaw.check).firstBytes }
        if let problem = OptOutThaw.problem(ours: key?.check, theirs: theirs) { throw .configuration(problem) }
        try await find()
    }

    private func find() async throws(Failure) {
        let search = PersonSearch(
            connection: connection, region: settings.defaultRegion, key: key,
            accounts: settings.accounts.map(\.sid) + [settings.twilioAccountSID].compactMap { $0 },
            senders: [settings.twilioPhoneNumber, settings.twilioMessagingServiceSID].compactMap { $0 })
        guard let found = try await ask({ () throws(PostgresError) in try await search.find(self.request.person) }) else {
            guard case .email(let email) = request.person else { throw .nobody("there is no user \(request.person.text)") }
            throw .nobody("there is no user \(email), or several whose addresses differ by case: name one as it is stored, or user:ID")
        }
        person = found
        receipt.notes = found.notes
        if let key {
            receipt.person = found.user.map { key.subject("user \($0)") } ?? key.person(found.addresses.first ?? found.name)
        }
    }

    /// The database's refusals in the words of this work.
    func ask<Value>(_ body: @LoopActor () async throws(PostgresError) -> Value) async throws(Failure) -> Value {
        do throws(PostgresError) { return try await body() } catch { throw .database("\(error)") }
    }

    private nonisolated static let statementMayTake = Duration.seconds(100)
    private nonisolated static let lockMayTake = Duration.seconds(2)
    /// A row that somebody holds for so long together is an operator's to look at.
    private nonisolated static let lockTries = 8

    func query(_ sql: String, _ parameters: Parameters = Parameters()) async throws(Failure) -> Rows {
        try await ask { () throws(PostgresError) in try await self.patiently(sql, parameters) }
    }

    /// Again when it met a row that is held: every step may be repeated.
    func patiently(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        for _ in 1..<Self.lockTries {
            do throws(PostgresError) {
                return try await connection.query(sql, parameters, timeout: Self.statementMayTake + .seconds(20))
            } catch {
                guard error.metALock else { throw error }
            }
            await LoopActor.sleep(.milliseconds(250), on: loop)
        }
        return try await connection.query(sql, parameters, timeout: Self.statementMayTake + .seconds(20))
    }

    func count(_ sql: String, _ parameters: Parameters = Parameters()) async throws(Failure) -> Int {
        let rows = try await query(sql, parameters)
        return try read { () throws(PostgresError) in Int(try rows.firstInt64 ?? 0) }
    }

    func read<Value>(_ body: () throws(PostgresError) -> Value) throws(Failure) -> Value {
        do throws(PostgresError) { return try body() } catch { throw .database("\(error)") }
    }

    func remember(keys: [[UInt8]]) { person.keys = Array(Set(person.keys + keys)) }

    // MARK: Export

    func export() async throws(Failure) -> (places: [PeopleWork.Exported], receipt: PeopleWork.Receipt) {
        try await findConversations()
        var places: [PeopleWork.Exported] = []
        for table in PersonTable.all {
            var rows: [String] = []
            try await stretches(of: table) { parameters throws(Failure) in
                let found = try await query(table.rows, parameters)
                rows += try read { () throws(PostgresError) in
                    try (0..<found.count).map { row throws(PostgresError) in try found.string(row, 0) ?? "{}" }
                }
            }
            places.append(PeopleWork.Exported(place: table.name, rows: rows))
        }
        places.append(PeopleWork.Exported(place: "spool", rows: spooled().map(\.json)))
        if let twilio {
            places.append(PeopleWork.Exported(place: "twilio", rows: try await twilio.records(of: person.addresses).map(\.json)))
        }
        receipt.findings = places.map { PeopleWork.Finding(place: $0.place, found: $0.rows.count, removed: 0) }
        receipt.ended = .now()
        return (places.filter { !$0.rows.isEmpty }, receipt)
    }

    /// The keys of all conversations that rows tell of.
    func findConversations() async throws(Failure) {
        for name in ["sms_router_inbox", "sms_router_outbox"] {
            guard let table = PersonTable.all.first(where: { $0.name == name }) else { continue }
            try await stretches(of: table) { parameters throws(Failure) in
                let rows = try await query(
                    "select distinct t.conversation from \(name) t where t.id >= $9 and t.id < $10 and (\(table.condition))", parameters)
                try read { () throws(PostgresError) in
                    for row in 0..<rows.count { if let key = try rows.uuid(row, 0) { remember(keys: [key]) } }
                }
            }
        }
    }

    /// Calls `body` with the parameters of each statement that it takes to go through a table.
    func stretches(of table: PersonTable, _ body: @LoopActor (Parameters) async throws(Failure) -> Void) async throws(Failure) {
        guard case .byID(let width) = table.reading else {
            var parameters = person.parameters
            parameters.append(Int64?.none)
            parameters.append(Int64?.none)
            return try await body(parameters)
        }
        let bounds = try await query(table.bounds)
        var (from, last) = try read { () throws(PostgresError) in (try bounds.int64(0, 0) ?? 0, try bounds.int64(0, 1) ?? 0) }
        while from <= last {
            var parameters = person.parameters
            parameters.append(from)
            parameters.append(from + width)
            try await body(parameters)
            from += width
        }
    }

    // MARK: Spool

    /// What waits on this machine's disk, of this person.
    func spooled() -> [SpooledRow] {
        spoolTroubles = []
        // A machine without a router has none.
        guard access(settings.stateDirectory, F_OK) == 0 || errno != ENOENT else {
            note("there is no spool on this machine (\(settings.stateDirectory))")
            return []
        }
        defer { for trouble in spoolTroubles { note(trouble) } }
        do throws(SpoolError) {
            let broken: Set<SpoolFileReport.State> = [.damaged, .corrupt, .unreadable]
            for report in try SpoolSurvey.files(in: settings.stateDirectory) where broken.contains(report.state) {
                spoolTroubles.append("\(report.file) of the spool cannot be read: look at it, and delete it by hand")
            }
            return try SpoolSurvey.oldest(in: settings.stateDirectory, most: 10_000_000).map { SpooledRow($0) }.filter { row in
                row.values.contains { ($0.name == "From" || $0.name == "To") && person.addresses.contains($0.value) }
            }
        } catch {
            spoolTroubles.append("the spool in \(settings.stateDirectory) was not looked at: \(error)")
            return []
        }
    }

    func note(_ line: String) { if !receipt.notes.contains(line) { receipt.notes.append(line) } }
}

/// A request in the spool, for people.
struct SpooledRow: Sendable {
    var messageSID: String
    var arrived: WallTime
    var values: [(name: String, value: String)]

    init(_ entry: SpoolEntry) {
        messageSID = entry.messageSID
        arrived = entry.arrivedAt
        values = entry.fields.map { ($0.name, String(decoding: $0.value, as: UTF8.self)) }
    }

    var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("message_sid", messageSID)
        writer.member("arrived_at", arrived.iso8601)
        writer.key("fields")
        writer.beginArray()
        for (name, value) in values {
            writer.beginObject()
            writer.member("name", name)
            writer.member("value", value)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer.text
    }
}
