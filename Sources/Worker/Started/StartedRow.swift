// A message that we started, and its parts, as rows and as JSON. Made by StartedMessages. Pure; the text is not in it.

import JSON
import Postgres
import Wire

/// A row of `sms_router_started`. Nothing in it ever changes, so that the same answer can be given again.
struct StartedRow: Sendable {
    var id: Int64
    var key: String
    var contentHash: String
    var to: String
    var from: String
    var messagingServiceSID: String?
    var isUrgent: Bool
    var parts: Int64
    var segments: Int64
    var createdAt: String?
    var heldUntil: String?
    var expiresAt: String?
    /// Of the outbox.
    var partIDs: [Int64]

    /// nil: there is none.
    static func first(_ rows: Rows) throws(PostgresError) -> StartedRow? {
        guard rows.count > 0 else { return nil }
        return StartedRow(
            id: try rows.int64(0, 0) ?? 0, key: try rows.string(0, 1) ?? "", contentHash: try rows.string(0, 2) ?? "",
            to: try rows.string(0, 3) ?? "", from: try rows.string(0, 4) ?? "", messagingServiceSID: try rows.string(0, 5),
            isUrgent: try rows.bool(0, 6) ?? false, parts: try rows.int64(0, 7) ?? 0, segments: try rows.int64(0, 8) ?? 0,
            createdAt: try rows.timestamp(0, 9)?.iso8601, heldUntil: try rows.timestamp(0, 10)?.iso8601,
            expiresAt: try rows.timestamp(0, 11)?.iso8601, partIDs: (try rows.int64Array(0, 12) ?? []).compactMap { $0 })
    }

    /// To who starts it.
    var answer: Answer {
        .json(202) { json in
            write(to: &json)
            json.member("parts", parts)
        }
    }

    /// To who asks what became of it.
    func told(with parts: [StartedPart]) -> Answer {
        .json { json in
            json.member("state", StartedPart.state(of: parts))
            write(to: &json)
            json.key("parts")
            json.beginArray()
            for part in parts { part.write(to: &json) }
            json.endArray()
        }
    }

    private func write(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("idempotency_key", key)
        json.member("to", to)
        json.member("from", from)
        json.member("messaging_service_sid", messagingServiceSID)
        json.member("urgent", isUrgent)
        json.member("segments", segments)
        json.member("created_at", createdAt)
        json.member("held_until", heldUntil)
        json.member("expires_at", expiresAt)
        json.key("part_ids")
        json.beginArray()
        for id in partIDs { json.int(id) }
        json.endArray()
    }
}

/// A part of it, as it stands in the outbox now.
struct StartedPart: Sendable, Equatable {
    var part: Int64
    /// Of the outbox.
    var id: Int64
    /// As docs/states.md has them, and `held`: queued, and it is night for its person.
    var state: String
    /// Twilio's word.
    var status: String?
    var twilioSID: String?
    var errorCode: Int64?
    var attempts: Int64
    var sentAt: String?
    var statusAt: String?
    var heldUntil: String?

    static func all(_ rows: Rows) throws(PostgresError) -> [StartedPart] {
        var parts: [StartedPart] = []
        for row in 0..<rows.count {
            parts.append(
                StartedPart(
                    part: try rows.int64(row, 0) ?? 0, id: try rows.int64(row, 9) ?? 0, state: try rows.string(row, 1) ?? "",
                    status: try rows.string(row, 2),
                    twilioSID: try rows.string(row, 3), errorCode: try rows.int64(row, 4), attempts: try rows.int64(row, 5) ?? 0,
                    sentAt: try rows.timestamp(row, 6)?.iso8601, statusAt: try rows.timestamp(row, 7)?.iso8601,
                    heldUntil: try rows.timestamp(row, 8)?.iso8601))
        }
        return parts
    }

    /// The state of the whole: the first in this order that a part has.
    private static let order = [
        "unclear", "failed", "withheld", "expired", "discarded", "unknown", "sending", "queued", "held", "sent",
    ]

    static func state(of parts: [StartedPart]) -> String {
        order.first { state in parts.contains { $0.state == state } } ?? parts.first?.state ?? "discarded"
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("part", part)
        json.member("id", id)
        json.member("state", state)
        json.member("held_until", heldUntil)
        json.member("status", status)
        json.member("twilio_sid", twilioSID)
        json.member("error_code", errorCode)
        json.member("attempts", attempts)
        json.member("sent_at", sentAt)
        json.member("status_at", statusAt)
        json.endObject()
    }
}
