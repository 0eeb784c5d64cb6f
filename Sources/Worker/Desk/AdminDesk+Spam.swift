// The spam filter: a text explained, the models, the labels that the model in force gets wrong. Called by AdminDesk.

import EventLoop
import JSON
import Operations
import Postgres
import Spam
import Wire

extension AdminDesk {
    private static let mostParts = 25
    /// Labels that are scored for one answer.
    private static let mostLabels = 2000
    /// Of these without a pause: about a millisecond, for messages wait meanwhile.
    private static let labelsAtOnce = 50

    func explainSpam(_ arguments: DeskArguments) throws(AdminRefusal) -> Answer {
        let text = try arguments.required("text", most: 16_000)
        guard let model = models?.scorer.model else { throw AdminRefusal(status: 409, detail: "There is no model that explains itself") }
        let explanation = model.explain(text)
        return .json { json in
            json.member("score", explanation.score)
            json.member("model", models?.name)
            if let values = live?.values {
                json.member("threshold", values.spamThreshold)
                json.member("threshold_known", values.spamThresholdKnown)
                json.member("is_on", values.spamDetection)
            }
            json.member("read_as", explanation.folded)
            json.member("logit", explanation.logit)
            json.member("base", explanation.base)
            json.member("others", explanation.parts.dropFirst(Self.mostParts).reduce(0) { $0 + $1.adds })
            json.key("parts")
            json.beginArray()
            for part in explanation.parts.prefix(Self.mostParts) {
                json.beginObject()
                json.member("feature", part.feature)
                json.member("adds", part.adds)
                json.endObject()
            }
            json.endArray()
        }
    }

    func spamModels(_ session: DeskSession) async throws(AdminRefusal) -> Answer {
        let listing = try await SpamModels.list(session)
        return .json { json in
            json.key("models")
            json.raw(listing.json)
            // As this worker scores; the others follow within a second or two.
            json.member("in_force", models?.name)
        }
    }

    func useSpamModel(_ arguments: DeskArguments, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard let wanted = SpamModelName(try arguments.required("name", most: 100)) else { throw .badRequest("name is no model's name") }
        let (before, after) = try await SpamModels.use(wanted, session)
        return .json { json in
            json.member("before", before)
            json.member("current", after)
        }
    }

    /// Of the labelled messages, the newest first: those that the model in force judges otherwise than the operator.
    func spamMistakes(_ caller: Caller, _ session: DeskSession) async throws(AdminRefusal) -> Answer {
        guard let scorer = models?.scorer, let threshold = live?.values.spamThreshold else {
            throw AdminRefusal(status: 409, detail: "There is no model in force")
        }
        var parameters = Parameters()
        parameters.append(Int64(Self.mostLabels))
        let rows = try await session.query(
            """
            select message_sid, label::text, labelled_by, to_char(labelled_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), body
            from sms_router_spam_labels order by labelled_at desc limit $1
            """, parameters)
        var mistakes = Listing(columns: ["sid", "label", "labelled_by", "labelled_at", "score"] + (caller.seesAll ? ["text"] : []))
        var counts: [String: Int] = [:]
        for start in stride(from: 0, to: rows.count, by: Self.labelsAtOnce) {
            try session.decoded { () throws(PostgresError) -> Void in
                for row in start..<min(start + Self.labelsAtOnce, rows.count) {
                    let label = try rows.string(row, 1) ?? ""
                    let text = try rows.string(row, 4) ?? ""
                    let score = scorer.score(text)
                    counts[label, default: 0] += 1
                    guard (score > threshold) != (label == SpamLabel.spam.rawValue) else { continue }
                    mistakes.rows.append(
                        [
                            .optional(try rows.string(row, 0)), .text(label), .optional(try rows.string(row, 2)),
                            .optional(try rows.string(row, 3)), .number((score * 10_000).rounded() / 10_000),
                        ] + (caller.seesAll ? [.text(String(text.prefix(300)))] : []))
                }
            }
            await session.letOthersGoOn()
        }
        return .json { json in
            json.member("ham", counts[SpamLabel.ham.rawValue] ?? 0)
            json.member("spam", counts[SpamLabel.spam.rawValue] ?? 0)
            json.member("threshold", threshold)
            json.member("model", models?.name)
            if rows.count == Self.mostLabels { json.member("most", Self.mostLabels) }
            json.key("mistakes")
            json.raw(mistakes.json)
        }
    }
}
