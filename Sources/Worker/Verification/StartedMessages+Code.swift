// Sends a verification code to the number of a mapping (POST admin/phone-mappings/{id}/verify, `sms-routerctl phones verify`). Called by
// AdminQueries; the bearer has been checked. It sends nothing itself: the code's message goes the way of those that we start. docs/strangers.md,
// "Verification".

import Crypto
import EventLoop
import PhoneNumbers
import Postgres
import Wire

extension StartedMessages {
    /// 202; a second call under the same idempotency key changes nothing.
    /// - Parameter id: of the mapping.
    func startCode(_ id: String, _ caller: Caller) async throws(AdminRefusal) -> Answer {
        try checkSending()
        let mapping = try await mapping(id)
        let code = RandomCode.sixDigits()
        let salt = randomBytes(CodeHash.saltBytes)
        let senders = OurSenders(settings, numbers: live.numbers)
        let sender = try senders.choose(nil)
        let request = try StartRequest(
            codeText: text(from: sender.from).replacing("CODE", with: code), name: "code \(mapping.id)", to: mapping.number,
            maxAge: CodeRules.age, key: "code:" + (caller.idempotencyKey ?? Hex.encode(randomBytes(16))), senders: senders)
        var parameters = request.parameters(caller, user: mapping.user, logged: CodeRules.marker, prices: prices)
        parameters.append(mapping.id)
        parameters.append(bytes: salt)
        parameters.append(bytes: CodeHash.hash(code: code, mapping: mapping.id, salt: salt))
        try await thaw(request.to, of: request.sender.accountSID)
        if let row = try await put(CodeStatements.put, parameters) {
            onPut()
            return answer(mapping, row)
        }
        var key = Parameters()
        key.append(request.key)
        if let known = try await row(StartedStatements.byKey, key) {
            guard known.contentHash == request.contentHash else {
                throw AdminRefusal(status: 409, detail: "The idempotency key was used for another mapping")
            }
            return answer(mapping, known)
        }
        throw try await whyNot(mapping)
    }

    private struct Mapping {
        var id: Int64
        var user: Int64
        /// E.164
        var number: String
    }

    private func mapping(_ id: String) async throws(AdminRefusal) -> Mapping {
        let missing = AdminRefusal(status: 404, detail: "Phone mapping not found")
        guard let id = Int64(id) else { throw missing }
        var wanted = Parameters()
        wanted.append(id)
        let rows = try await rest("select user_id::int8, phone_number::text from user_phone_mappings where id = $1", wanted)
        let region = settings.defaultRegion
        let found = try read { () throws(PostgresError) in
            rows.count > 0 ? (user: try rows.int64(0, 0) ?? 0, stored: try rows.string(0, 1) ?? "") : nil
        }
        guard let found else { throw missing }
        guard let number = PhoneNumbers.e164(found.stored, region: region) else {
            throw AdminRefusal(status: 409, detail: "The mapping's number is not a phone number")
        }
        let holders = try await rest(
            UserQuery.statement.sql, UserQuery.parameters([number], reverifyAfterDays: live.values.reverifyAfterDays))
        switch try read({ () throws(PostgresError) in
            try UserQuery.results(holders, for: [number]) { PhoneNumbers.e164($0, region: region) }[0]
        }) {
        case .unknown, .stale: break
        case .user(let holder) where holder.id == found.user: break
        case .user, .ambiguous: throw AdminRefusal(status: 409, detail: "Phone number belongs to another user")
        }
        return Mapping(id: id, user: found.user, number: number)
    }

    private func text(from ours: String) -> String {
        let own = live.numbers[ours]?.texts[ReplyText.verificationCode.rawValue]
        // One without a place for the code would send none.
        return own.flatMap { $0.contains("CODE") ? $0 : nil } ?? ReplyText.verificationCode.standard
    }

    private func answer(_ mapping: Mapping, _ row: StartedRow) -> Answer {
        .json(202) { json in
            json.member("message", "Verification code is being sent")
            json.member("mapping_id", mapping.id)
            json.member("user_id", mapping.user)
            json.member("phone_number", mapping.number)
            json.member("message_id", row.id)
            json.member("expires_at", row.expiresAt)
        }
    }

    /// Why nothing was put in.
    private func whyNot(_ mapping: Mapping) async throws(AdminRefusal) -> AdminRefusal {
        _ = try await self.mapping("\(mapping.id)")
        var parameters = Parameters()
        parameters.append(mapping.number)
        let rows = try await rest(CodeStatements.counts, parameters)
        let (hour, day) = try read { () throws(PostgresError) in (try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0) }
        if day >= CodeRules.mostADay {
            return AdminRefusal(
                status: 429, detail: "\(day) codes were sent to this number within a day: at most \(CodeRules.mostADay) are")
        }
        if hour >= CodeRules.mostAnHour {
            return AdminRefusal(
                status: 429, detail: "\(hour) codes were sent to this number within an hour: at most \(CodeRules.mostAnHour) are")
        }
        return AdminRefusal(
            status: 409, detail: "The recipient has opted out, or another code for this number was made at this moment")
    }

    private func read<Value>(_ body: () throws(PostgresError) -> Value) throws(AdminRefusal) -> Value {
        do { return try body() } catch { throw AdminRefusal(error) }
    }
}

/// Bounds of verification codes.
enum CodeRules {
    /// Seconds for which a code counts.
    static let age: Int64 = 600
    /// Codes for one number.
    static let mostAnHour: Int64 = 3
    static let mostADay: Int64 = 10
    /// What log, inbox and outbox say in place of a code; migration 0026 has it too.
    static let marker = "[verification code]"
}

enum CodeStatements {
    /// Puts a code's message in, as `StartedStatements.put` with $19 its mapping, $20 salt and $21 hash: unless too many were sent to the number,
    /// its person has opted out, or the mapping is gone: with its person, who may have been erased since it was looked up. The codes before it count no
    /// longer. Two at once have the same ordinal: a unique violation for one of them.
    static let put = StartedStatements.put(
        kind: "code", action: "code_send", subject: "'mapping ' || $19", after: "'started ' || id",
        first: """
            sent as materialized (\(sent(number: "$7"))), made as (
              insert into sms_router_verifications (mapping_id, number, ordinal, expires_at, salt, hash)
              select $19, $7, s.newest + 1, now() + make_interval(secs => $12), $20, $21 from sent s
              where s.hour < \(CodeRules.mostAnHour) and s.day < \(CodeRules.mostADay)
                and exists (select from user_phone_mappings where id = $19)
                and not exists (select from sms_router_started where idempotency_key = $1)
                and not \(OptOutCondition.sql(account: "$4", person: "$7", sender: "coalesce($6, $5)"))
              returning ordinal
            ), replaced as (
              update sms_router_verifications v set closed_at = now(), verdict = 'replaced', salt = null, hash = null
              from made m where v.number = $7 and v.ordinal < m.ordinal and v.closed_at is null
            ),
            """ + " ", condition: "exists (select from made)")

    /// How many were sent to number $1 within an hour, within a day; and the newest one's ordinal.
    static let counts = sent(number: "$1")

    private static func sent(number: String) -> String {
        """
        select count(*) filter (where created_at > now() - interval '1 hour') as hour,
          count(*) filter (where created_at > now() - interval '1 day') as day, coalesce(max(ordinal), 0) as newest
        from sms_router_verifications where number = \(number)
        """
    }
}
