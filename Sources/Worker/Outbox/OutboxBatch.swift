// Batches of results as parameters of one statement, and the answers of claim and result as values. Called by Outbox. No I/O.

import Postgres
import Time
import Twilio

enum OutboxBatch {
    static func parameters(_ results: [OutboxResult], owner: Int64) -> Parameters {
        var conversations = ArrayParameter(.uuid)
        var claims = ArrayParameter(.int8)
        var pushes = ArrayParameter(.int8)
        var ids = ArrayParameter(.int8)
        var states = ArrayParameter(.text)
        var sids = ArrayParameter(.text)
        var statuses = ArrayParameter(.text)
        var codes = ArrayParameter(.int4)
        var looks = ArrayParameter(.int2)
        var pauses = ArrayParameter(.float8)
        var sources = ArrayParameter(.text)
        var deliveries = ArrayParameter(.timestamptz)
        for result in results {
            conversations.append(uuid: result.claim.conversation)
            claims.append(result.claim.claim)
            pushes.append(result.claim.pushes)
            ids.append(result.id)
            states.append(result.state?.rawValue)
            sids.append(result.twilioSID)
            statuses.append(result.status)
            codes.append(result.errorCode.map { Int32(clamping: $0) })
            looks.append(result.looks.map { Int16(clamping: $0) })
            pauses.append(result.pause.map(\.seconds))
            sources.append(result.twilioSID == nil ? nil : result.sidFrom.rawValue)
            deliveries.append(result.deliveredAt)
        }
        var parameters = Parameters(count: 13, bytes: results.count * 200)
        parameters.append(owner)
        for array in [conversations, claims, pushes, ids, states, sids, statuses, codes, looks, pauses, sources, deliveries] {
            parameters.append(array)
        }
        return parameters
    }

    /// For `OutboxStatements.follow`.
    static func followed(parts: [Int64], sids: [String] = []) -> Parameters {
        var parameters = Parameters(count: 2, bytes: parts.count * 12 + sids.count * 40)
        parameters.append(int8Array: parts)
        parameters.append(textArray: sids)
        return parameters
    }

    static func claimed(_ rows: Rows) throws(PostgresError) -> OutboxClaims {
        var claims = OutboxClaims()
        for row in 0..<rows.count {
            let claim = OutboxClaim(
                conversation: try rows.uuid(row, 0) ?? [], claim: try rows.int64(row, 1) ?? 0, pushes: try rows.int64(row, 2) ?? 0)
            let held = try rows.double(row, 19).map { Duration.seconds(min(max(0, $0), 1e7)) }
            claims.conversations.append((claim, try part(rows, row), held))
            claims.withheld = Int(try rows.int64(row, 17) ?? 0)
            claims.expired = Int(try rows.int64(row, 18) ?? 0)
        }
        return claims
    }

    /// What follows each result, in their order.
    static func next(_ rows: Rows, for results: [OutboxResult]) throws(PostgresError) -> [OutboxNext] {
        var more: [Int64: Bool] = [:]
        for row in 0..<rows.count { more[try rows.int64(row, 0) ?? 0] = try rows.bool(row, 1) ?? false }
        return results.map { result in more[result.claim.claim].map { $0 ? .more : .released } ?? .fenced }
    }

    static func held(_ rows: Rows) throws(PostgresError) -> [OutboxClaim] {
        var claims: [OutboxClaim] = []
        for row in 0..<rows.count {
            claims.append(OutboxClaim(conversation: try rows.uuid(row, 0) ?? [], claim: try rows.int64(row, 1) ?? 0, pushes: 0))
        }
        return claims
    }

    private static func part(_ rows: Rows, _ row: Int) throws(PostgresError) -> OutboxPart? {
        guard let id = try rows.int64(row, 3), let action = try rows.string(row, 4).flatMap(OutboxPart.Action.init) else { return nil }
        func text(_ column: Int) throws(PostgresError) -> String { try rows.string(row, column) ?? "" }
        let message = MessagePart(stored: try text(9))
        return OutboxPart(
            id: id, action: action, accountSID: try text(5), from: try text(6), to: try text(7),
            messagingServiceSID: try rows.string(row, 8), body: message.text,
            media: message.media + (try rows.stringArray(row, 10) ?? []).compactMap { $0 }, attempts: Int(try rows.int64(row, 11) ?? 0),
            unknownFor: .seconds(min(max(0, try rows.double(row, 12) ?? 0), 1e7)), wasInline: try rows.bool(row, 13) ?? false,
            triedAt: try rows.timestamp(row, 14) ?? WallTime(microseconds: 0),
            left: .seconds(min(max(0, try rows.double(row, 15) ?? 0), 1e7)), correlationID: try text(16),
            arrivedAt: try rows.timestamp(row, 20))
    }
}

extension Duration {
    /// As PostgreSQL's `make_interval(secs => …)` wants it.
    var seconds: Double { milliseconds / 1000 }
}
