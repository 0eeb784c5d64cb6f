// Batches of results as parameters of one statement, and the answers of claim and result as values. Called by Outbox. No I/O.

import Postgres
import Time

enum OutboxBatch {
    static func parameters(_ results: [OutboxResult], owner: Int64, lease: Duration) -> Parameters {
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
        }
        var parameters = Parameters(count: 12, bytes: results.count * 200)
        parameters.append(owner)
        for array in [conversations, claims, pushes, ids, states, sids, statuses, codes, looks, pauses] { parameters.append(array) }
        parameters.append(lease.seconds)
        return parameters
    }

    /// Claimed conversations; a part is missing where none was seen (it was put in this very moment).
    static func claimed(_ rows: Rows) throws(PostgresError) -> [(OutboxClaim, OutboxPart?)] {
        var list: [(OutboxClaim, OutboxPart?)] = []
        list.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            let claim = OutboxClaim(
                conversation: try rows.uuid(row, 0) ?? [], claim: try rows.int64(row, 1) ?? 0, pushes: try rows.int64(row, 2) ?? 0)
            list.append((claim, try part(rows, row)))
        }
        return list
    }

    /// What follows each result, in their order.
    static func next(_ rows: Rows, for results: [OutboxResult]) throws(PostgresError) -> [OutboxNext] {
        var found: [[UInt8]: (OutboxClaim, OutboxPart?)] = [:]
        for (claim, part) in try claimed(rows) { found[claim.conversation] = (claim, part) }
        return results.map { result in
            guard let (claim, part) = found[result.claim.conversation] else { return .fenced }
            guard result.pause == nil, let part else { return .released }
            return .part(claim, part)
        }
    }

    /// The columns of `OutboxStatements.partColumns`, from the fourth on.
    private static func part(_ rows: Rows, _ row: Int) throws(PostgresError) -> OutboxPart? {
        guard let id = try rows.int64(row, 3), let action = try rows.string(row, 4).flatMap(OutboxPart.Action.init) else { return nil }
        func text(_ column: Int) throws(PostgresError) -> String { try rows.string(row, column) ?? "" }
        return OutboxPart(
            id: id, action: action, wasSending: try rows.bool(row, 5) ?? false, accountSID: try text(6), from: try text(7),
            to: try text(8), messagingServiceSID: try rows.string(row, 9), body: try text(10),
            media: (try rows.stringArray(row, 11) ?? []).compactMap { $0 }, attempts: Int(try rows.int64(row, 12) ?? 1),
            looks: Int(try rows.int64(row, 13) ?? 0), wasInline: try rows.bool(row, 14) ?? false,
            createdAt: try rows.timestamp(row, 15) ?? WallTime(microseconds: 0),
            left: .seconds(min(max(0, try rows.double(row, 16) ?? 0), 1e7)), correlationID: try text(17))
    }
}

extension Duration {
    /// As PostgreSQL's `make_interval(secs => …)` wants it.
    var seconds: Double { milliseconds / 1000 }
}
