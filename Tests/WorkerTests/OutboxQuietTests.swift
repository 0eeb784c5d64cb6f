// The night of the person written to: when it is, over clock changes and several zones, and what a claim makes of it.

import EventLoop
import PhoneNumbers
import Postgres
import TestSupport
import Testing
import Time
import Twilio

@testable import Worker

@Suite struct OutboxQuietTests {
    private func withDatabase(_ name: String, _ body: @escaping @Sendable @LoopActor (OutboxWorker) async throws -> Void) async throws {
        let url = try await migratedDatabase(name)
        try await runOnLoop { loop in try await body(try await OutboxWorker(loop, url)) }
    }

    /// A zone in which it is this hour now, as near as whole hours go.
    @LoopActor static func zone(atHour hour: Int, _ worker: OutboxWorker) async throws -> String {
        let now = try #require(Int(try await worker.text("select extract(hour from now() at time zone 'utc')::int::text")))
        var offset = (hour - now + 24) % 24
        if offset > 12 { offset -= 24 }
        // POSIX signs: Etc/GMT-3 is three hours ahead.
        return offset == 0 ? "Etc/GMT" : "Etc/GMT\(offset > 0 ? "-" : "+")\(abs(offset))"
    }

    /// (zones, moment, the first moment that is no night), all in UTC.
    static let nights: [(String, String, String)] = [
        ("America/New_York", "2026-07-01 15:00", "2026-07-01 15:00"),
        // 20:59:59 and 21:00 there.
        ("America/New_York", "2026-07-02 00:59:59", "2026-07-02 00:59:59"), ("America/New_York", "2026-07-02 01:00", "2026-07-02 12:00"),
        ("America/New_York", "2026-07-02 11:59:59", "2026-07-02 12:00"), ("America/New_York", "2026-07-02 12:00", "2026-07-02 12:00"),
        // The night in which clocks go forward is an hour shorter (8 March), the one in which they go back an hour longer (1 November).
        ("America/New_York", "2026-03-08 02:00", "2026-03-08 12:00"), ("America/New_York", "2026-03-07 02:00", "2026-03-07 13:00"),
        ("America/New_York", "2026-11-01 01:00", "2026-11-01 13:00"), ("America/New_York", "2026-10-31 01:00", "2026-10-31 12:00"),
        // Other halves of the world change on other days.
        ("Europe/London", "2026-03-28 23:00", "2026-03-29 07:00"), ("Australia/Sydney", "2026-04-04 11:00", "2026-04-04 22:00"),
        ("Asia/Kolkata", "2026-01-10 16:00", "2026-01-11 02:30"),
        // Morning in New York, still night in Los Angeles; evening in New York, day in Los Angeles.
        ("America/New_York,America/Los_Angeles", "2026-07-01 13:00", "2026-07-01 15:00"),
        ("America/New_York,America/Los_Angeles", "2026-07-02 02:00", "2026-07-02 15:00"),
        // Ten hours of difference leave three hours a day.
        ("Europe/Kaliningrad,Asia/Kamchatka", "2026-07-01 09:30", "2026-07-02 06:00"),
        // A zone that the server does not know counts for nothing; without any, UTC.
        ("Mars/Olympus,America/New_York", "2026-07-02 01:00", "2026-07-02 12:00"), ("Mars/Olympus", "2026-07-01 22:00", "2026-07-02 08:00"),
    ]

    @Test func nightEndsAtEightThereWhateverTheClocksDo() async throws {
        try await withDatabase("quiet_function") { worker in
            for (zones, moment, end) in Self.nights {
                let found = try await worker.text(
                    "select (sms_router_awake_from('{\(zones)}', '\(moment)+00') at time zone 'utc')::text")
                let wanted = end.utf8.count == 16 ? end + ":00" : end
                #expect(found == wanted, "\(zones) at \(moment)")
            }
            let until =
                "select (sms_router_awake_until('{America/New_York,America/Los_Angeles}', '2026-07-01 16:00+00') at time zone 'utc')::text"
            #expect(try await worker.text(until) == "2026-07-02 01:00:00")
        }
    }

    /// Every zone of our tables is one that a server knows, and no country is always asleep.
    @Test func theTablesZonesExist() async throws {
        try await withDatabase("quiet_tables") { worker in
            for zones in PhoneTimeZones.all {
                let list = zones.joined(separator: ",")
                let known = try await worker.text("select sms_router_known_zones('{\(list)}')::text")
                #expect(known == "{\(list)}")
                let waits = try await worker.text(
                    "select (sms_router_awake_from('{\(list)}', '2026-07-01 00:00+00') - '2026-07-01 00:00+00' < interval '25 hours')::text"
                )
                #expect(waits == "true", "\(list)")
            }
        }
    }

