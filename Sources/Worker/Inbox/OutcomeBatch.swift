// A batch of outcomes as parameters of one statement, and which of them took effect. Called by Inbox. No I/O.

import Postgres
import Time

enum OutcomeBatch {
    /// Between the parts of a reply on the way to the server: XML forbids it, so no part that can be sent contains it.
    private static let separator = "\u{1E}"

    /// - Parameter replyMaxAge: for late replies; nil: the batch has none.
    static func parameters(_ outcomes: [MessageOutcome], owner: Int64, replyMaxAge: Duration? = nil) -> Parameters {
        var sids = ArrayParameter(.text, reserve: outcomes.count * 40)
        var accounts = ArrayParameter(.text, reserve: outcomes.count * 40)
        var states = ArrayParameter(.text)
        var names = ArrayParameter(.text)
        var users = ArrayParameter(.int8)
        var conversations = ArrayParameter(.uuid, reserve: outcomes.count * 20)
        var replies = ArrayParameter(.text)
        var inline = ArrayParameter(.bool)
        var took = ArrayParameter(.int4)
        var successes = ArrayParameter(.bool)
        var errors = ArrayParameter(.text)
        var countries = ArrayParameter(.text)
        var numbers = ArrayParameter(.text)
        var segments = ArrayParameter(.int4)
        var costs = ArrayParameter(.int4)
        var traces = ArrayParameter(.text, reserve: outcomes.count * 80)
        for outcome in outcomes {
            sids.append(outcome.key.messageSID)
            accounts.append(outcome.key.accountSID)
            states.append(outcome.state)
            names.append(outcome.outcome)
            users.append(outcome.userID)
            conversations.append(uuid: outcome.conversationID)
            replies.append(outcome.parts.isEmpty ? nil : OnCPU.during(outcome.key) { joined(outcome.parts) })
            inline.append(outcome.route == .inline)
            took.append(Int32(clamping: Int64(outcome.processing.milliseconds.rounded())))
            successes.append(outcome.isSuccess)
            errors.append(outcome.error)
            countries.append(outcome.country)
            numbers.append(outcome.recordedNumber)
            traces.append(outcome.trace.isEmpty ? nil : outcome.trace)
            segments.append(outcome.parts.isEmpty ? nil : Int32(clamping: outcome.segments))
            costs.append(outcome.parts.isEmpty ? nil : Int32(clamping: outcome.costMicros))
        }
        var parameters = Parameters(count: 17, bytes: outcomes.count * 300)
        parameters.append(owner)
        for array in [
            sids, accounts, states, names, users, conversations, replies, inline, took, successes, errors, countries, numbers, traces,
            segments, costs,
        ] { parameters.append(array) }
        if let replyMaxAge { parameters.append(replyMaxAge.seconds) }
        return parameters
    }

    /// What became of the messages that were still ours.
    static func committed(_ rows: Rows) throws(PostgresError) -> [MessageKey: FinishResult] {
        var results: [MessageKey: FinishResult] = [:]
        results.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            let key = MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? "")
            results[key] = try rows.bool(row, 2) == true ? .withheld : try rows.bool(row, 3) == true ? .notInline : .committed
        }
        return results
    }

    private static func joined(_ parts: [String]) -> String {
        guard parts.count > 1 || parts[0].utf8.contains(0x1E) else { return parts[0] }
        return parts.map { part in String(part.unicodeScalars.filter { $0 != "\u{1E}" }.map(Character.init)) }.joined(separator: separator)
    }
}
