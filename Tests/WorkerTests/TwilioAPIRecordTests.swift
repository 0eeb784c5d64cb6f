import EventLoop
import HTTPClient
import HTTPServer
import JSON
import TestSupport
import Testing
import Time
import Twilio

@testable import Standins
@testable import Worker

@Suite(.serialized) struct TwilioAPIRecordTests {
    /// Registers messages as POST /inbound and POST /inline do.
    @LoopActor private func register(_ site: TwilioSite, _ direction: String, _ messages: [[(String, String)]]) {
        for fields in messages {
            let pairs = fields.map { (name: $0.0, value: $0.1) } + [(name: "AccountSid", value: twilioAccount)]
            let form = FormFields(String(decoding: FormEncoder.encode(pairs), as: UTF8.self))
            site.twilio.ledger.add(TwilioStandin.message(form, account: twilioAccount, direction: direction))
        }
    }

    private func sid(_ number: Int) -> String { "SM" + String(repeating: "0", count: 28) + String(10_000 + number).suffix(4) }

    @Test func outboundMessagesToAPersonNewestFirst() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let start = WallTime.now() + .seconds(-1)
                for number in 0..<3 { _ = await site.api.send(twilioMessage("text \(number)")) }
                _ = await site.api.send(twilioMessage("to somebody else", to: "+14155550102"))
                register(site, "outbound-reply", [[("From", "+15005550007"), ("To", "+14155550101"), ("Body", "inline")]])
                let query = TwilioListQuery.outbound(account: twilioAccount, to: "+14155550101", createdAfter: start)
                let found = try await site.api.messages(of: query)
                #expect(found.map(\.body) == ["inline", "text 2", "text 1", "text 0"])
                #expect(found.map(\.direction) == [.outboundReply, .outboundAPI, .outboundAPI, .outboundAPI])
                #expect(found.allSatisfy { $0.isOutbound && $0.to == "+14155550101" && $0.dateCreated >= start + .seconds(-1) })
                #expect(found[1].from == "+15005550006" && found[1].numSegments == 1 && found[1].errorCode == nil)
                var mine = query
                mine.from = "+15005550007"
                #expect(try await site.api.messages(of: mine).map(\.body) == ["inline"])
                var later = query
                later.createdAfter = WallTime.now() + .seconds(60)
                #expect(try await site.api.messages(of: later).isEmpty)
            }
        }
    }

    @Test func inboundMessagesOverManyPages() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let start = try #require(WallTime(iso8601: "2026-01-01T12:00:00Z"))
                let messages = (0..<57).map { number in
                    [
                        ("MessageSid", sid(number)), ("From", "whatsapp:+1415555\(1000 + number)"), ("To", "whatsapp:+15005550006"),
                        ("Body", "n=\(number) & more"), ("DateSent", (start + .seconds(number)).iso8601),
                    ]
                }
                register(site, "inbound", messages)
                var query = TwilioListQuery.inbound(account: twilioAccount, to: "whatsapp:+15005550006", sentAfter: start + .seconds(7))
                query.pageSize = 9
                let found = try await site.api.messages(of: query)
                #expect(found.map(\.sid) == (7..<57).reversed().map { sid($0) })
                #expect(found.allSatisfy { $0.direction == .inbound && $0.status == "received" && $0.dateSent == $0.dateCreated })
                #expect(found.last?.dateSent == start + .seconds(7))
                #expect(site.seen.count == 6)
                #expect(site.seen.first?.query == "To=whatsapp%3A%2B15005550006&DateSent%3E=2026-01-01T12%3A00%3A07Z&PageSize=9")
                #expect(try await site.api.messages(of: query, atMost: 10).map(\.sid) == (47..<57).reversed().map { sid($0) })
            }
        }
    }

    @Test func aPageThatIsTooLargeIsAskedForInSmallerOnes() async throws {
        try await runOnLoop { loop in
            // A tenth of everything, or writing and reading the pages would hold the loop for seconds in a debug build.
            try await withTwilio(loop, change: { $0.listLimit /= 10 }) { site in
                // 12 bytes in Twilio's JSON for each of 1600 characters is the most there can be; ours writes 4.
                let fox = String(repeating: "🦊", count: 160)
                register(site, "inbound", (0..<200).map { [("MessageSid", sid($0)), ("From", "+1"), ("To", "+2"), ("Body", fox)] })
                let query = TwilioListQuery.inbound(account: twilioAccount, to: "+2", sentAfter: WallTime(microseconds: 0))
                #expect(query.pageSize > TwilioListQuery.safePage)
                #expect(try await site.api.messages(of: query).map(\.sid) == (0..<200).reversed().map { sid($0) })
                #expect(try await site.api.page(of: query).messages.count == TwilioListQuery.safePage)
                var page = Optional(try await site.api.page(of: query))
                var count = 0
                while let here = page {
                    count += here.messages.count
                    page = if let next = here.next { try await site.api.page(at: next) } else { nil }
                }
                #expect(count == 200)
            }
            #expect(TwilioListQuery.safePage * (1600 * 12 + 1500) <= TwilioAPIConfiguration(accounts: []).listLimit)
        }
    }

    @Test func aNextPageElsewhereIsNotFollowed() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop, suffix: "/proxy") { site in
                nonisolated(unsafe) var next = ""
                site.intercept = { _, responder in
                    responder.respond(200, body: Array(#"{"messages":[],"next_page_uri":"\#(next)"}"#.utf8))
                    return true
                }
                let query = TwilioListQuery(accountSID: twilioAccount)
                let listing = "/2010-04-01/Accounts/\(twilioAccount)/Messages.json"
                for good in ["\(listing)?Page=1", "/proxy\(listing)?Page=1", "\(site.base)/proxy\(listing)?Page=1"] {
                    next = good
                    let page = try await site.api.page(of: query)
                    #expect(page.next?.target == "/proxy\(listing)?Page=1")
                }
                for bad in [
                    "https://evil.example\(listing)?Page=1", "//evil.example\(listing)?Page=1", "@evil.example\(listing)?Page=1",
                    "\(site.base).evil.example\(listing)?Page=1", "\(site.base)0\(listing)?Page=1", "/other?Page=1", "",
                    "/2010-04-01/Accounts/AC\(String(repeating: "9", count: 32))/Messages.json?Page=1", "\(listing)/../../x?Page=1",
                    "\(listing)?Page=1 HTTP/1.1", "\(listing)?Page=1#x", "\(listing)?" + String(repeating: "x", count: 5000),
                ] {
                    next = bad
                    await #expect(throws: TwilioAPIError.self, "\(bad)") { try await site.api.page(of: query) }
                }
            }
        }
    }

    @Test func aListingWithoutEndEnds() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                site.intercept = { request, responder in
                    let next = "/2010-04-01/Accounts/\(twilioAccount)/Messages.json?Page=1"
                    responder.respond(200, body: Array(#"{"messages":[],"next_page_uri":"\#(next)"}"#.utf8))
                    return true
                }
                await #expect(throws: TwilioAPIError.unreadable("a listing without end")) {
                    try await site.api.messages(of: TwilioListQuery(accountSID: twilioAccount))
                }
            }
        }
    }

    @Test func aMessageBySID() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                guard case .sent(let sent, _) = await site.api.send(twilioMessage("hello")) else {
                    Issue.record("not sent")
                    return
                }
                let (known, unknown) = (try #require(MessageSID(sent)), try #require(MessageSID(sid(1))))
                let message = try #require(try await site.api.message(known, account: twilioAccount))
                #expect(message.sid == sent && message.body == "hello" && message.direction == .outboundAPI)
                #expect(try await site.api.message(unknown, account: twilioAccount) == nil)
            }
        }
    }

    @Test func troubleIsTyped() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop, change: { $0.listTimeout = .seconds(4) }) { site in
                let query = TwilioListQuery(accountSID: twilioAccount)
                @LoopActor func error() async -> TwilioAPIError? {
                    do throws(TwilioAPIError) {
                        _ = try await site.api.page(of: query)
                        return nil
                    } catch { return error }
                }
                try site.control(#"{"list_faults":{"429":1}}"#)
                #expect(await error() == .refused(status: 429, code: 20_429))
                try site.control(#"{"list_faults":{"500":1}}"#)
                #expect(await error() == .refused(status: 500, code: 20_500))
                try site.control(#"{"list_faults":{"hang":1}}"#)
                #expect(await error() == .noAnswer(.timeout(sent: true)))
                try site.control(#"{"list_faults":{}}"#)
                #expect(await error() == nil)
                var other = query
                other.accountSID = "AC" + String(repeating: "9", count: 32)
                await #expect(throws: TwilioAPIError.noCredentials) { try await site.api.page(of: other) }
                for body in ["<html>", "[]", "{}", #"{"messages":[{}]}"#, #"{"messages":[{"sid":"\#(sid(1))","direction":"inbound"}]}"#] {
                    site.intercept = { _, responder in
                        responder.respond(200, body: Array(body.utf8))
                        return true
                    }
                    guard case .unreadable(let reason) = await error() else {
                        Issue.record("\(body) was read")
                        continue
                    }
                    #expect(!reason.contains(sid(1)))
                }
            }
        }
    }

    /// What is missing must not look like a message that Twilio does not have.
    @Test func aRecordAsTwilioWritesIt() throws {
        let json = try JSONValue.parse(
            """
            {"account_sid":"\(twilioAccount)","api_version":"2010-04-01","body":"Hi there","date_created":"Thu, 24 Aug 2023 05:01:45 +0000",
             "date_sent":null,"date_updated":"Thu, 24 Aug 2023 05:01:45 +0000","direction":"outbound-api","error_code":30003,
             "error_message":"Unreachable","from":null,"num_media":"0","num_segments":"2","price":null,"price_unit":null,
             "messaging_service_sid":"MG\(String(repeating: "c", count: 32))","sid":"\(sid(5))","status":"undelivered","to":"+14155550101"}
            """)
        let record = try #require(TwilioMessageRecord(json))
        #expect(record.dateCreated.iso8601 == "2023-08-24T05:01:45.000Z" && record.dateSent == nil)
        #expect(record.from == nil && record.numSegments == 2 && record.errorCode == 30_003 && record.status == "undelivered")
        #expect(record.messagingServiceSID?.hasPrefix("MG") == true)
        for missing in ["sid", "direction", "date_created"] {
            guard case .object(let members) = json else { return }
            #expect(TwilioMessageRecord(.object(members.filter { $0.key != missing })) == nil, "\(missing)")
        }
    }
}