    @Test func aClaimHoldsAtNightAndReleasesForSoLong() async throws {
        try await withDatabase("quiet_claim") { worker in
            let night = try await Self.zone(atHour: 2, worker)
            let day = try await Self.zone(atHour: 13, worker)
            try await worker.put(1, ["night"], age: 86_400, zones: [night])
            try await worker.put(2, ["day"], age: 86_400, zones: [day])
            try await worker.put(3, ["one of two"], age: 86_400, zones: [day, night])
            try await worker.put(4, ["reply"])
            let claims = try await worker.outbox.claim(most: 9).conversations
            #expect(Set(claims.compactMap { $0.part?.body }) == ["day", "reply"])
            #expect(try await worker.states() == ["queued", "sending", "queued", "sending"])
            // Twilio may not keep it far into the evening: 13:xx there, night begins in 7 to 8 hours.
            let left = try #require(claims.first { $0.part?.body == "day" }?.part?.left)
            #expect(left > .seconds(6.9 * 3600) && left <= .seconds(8 * 3600))
            for (claim, part, held) in claims where part == nil {
                let held = try #require(held)
                #expect(held > .seconds(4 * 3600) && held <= .seconds(6 * 3600), "2:xx there, 8:00 is in 5 to 6 hours")
                #expect(try await worker.outbox.settle(OutboxResult(claim: claim, id: 0, pause: held)) == .released)
            }
            #expect(try await worker.outbox.claim(most: 9).conversations.isEmpty)
            let due = "select count(*)::text from sms_router_outbox_queue where owner is null and due_at > now() + interval '4 hours'"
            #expect(try await worker.text(due) == "2")
        }
    }

    /// STOP and age come before the night: nobody waits until morning to hear of them.
    @Test func atNightTooItIsWithheldOrExpires() async throws {
        try await withDatabase("quiet_closed") { worker in
            let night = try await Self.zone(atHour: 2, worker)
            try await worker.put(1, ["out"], zones: [night])
            try await worker.put(2, ["old"], age: -1, zones: [night])
            try await worker.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
                values ('\(testAccount)', '\(OutboxWorker.person(1))', '\(OutboxWorker.ours)', '\(OutboxWorker.ours)', now(), 'message')
                """)
            _ = try await worker.outbox.claim(most: 9)
            #expect(try await worker.states() == ["withheld", "expired"])
        }
    }
}

/// Segments: here and in the database alike, but that the database takes scalars apart which make one grapheme.
@Suite struct OutboxSegmentTests {
    @Test func theDatabaseCountsAsWeDo() async throws {
        let url = try await migratedDatabase("segments")
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            var random = SystemRandomNumberGenerator()
            let alphabet = Array("aZ09 @£$é\n€^{}[]~|\\\"'é`ÅΔ😀👨‍👩‍👧é中\u{FEFF}")
            var texts = ["", String(repeating: "a", count: 160), String(repeating: "a", count: 161), String(repeating: "é", count: 306)]
            texts += [152, 153, 154, 304, 305, 306, 307].map { String(repeating: "a", count: $0) + "€" }
            texts += [69, 70, 71, 133, 134, 135].map { String(repeating: "中", count: $0) }
            texts += [65, 66, 67, 68].map { String(repeating: "中", count: $0) + "😀中中中中" }
            let single = alphabet.filter { $0.unicodeScalars.count == 1 && $0 != "\u{FEFF}" }
            for round in 0..<200 {
                let some = round.isMultiple(of: 2) ? alphabet : single
                texts.append(String((0..<Int.random(in: 1...500, using: &random)).map { _ in some.randomElement() ?? "a" }))
            }
            for text in texts {
                for ours in ["+18005550100", "+14155550100", "12345"] {
                    for person in ["+14155551234", "whatsapp:+14155551234"] {
                        var parameters = Parameters()
                        parameters.append(text)
                        parameters.append(ours)
                        parameters.append(person)
                        let rows = try await worker.worker.database.rest("select sms_router_segments($1, $2, $3)::int8", parameters)
                        let here = Segments.count(text, from: Address(ours), to: Address(person))
                        let there = try rows.int64(0, 0) ?? -1
                        let isApart = text.count == text.unicodeScalars.count
                        #expect(isApart ? there == here : there <= here, "\(text.unicodeScalars.count) scalars from \(ours)")
                    }
                }
            }
        }
    }
}
