// Labels of messages in the database: what may be labelled, and how labels are read for lists, files and training.

import EventLoop
import Postgres
import Spam

/// ham or spam.
enum SpamLabel: String, CaseIterable, Sendable {
    case ham, spam
}

/// One label, with the text that it is about.
struct LabelledMessage: Sendable, Equatable {
    var sid: String
    var label: SpamLabel
    var labelledAt: String
    var labelledBy: String
    var text: String

    var example: SpamExample { SpamExample(isSpam: label == .spam, text: text) }

    /// In the form that `spam train` reads: label, tab, text; a line is one message.
    var line: String {
        let oneLine = String(String.UnicodeScalarView(text.unicodeScalars.map { ["\n", "\r"].contains($0) ? " " : $0 }))
        return "\(label.rawValue)\t\(oneLine)\n"
    }
}

enum SpamLabels {
    /// One message.
    static let subject = """
        select account_sid, body, outcome, finished_at is not null from sms_router_inbox where message_sid = $1
        """

    /// $1 message, $2 account, $3 label, $4 who. The text stays as it was labelled first. A row when it is done.
    static let put = """
        insert into sms_router_spam_labels as l (message_sid, account_sid, label, labelled_by, user_id, body)
        select i.message_sid, i.account_sid, $3, $4, u.id, i.body
        from sms_router_inbox i left join users u on u.id = i.user_id where i.message_sid = $1 and i.account_sid = $2
        on conflict (message_sid, account_sid) do update
          set label = excluded.label, labelled_by = excluded.labelled_by, labelled_at = now()
        returning 1
        """

    static let remove = "delete from sms_router_spam_labels where message_sid = $1 returning 1"

    /// Up to $1, or all; oldest first.
    private static let list = """
        select message_sid, label::text, to_char(labelled_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), labelled_by, body
        from sms_router_spam_labels where $2::text is null or label = $2 order by labelled_at, message_sid limit $1::int8
        """

    static let counts = "select count(*) filter (where label = 'ham'), count(*) filter (where label = 'spam') from sms_router_spam_labels"

    /// Why a message cannot be learnt from; nil: it can.
    static func refusal(outcome: String?, isFinished: Bool, text: String) -> String? {
        guard isFinished else { return "it is not finished: it may be a verification code's reply; label it later" }
        switch outcome {
        case "verified", "code_wrong", "code_expired": return "it answers a verification code, which is never learnt from"
        default: break
        }
        return text.contains(where: \.isLetter) ? nil : "it has no letter, or its text is not kept any more: there is nothing to learn"
    }

    @LoopActor static func read(
        _ session: DatabaseSession, label: SpamLabel? = nil, limit: Int? = nil
    ) async throws(ControlError) -> [LabelledMessage] {
        var parameters = Parameters()
        parameters.append(limit.map { Int64($0) })
        parameters.append(label?.rawValue)
        let rows = try await session.query(list, parameters)
        return try decoded { () throws(PostgresError) in
            var labels: [LabelledMessage] = []
            labels.reserveCapacity(rows.count)
            for row in 0..<rows.count {
                guard let label = SpamLabel(rawValue: try rows.string(row, 1) ?? "") else { continue }
                labels.append(
                    LabelledMessage(
                        sid: try rows.string(row, 0) ?? "", label: label, labelledAt: try rows.string(row, 2) ?? "",
                        labelledBy: try rows.string(row, 3) ?? "", text: try rows.string(row, 4) ?? ""))
            }
            return labels
        }
    }
}
