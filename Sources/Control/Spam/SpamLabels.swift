// How labels of messages are read for lists, files and training.

import EventLoop
import Operations
import Postgres
import Spam

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

extension SpamLabels {
    /// Up to $1, or all; oldest first.
    private static let list = """
        select message_sid, label::text, to_char(labelled_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), labelled_by, body
        from sms_router_spam_labels where $2::text is null or label = $2 order by labelled_at, message_sid limit $1::int8
        """

    static let counts = "select count(*) filter (where label = 'ham'), count(*) filter (where label = 'spam') from sms_router_spam_labels"

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
