// Messages that we start: takes one in (POST admin/messages, `sms-routerctl sms`) and tells what became of one. Called by AdminQueries; the
// bearer has been checked. docs/delivery.md, "Conversations that we start". It sends nothing: the outbox does.

import Crypto
import EventLoop
import PhoneNumbers
import Postgres
import Replies
import Schema
import Settings
import Wire

@LoopActor final class StartedMessages {
    let database: any Database
    let settings: Settings
    let live: LiveSettingsStore
    let prices: PriceTable
    private let key: PrivacyKey?
    /// Something was put into the outbox.
    var onPut: () -> Void = {}

    init(database: any Database, settings: Settings, live: LiveSettingsStore, prices: PriceTable = .builtIn) {
        self.database = database
        self.prices = prices
        self.settings = settings
        self.live = live
        key = settings.privacyKey.map { PrivacyKey($0) }
    }

    /// Who calls, as the dispatcher tells it.
    struct Caller: Sendable {
        var tokenName: String
        /// Of the header.
        var idempotencyKey: String?
        var correlationID: String
    }

    /// 202 with the message's id. The same key and content again: the same answer, and nothing happens.
    func start(_ arguments: AdminArguments, _ caller: Caller) async throws(AdminRefusal) -> Answer {
        try checkSending()
        let request = try StartRequest(
            arguments, headerKey: caller.idempotencyKey, senders: OurSenders(settings, numbers: live.numbers),
            longest: live.values.maxMessageLength)
        try await thaw(request.to, of: request.sender.accountSID)
        if let row = try await put(request, caller, user: try await user(request.to)) {
            onPut()
            return row.answer
        }
        var key = Parameters()
        key.append(request.key)
        guard let known = try await row(StartedStatements.byKey, key) else {
            throw AdminRefusal(status: 409, detail: "The recipient has opted out")
        }
        guard known.contentHash == request.contentHash else {
            throw AdminRefusal(status: 409, detail: "The idempotency key was used for another message")
        }
        return known.answer
    }

    /// 409 while nothing can be sent.
    func checkSending() throws(AdminRefusal) {
        guard settings.enabled else { throw AdminRefusal(status: 409, detail: "The service is switched off: SMS_ROUTER_ENABLED is false") }
        guard live.values.outboundEnabled else {
            throw AdminRefusal(status: 409, detail: "Nothing leaves at present: outbound_enabled is false")
        }
        guard settings.replyMode != .inlineOnly else {
            throw AdminRefusal(status: 409, detail: "Nothing is sent by Twilio's REST API: SMS_ROUTER_REPLY_MODE is inline-only")
        }
    }

    /// What became of one, part by part: by its id, or by its key in the query.
    func tell(id: String?, _ arguments: AdminArguments) async throws(AdminRefusal) -> Answer {
        var parameters = Parameters()
        let found: StartedRow?
        let name: String
        if let id {
            guard let id = Int64(id), id > 0 else { throw Self.unknown(id) }
            parameters.append(id)
            name = String(id)
            found = try await row(StartedStatements.byID, parameters)
        } else {
            name = try arguments.required("idempotency_key")
            parameters.append(name)
            found = try await row(StartedStatements.byKey, parameters)
        }
        guard let found else { throw Self.unknown(name) }
        var message = Parameters()
        message.append(found.id)
        let rows = try await rest(StartedStatements.parts, message)
        do { return found.told(with: try StartedPart.all(rows)) } catch { throw AdminRefusal(error) }
    }

    private static func unknown(_ name: String) -> AdminRefusal {
        AdminRefusal(status: 404, detail: "No message was started with the id or key \(name.prefix(40))")
    }

    private func put(_ request: StartRequest, _ caller: Caller, user: Int64?) async throws(AdminRefusal) -> StartedRow? {
        try await put(
            StartedStatements.put,
            request.parameters(caller, user: user, logged: request.parts.joined(separator: "\n"), prices: prices))
    }

    /// Runs a statement that puts a message in; nil: it did not.
    func put(_ sql: String, _ parameters: Parameters) async throws(AdminRefusal) -> StartedRow? {
        let rows: Rows
        do { rows = try await database.rest(sql, parameters) } catch {
            // Somebody else was a moment earlier under the same key.
            guard error.sqlState != "23505" else { return nil }
            throw AdminRefusal(error)
        }
        do { return try StartedRow.first(rows) } catch { throw AdminRefusal(error) }
    }

    /// Whose number it is, for the log; nobody's is nothing unusual.
    private func user(_ number: String) async throws(AdminRefusal) -> Int64? {
        let rows = try await rest(UserQuery.statement.sql, UserQuery.parameters([number], reverifyAfterDays: live.values.reverifyAfterDays))
        let region = settings.defaultRegion
        do throws(PostgresError) {
            guard case .user(let user) = try UserQuery.results(rows, for: [number], normalise: { PhoneNumbers.e164($0, region: region) })[0]
            else { return nil }
            return user.id
        } catch { throw AdminRefusal(error) }
    }

    /// An opt-out of this person that stands under a hash gets its address back: what asks for it afterwards, now and when a part leaves, finds it.
    func thaw(_ person: String, of account: String) async throws(AdminRefusal) {
        guard let key else { return }
        var parameters = Parameters()
        parameters.append(textArray: [account])
        parameters.append(textArray: [person])
        _ = try await rest(OptOutThaw.touch, parameters)
        parameters.append(textArray: [key.person(person)])
        _ = try await rest(OptOutThaw.thaw, parameters)
    }

    func row(_ sql: String, _ parameters: Parameters) async throws(AdminRefusal) -> StartedRow? {
        let rows = try await rest(sql, parameters)
        do { return try StartedRow.first(rows) } catch { throw AdminRefusal(error) }
    }

    func rest(_ sql: String, _ parameters: Parameters) async throws(AdminRefusal) -> Rows {
        do { return try await database.rest(sql, parameters) } catch { throw AdminRefusal(error) }
    }
}
