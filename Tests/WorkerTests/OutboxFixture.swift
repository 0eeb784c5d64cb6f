// Workers on a migrated database as far as the outbox goes, and a Twilio that follows a script. For the tests of Worker/Outbox.

import EventLoop
import Logging
import Postgres
import Testing
import Time
import Twilio

@testable import Worker

/// One worker's outbox.
@LoopActor final class OutboxWorker {
    let loop: EventLoop
    let worker: TestWorker
    let outbox: Outbox
    let url: String
    static let ours = "+18005550100"

    init(_ loop: EventLoop, _ url: String, generation: UInt64 = 1, router: UInt8 = 1) async throws {
        self.loop = loop
        self.url = url
        worker = try await TestWorker(loop, url, generation: generation, router: router)
        outbox = Outbox(database: worker.database, ownership: worker.ownership)
    }

    static func person(_ number: Int) -> String { "+1415555\(String(1000 + number))" }

    /// 16 bytes.
    static func key(_ number: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: 12) + withUnsafeBytes(of: UInt32(number).bigEndian, Array.init)
    }

    /// A reply of several parts in the conversation of that number, as the outcome statement puts it in.
    /// - Parameter zones: as messages that we start have them.
    func put(
        _ conversation: Int, _ parts: [String], from ours: String = ours, account: String = testAccount, age: Double = 3600,
        zones: [String] = [], kind: String = "reply", dueIn: Double = 0, service: String? = nil, to person: String? = nil
    ) async throws {
        var parameters = Parameters()
        parameters.append(uuid: Self.key(conversation))
        parameters.append(textArray: parts)
        parameters.append(ours)
        parameters.append(person ?? Self.person(conversation))
        parameters.append(account)
        parameters.append(age)
        parameters.append(textArray: zones)
        parameters.append(kind)
        parameters.append(dueIn)
        parameters.append(service)
        _ = try await worker.database.rest(
            """
            with logged as (
              insert into sms_usage_logs (phone_number, message_direction, message_length) values ($4, 'outbound', 1) returning id
            ), outboxed as (
              insert into sms_router_outbox (log_id, conversation, expires_at, part, parts, state, kind, account_sid, from_address, to_address,
                channel, correlation_id, body, quiet_zones, messaging_service_sid)
              select l.id, $1, now() + make_interval(secs => $6), p.part, cardinality($2), 'queued', $8, $5, $3, $4, 'sms', 'c', p.body, nullif($7, '{}'), $10
              from logged l cross join lateral unnest($2) with ordinality p(body, part) order by p.part
              returning \(OutboxStatements.outboxedColumns)
            ), \(OutboxStatements.queued(due: "$9"))
            select 1
            """, parameters)
    }

    /// `state` of each part in the order of their ids.
    func states() async throws -> [String] { try await texts("select state from sms_router_outbox order by id") }

    /// The first column.
    func texts(_ sql: String) async throws -> [String] { try await worker.texts(sql) }

    func text(_ sql: String) async throws -> String { try await texts(sql).first ?? "" }

    func run(_ sql: String) async throws { _ = try await worker.database.rest(sql, Parameters()) }

    /// So much time goes by for everything: whatever was tried or put in is older, and what waits is due.
    func pass(_ seconds: Int) async throws {
        try await run(
            "update sms_router_outbox set created_at = created_at - interval '\(seconds) s', tried_at = tried_at - interval '\(seconds) s'")
        try await makeDue()
    }

    /// Everything that waits is due.
    func makeDue() async throws { try await run("update sms_router_outbox_queue set due_at = now() - interval '1 second'") }

    func sent(_ claim: OutboxClaim, _ part: OutboxPart) async throws -> OutboxNext {
        try await outbox.settle(
            OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: Self.sid(part.id), status: "queued"))
    }

    nonisolated static func sid(_ number: Int64) -> String {
        let digits = String(number)
        return "SM" + String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    /// Waits for a condition of the database, as long as a slow machine needs.
    func until(_ what: String, _ condition: @LoopActor () async throws -> Bool) async throws {
        let end = MonotonicInstant.now() + .seconds(60)
        while try await !condition() {
            guard MonotonicInstant.now() < end else { throw NotSeen(what: what) }
            await LoopActor.sleep(.milliseconds(20), on: loop)
        }
    }

    struct NotSeen: Error { var what: String }
}

/// Answers as a test says, and remembers what it was asked.
@LoopActor final class ScriptedTwilio: MessageSending {
    /// Texts in the order of the requests.
    private(set) var asked: [String] = []
    /// By text; the last answer of a list stays. A text without one is sent.
    var answers: [String: [TwilioVerdict]] = [:]
    /// Texts that are never answered until they are taken out.
    var hanging: Set<String> = []
    var list: [TwilioMessageRecord]? = []
    var isWhole = true
    private(set) var looks = 0
    private(set) var parts: [OutboxPart] = []
    private let loop: EventLoop

    init(_ loop: EventLoop) { self.loop = loop }

    func send(_ part: OutboxPart) async -> TwilioVerdict {
        asked.append(part.body)
        parts.append(part)
        while hanging.contains(part.body) { await LoopActor.sleep(.milliseconds(10), on: loop) }
        guard var script = answers[part.body], let first = script.first else {
            return .sent(sid: OutboxWorker.sid(part.id), status: "queued")
        }
        if script.count > 1 {
            script.removeFirst()
            answers[part.body] = script
        }
        return first
    }

    func records(of part: OutboxPart) async -> TwilioListing? {
        looks += 1
        return list.map { TwilioListing(records: $0, isWhole: isWhole) }
    }
}
