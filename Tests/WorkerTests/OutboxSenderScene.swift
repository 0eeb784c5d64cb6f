// A sender on a real outbox, with a Twilio that follows a script. For the tests of what it makes of Twilio's answers and records.

import EventLoop
import JSON
import Logging
import Postgres
import Telemetry
import TestSupport
import Testing
import Time
import Twilio

@testable import Worker

enum SenderScene {
    static func with(
        _ database: String,
        _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxSender, ScriptedTwilio, FigureCounts) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            let twilio = ScriptedTwilio(loop)
            let figures = FigureCounts()
            let sender = OutboxSender(
                loop: loop, outbox: worker.outbox, sending: twilio, figures: figures, log: Logger(label: "test"))
            sender.start()
            try await body(worker, sender, twilio, figures)
            twilio.hanging = []
            await sender.finish(within: .seconds(10))
        }
    }

    /// Seconds until the conversation is due; nil: it is not in the queue, or somebody has it.
    @LoopActor static func dueIn(_ conversation: Int, _ worker: OutboxWorker) async throws -> Double? {
        let digits = OutboxWorker.key(conversation).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        return Double(
            try await worker.text(
                "select extract(epoch from due_at - now())::text from sms_router_outbox_queue where owner is null and conversation = '\(digits)'"
            ))
    }

    @LoopActor static func state(_ body: String, _ worker: OutboxWorker) async throws -> String {
        try await worker.text("select state from sms_router_outbox where body = '\(body)'")
    }

    /// As Twilio lists it.
    @LoopActor static func record(of part: OutboxPart) throws -> TwilioMessageRecord? {
        try record(
            OutboxWorker.sid(99), part.body, direction: "outbound-api", from: part.from, to: part.to, created: part.triedAt, status: "sent",
            updated: part.triedAt)
    }

    @LoopActor static func record(
        _ sid: String, _ body: String, direction: String, from: String = OutboxWorker.ours, to: String, created: WallTime, status: String,
        updated: WallTime
    ) throws -> TwilioMessageRecord? {
        var json = JSONWriter()
        json.beginObject()
        json.member("sid", sid)
        json.member("direction", direction)
        json.member("from", from)
        json.member("to", to)
        json.member("body", body)
        json.member("status", status)
        if status == "undelivered" { json.member("error_code", 30003) }
        json.member("date_updated", updated.rfc2822)
        json.member("num_segments", "1")
        json.member("num_media", "0")
        json.member("date_created", created.rfc2822)
        json.endObject()
        return TwilioMessageRecord(try json.bytes.withUnsafeBytes { try JSONValue.parse($0) })
    }
}
