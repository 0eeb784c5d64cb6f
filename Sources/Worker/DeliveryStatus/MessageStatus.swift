// Twilio's word about a message that we sent, by callback, listing or answer, and what it changes. Values and their encoding; no I/O.

import Postgres
import Time

/// One status.
struct MessageStatus: Sendable {
    /// Our row's id from the callback's URL; 0: only the SID is known, or `inline`.
    var outboxID: Int64
    var messageSID: String
    /// Twilio's own word: `queued`, `sent`, `delivered` …
    var status: String
    var errorCode: Int?
    /// At the front; nil: just now. It may have lain in the spool since.
    var arrivedAt: WallTime?
    /// Who has signed it: only that account's messages are meant. nil: it is our own word, from an answer to our own request.
    var accountSID: String?

    /// From the callback's URL: it is about a part of a reply in the answer to a webhook.
    var inline: InlinePart?

    /// Since then.
    var age: Duration { arrivedAt.map { max(.zero, WallTime.now() - $0) } ?? .zero }

    /// At most one word about a message in a batch, whichever way it names it: they could be in either order.
    var exclusiveName: String? { messageSID }
}

/// Names a part of an inline reply: the message that it answers, and its place, counted from 1.
struct InlinePart: Sendable, Equatable {
    var accountSID: String
    var messageSID: String
    var part: Int32
}

/// What a status changed.
struct StatusEffect: Sendable {
    var conversation: [UInt8]
    /// The conversation stood still until this was known.
    var wasWaitedFor: Bool
    var status: String
    var errorCode: Int?
    var accountSID: String
    /// The person's.
    var to: String
    /// Ours.
    var from: String
    var messagingServiceSID: String?
    /// From its sending to this word.
    var took: Duration
    /// It had not been delivered before.
    var isFirstDelivery: Bool
}

enum StatusBatch {
    static func parameters(_ statuses: [MessageStatus]) -> Parameters {
        var parameters = Parameters(count: 8, bytes: statuses.count * 100)
        parameters.append(int8Array: statuses.map(\.outboxID))
        parameters.append(textArray: statuses.map(\.messageSID))
        parameters.append(textArray: statuses.map(\.status))
        parameters.append(int4Array: statuses.map { $0.errorCode.map { Int32(clamping: $0) } })
        parameters.append(float8Array: statuses.map(\.age.seconds))
        parameters.append(textArray: statuses.map(\.inline?.messageSID))
        parameters.append(textArray: statuses.map { $0.inline?.accountSID ?? $0.accountSID })
        parameters.append(int4Array: statuses.map(\.inline?.part))
        return parameters
    }

    /// For `InlineStatusStatements`.
    static func inlineParameters(_ parts: [InlinePart]) -> Parameters {
        var parameters = Parameters(count: 3, bytes: parts.count * 80)
        parameters.append(textArray: parts.map(\.messageSID))
        parameters.append(textArray: parts.map(\.accountSID))
        parameters.append(int4Array: parts.map(\.part))
        return parameters
    }

    /// For each of `statuses` what it changed; nil: nothing.
    static func effects(_ rows: Rows, for statuses: [MessageStatus]) throws(PostgresError) -> [StatusEffect?] {
        var byID: [Int64: StatusEffect] = [:]
        var bySID: [String: StatusEffect] = [:]
        for row in 0..<rows.count {
            let effect = StatusEffect(
                conversation: try rows.uuid(row, 0) ?? [], wasWaitedFor: try rows.string(row, 1) == "unknown",
                status: try rows.string(row, 2) ?? "", errorCode: try rows.int64(row, 3).map { Int($0) },
                accountSID: try rows.string(row, 4) ?? "", to: try rows.string(row, 5) ?? "", from: try rows.string(row, 6) ?? "",
                messagingServiceSID: try rows.string(row, 7), took: .seconds(max(0, try rows.double(row, 8) ?? 0)),
                isFirstDelivery: try rows.bool(row, 11) ?? false)
            byID[try rows.int64(row, 9) ?? 0] = effect
            bySID[try rows.string(row, 10) ?? ""] = effect
        }
        return statuses.map { status in
            let effect = status.outboxID == 0 ? bySID[status.messageSID] : byID[status.outboxID]
            // Another account's word about the same part, in the same batch, has changed nothing.
            guard let account = status.accountSID, effect?.accountSID != account else { return effect }
            return nil
        }
    }
}
