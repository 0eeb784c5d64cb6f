import EventLoop
import Postgres
import StageBench
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

/// Hostile rows in the very batch that brings other people's messages: those are stored and answered as if they were alone, and each hostile one is
/// stored as the contract has it (section 1), or refused alone.
@Suite struct HostileBatchTests {
    private struct Row: Sendable {
        var number: Int
        var fields: [(name: String, value: [UInt8])]
        /// What the person said whose message it is; nil: a hostile one.
        var honest: String?
    }

    /// What means something to SQL, arrays, COPY, JSON, XML or a terminal.
    private static let marks: [[UInt8]] =
        [
            "{}\",\\", "{\"a\",NULL}", "\\N", "\\.", "'; drop table sms_router_inbox; --", "(1,2)", "$1::text", "%s%n",
            "\u{1}\u{2}\u{7F}\u{1B}[2J", "\"\"", "NULL",
            "\t\n\r", "\\u0000\\ud800", "]]><Response>", "{{{{{{", "\\\\\\", "E'\\x00'", "\u{FFFE}\u{FFFF}", ",,,", "",
        ].map { Array($0.utf8) } + [[0], [0, 0x41, 0], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xff, 0xfe], [0xf0, 0x9f, 0x91]]

    /// Whom a hostile row comes from, before what the seed adds.
    private static let senders = [
        "whatsapp:", "whatsapp:+", "rcs:", "messenger:", "client:", "sip:a@", "WhatsApp:+1415", "whatsapp:whatsapp:+1415", "+1", "+", "",
        "tel:+1415555", "channel:x:y",
    ]

    private static func people(_ count: Int) -> String {
        "insert into users (email, phone_number, is_active) select 'h' || i || '@example.com', '+1415556' || (1000 + i), true from generate_series(1, \(count)) i;"
    }

    /// Every other one hostile, from a seed.
    private static func rows(_ count: Int, seed: UInt64) -> [Row] {
        var bodies = HostileBodies(seed: seed)
        return (1...count).map { number in
            let base = [("MessageSid", testMessage(number).messageSID), ("AccountSid", testAccount)].map {
                (name: $0.0, value: Array($0.1.utf8))
            }
            guard number % 2 == 0 else {
                let text = "message \(number), {of} \"some\"; 'one'"
                let fields = [("From", "+1415556\(1000 + number)"), ("To", "+18005550100"), ("Body", text)].map {
                    (name: $0.0, value: Array($0.1.utf8))
                }
                return Row(number: number, fields: base + fields, honest: text)
            }
            var fields = base
            func odd(_ most: Int) -> [UInt8] { bodies.below(3) == 0 ? marks[bodies.below(marks.count)] : bodies.value(most) }
            let from = Array(senders[bodies.below(senders.count)].utf8) + odd(bodies.below(4) == 0 ? 3000 : 40)
            fields.append(("From", from))
            fields.append(("To", bodies.below(2) == 0 ? Array("+18005550100".utf8) : odd(300)))
            fields.append(("Body", bodies.below(8) == 0 ? bodies.next() + [UInt8](repeating: 0x5c, count: 20_000) : bodies.next()))
            if bodies.below(3) == 0 { fields.append(("MessagingServiceSid", odd(100))) }
            if bodies.below(5) == 0 { fields.append(("OptOutType", bodies.below(2) == 0 ? Array("STOP".utf8) : odd(20))) }
            if bodies.below(3) == 0 { fields.append(("FromCountry", odd(3))) }
            for name in InboundMessage.passedOn.sorted() where bodies.below(6) == 0 { fields.append((name, odd(200))) }
            if bodies.below(3) == 0 {
                fields.append(("NumMedia", Array("99999999999999999999".utf8)))
                for place in 0..<bodies.below(70) {
                    fields.append(("MediaUrl\(place)", odd(60)))
                    fields.append(("MediaContentType\(place)", odd(10)))
                }
            }
            // Once more, and empty names.
            fields.append(("Body", odd(20)))
            fields.append(("", odd(20)))
            return Row(number: number, fields: fields, honest: nil)
        }
    }

    private static let stored = """
        select body::text, from_address::text, to_address::text, messaging_service_sid::text, channel::text, extra::text, state::text,
          finished_at is not null
        from sms_router_inbox where message_sid = 'SID'
        """

    @Test(arguments: [1, 2, 3] as [UInt64]) func nobodyInTheBatchIsHarmed(_ seed: UInt64) async throws {
        let rows = Self.rows(96, seed: seed)
        // As the worker makes them of the same bytes; not on the loop that all tests share.
        let expected = rows.map { row in
            InboundMessage(fields: row.fields, source: "webhook", arrivedAt: .now(), arrivalSequence: 0, correlationID: "x")
        }
        try await withPipeline("pipe_hostile_\(seed)", sql: Self.people(96)) { worker, _, _ in
            // The first one's statement is held until all others wait for the next.
            worker.database.hold("inbox_accept")
            var requests: [UInt64] = []
            for row in rows {
                requests.append(try worker.deliver(row.number, fields: row.fields))
                await LoopActor.sleep(.zero, on: worker.loop)
            }
            try await worker.until("all wait behind the first") { worker.pipeline.inHand == rows.count }
            worker.database.release("inbox_accept")
            for (row, request) in zip(rows, requests) {
                let comment = Comment(rawValue: "seed \(seed), message \(row.number)")
                let answer = try await worker.answer(request)
                #expect(answer.status == 200 && answer.contentType == "application/xml", comment)
                #expect(answer.body.starts(with: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response".utf8)), comment)
                #expect(String(validating: answer.body, as: UTF8.self) != nil, comment)
            }
            // Words of one person never share a statement; all else does.
            #expect(worker.inbox.counts.acceptRows == rows.count && worker.inbox.counts.halvings == 0)
            #expect(worker.inbox.counts.acceptBatches <= 8)
            for (place, row) in rows.enumerated() {
                try await Self.check(row, expected[place], answer: worker.dispatcher.answers(requests[place]).first, worker)
            }
        }
    }

    @LoopActor private static func check(_ row: Row, _ message: InboundMessage, answer: Answer?, _ worker: PipelineWorker) async throws {
        let comment = Comment(rawValue: "message \(row.number)")
        if let honest = row.honest {
            let found = try #require(try await worker.row(row.number), comment)
            #expect(found.state == "replied" && found.outcome == "replied" && found.reply == ["Re: \(honest)"] && found.isInline, comment)
            #expect(found.isFinished && found.attempt == 1 && found.logged == 1 && found.body == honest, comment)
            #expect(answer?.body == twiML("Re: \(honest)"), comment)
            return
        }
        let found = try await worker.observer.database.rest(stored.replacing("SID", with: PipelineWorker.sid(row.number)), Parameters())
        try #require(found.count == 1, comment)
        func column(_ place: Int) throws -> [UInt8]? { try found.string(0, place).map { Array($0.utf8) } }
        #expect(try column(0) == Array(message.body.utf8), comment)
        #expect(try column(1) == Array(message.from.text.utf8), comment)
        #expect(try column(2) == Array(message.to.text.utf8), comment)
        #expect(try column(3) == message.messagingServiceSID.map { Array($0.utf8) }, comment)
        #expect(try found.string(0, 4) == message.channel.rawValue, comment)
        let extra = InboundExtra(json: try found.string(0, 5))
        #expect(extra.media == message.media && extra.optOutType == message.optOutType, comment)
        #expect(extra.fields.map { Array($0.value.utf8) } == message.fields.map { Array($0.value.utf8) }, comment)
        #expect(try found.string(0, 6) != "unprocessable", comment)
        #expect(try found.bool(0, 7) == true, comment)
        // Who cannot be answered isn't.
        if message.from.kind == .other { #expect(answer?.body == TwiML.empty, comment) }
    }
}

extension PipelineWorker {
    /// Sends a message of any fields, and gives back the request.
    fileprivate func deliver(_ number: Int, fields: [(name: String, value: [UInt8])]) throws -> UInt64 {
        let id = dispatcher.newID()
        let deliver = Deliver(
            kind: .message, arrivedAt: WallTime.now().microseconds, sequence: UInt64(number), remaining: 60_000, deadGeneration: 0,
            correlationID: "test-\(number)", fields: fields)
        try dispatcher.send(.deliver(deliver), id: id)
        return id
    }
}
