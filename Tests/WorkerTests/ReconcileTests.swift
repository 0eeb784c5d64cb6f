// Reconcile over the real client against the stand-in's server code, on a migrated database.

import Crypto
import EventLoop
import Postgres
import Telemetry
import TestSupport
import Testing
import Time
import Twilio

@testable import Standins
@testable import Worker

@Suite struct ReconcileTests {
    private func withReconcile(
        _ database: String, number: String? = "+15005550006", service: String? = nil,
        _ body: @escaping @Sendable @LoopActor (Reconcile, OutboxWorker, TwilioSite) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            let site = try TwilioSite(loop)
            let reconcile = Reconcile(
                loop: loop, database: worker.worker.database, inbox: worker.worker.inbox, api: site.api, accounts: [twilioAccount],
                ours: OurAddresses.Configured(number: number, service: service), mostInWindow: 100, figures: FigureCounts(),
                log: LogSink(level: .critical).logger("reconcile"))
            try await body(reconcile, worker, site)
            site.close()
        }
    }

    /// As `sms-routerctl reconcile --since` does.
    @LoopActor private static func goBack(_ worker: OutboxWorker, _ span: String) async throws {
        try await worker.run(
            """
            update sms_router_reconcile set compared_until = now() - interval '\(span)', not_before = now() - interval '\(span)',
              begun_at = '-infinity'
            """)
    }

    @LoopActor private static func receive(_ count: Int, _ site: TwilioSite, secondsAgo: Int) {
        let time = WallTime.now() + .seconds(-secondsAgo)
        for number in 0..<count {
            site.twilio.ledger.add(
                TwilioMessage(
                    sid: "SM" + Hex.encode(randomBytes(16)), accountSID: twilioAccount, from: "+1415555\(1000 + number % 50)",
                    to: "+15005550006",
                    body: "text \(number)", direction: "inbound", status: "received", created: time, sent: time))
        }
    }

    /// What came before the first router was some other program's to answer.
    @Test func theFirstRunAsksForNothing() async throws {
        try await withReconcile("reconcile_first") { reconcile, worker, site in
            Self.receive(3, site, secondsAgo: 300)
            await reconcile.look()
            let taken = try await worker.text("select count(*)::text from sms_router_inbox")
            #expect(taken == "0")
            #expect(site.seen.isEmpty)
        }
    }

    // MARK: Which numbers are ours

    @LoopActor private static func receive(_ body: String, to ours: String, secondsAgo: Int, service: String? = nil, _ site: TwilioSite)
        -> String
    {
        let time = WallTime.now() + .seconds(-secondsAgo)
        let sid = "SM" + Hex.encode(randomBytes(16))
        var message = TwilioMessage(
            sid: sid, accountSID: twilioAccount, from: "+14155551001", to: ours, body: body, direction: "inbound", status: "received",
            created: time, sent: time)
        message.messagingServiceSID = service
        site.twilio.ledger.add(message)
        return sid
    }

    /// A webhook brings one of these.
    @LoopActor private static func bring(_ sid: String, to ours: String, _ worker: OutboxWorker) async throws {
        let fields = [
            ("MessageSid", sid), ("AccountSid", twilioAccount), ("From", "+14155551001"), ("To", ours), ("Body", "brought"),
        ]
        let message = InboundMessage(
            fields: fields.map { (name: $0.0, value: Array($0.1.utf8)) }, source: "webhook", arrivedAt: .now(), arrivalSequence: 1,
            correlationID: "test")
        _ = try await worker.worker.accept(message)
    }

    private static let taken = "select body from sms_router_inbox where source = 'reconcile' order by arrived_at, body"

    /// An account has numbers that other programs answer. The same number on another channel is another sender.
    @Test func whatWasWrittenToOthersIsLeftAlone() async throws {
        try await withReconcile("reconcile_foreign") { reconcile, worker, site in
            await reconcile.look()
            _ = Self.receive("ours", to: "+15005550006", secondsAgo: 300, site)
            _ = Self.receive("not ours", to: "+15005550099", secondsAgo: 290, site)
            _ = Self.receive("nor this", to: "whatsapp:+15005550006", secondsAgo: 280, site)
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["ours"])
            #expect(try await worker.text("select (error is null)::text || ' ' || taken from sms_router_reconcile") == "true 1")
        }
    }

    /// The rows say it alone once there are any; what is not active is not answered either.
    @Test func listedNumbersAreOurs() async throws {
        try await withReconcile("reconcile_listed") { reconcile, worker, site in
            await reconcile.look()
            try await worker.run(
                """
                insert into sms_router_numbers (number, active) values ('+15005550007', true), ('whatsapp:+15005550006', true),
                  ('+15005550008', false)
                """)
            for (place, number) in ["+15005550006", "+15005550007", "+15005550008", "whatsapp:+15005550006"].enumerated() {
                _ = Self.receive(number, to: number, secondsAgo: 300 - place, site)
            }
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["+15005550007", "whatsapp:+15005550006"])
        }
    }

    @Test func whatCameByOurServiceIsOurs() async throws {
        let service = "MG" + String(repeating: "5", count: 32)
        try await withReconcile("reconcile_service", number: nil, service: service) { reconcile, worker, site in
            await reconcile.look()
            _ = Self.receive("by it", to: "+15005550007", secondsAgo: 300, service: service, site)
            _ = Self.receive("by another", to: "+15005550008", secondsAgo: 290, service: "MG" + String(repeating: "6", count: 32), site)
            _ = Self.receive("by none", to: "+15005550009", secondsAgo: 280, site)
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["by it"])
        }
    }

    /// Nothing is configured: an address is ours when a webhook has brought something that was written to it, now or in an earlier run.
    @Test func webhooksShowWhatIsOurs() async throws {
        try await withReconcile("reconcile_heard", number: nil) { reconcile, worker, site in
            await reconcile.look()
            _ = Self.receive("before it is known", to: "+15005550006", secondsAgo: 600, site)
            _ = Self.receive("to another", to: "+15005550007", secondsAgo: 500, site)
            try await Self.goBack(worker, "15 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken).isEmpty)
            let known = Self.receive("brought", to: "+15005550006", secondsAgo: 400, site)
            try await Self.bring(known, to: "+15005550006", worker)
            try await Self.goBack(worker, "8 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken).isEmpty)
            #expect(try await worker.text("select account_sid || address from sms_router_recipients") == twilioAccount + "+15005550006")
            // The one that showed it is not listed any more.
            _ = Self.receive("lost", to: "+15005550006", secondsAgo: 150, site)
            _ = Self.receive("to another", to: "+15005550007", secondsAgo: 150, site)
            try await Self.goBack(worker, "4 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["lost"])
            // And what was passed over is not lost: an operator goes further back.
            try await Self.goBack(worker, "15 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["before it is known", "lost"])
        }
    }

    /// Reconciled messages show nothing, or one mistake would make the next.
    @Test func whatReconcileBroughtShowsNothing() async throws {
        let service = "MG" + String(repeating: "5", count: 32)
        try await withReconcile("reconcile_heard_not", number: nil, service: service) { reconcile, worker, site in
            await reconcile.look()
            _ = Self.receive("by the service", to: "+15005550006", secondsAgo: 400, service: service, site)
            for _ in 0..<2 {
                try await Self.goBack(worker, "10 minutes")
                await reconcile.look()
            }
            _ = Self.receive("to its number", to: "+15005550006", secondsAgo: 300, site)
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            #expect(try await worker.texts(Self.taken) == ["by the service"])
            #expect(try await worker.text("select count(*)::text from sms_router_recipients") == "0")
        }
    }

    /// A listing that is cut off must not count as compared: all of a busy hour is taken in, though a page of it never is the whole.
    @Test func aBusyHourIsTakenInWholly() async throws {
        try await withReconcile("reconcile_busy") { reconcile, worker, site in
            await reconcile.look()
            Self.receive(90, site, secondsAgo: 1500)
            Self.receive(90, site, secondsAgo: 900)
            try await Self.goBack(worker, "40 minutes")
            await reconcile.look()
            #expect(try await worker.text("select count(*)::text from sms_router_inbox where source = 'reconcile'") == "180")
            #expect(try await worker.text("select (error is null)::text || ' ' || taken from sms_router_reconcile") == "true 180")
        }
    }

    /// More than can be read in one second: told, and nothing is passed over.
    @Test func moreThanASecondHoldsIsAnError() async throws {
        try await withReconcile("reconcile_flood") { reconcile, worker, site in
            await reconcile.look()
            Self.receive(100, site, secondsAgo: 600)
            try await Self.goBack(worker, "20 minutes")
            await reconcile.look()
            #expect(try await worker.text("select error from sms_router_reconcile").contains("100 messages or more in the second"))
            #expect(
                try await worker.text(
                    "select (compared_until < now() - interval '590 seconds')::text from sms_router_reconcile") == "true")
        }
    }

    /// As a webhook would have brought them; while they cannot be had the message waits, and when Twilio has them no more it comes without.
    @Test func picturesComeWithTheirMessage() async throws {
        try await withReconcile("reconcile_pictures") { reconcile, worker, site in
            await reconcile.look()
            let time = WallTime.now() + .seconds(-300)
            func receive(_ name: String, _ body: String) -> String {
                let sid = "MM" + name + String(repeating: "0", count: 31)
                var message = TwilioMessage(
                    sid: sid, accountSID: twilioAccount, from: "+14155551001", to: "+15005550006", body: body, direction: "inbound",
                    status: "received", created: time, sent: time)
                message.media = [("ME" + name + String(repeating: "a", count: 31), "image/png")]
                site.twilio.ledger.add(message)
                return sid
            }
            let shown = receive("1", "a picture")
            let gone = receive("2", "")
            site.intercept = { request, responder in
                guard request.path.contains("/Media.json") else { return false }
                responder.respondError(500, "not now")
                return true
            }
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            #expect(try await worker.text("select count(*)::text from sms_router_inbox") == "0")
            #expect(try await worker.text("select error from sms_router_reconcile").contains("500"))
            site.intercept = { request, responder in
                guard request.path.contains("/\(gone)/Media.json") else { return false }
                responder.respondError(404, "deleted")
                return true
            }
            try await Self.goBack(worker, "10 minutes")
            await reconcile.look()
            let rows = try await worker.texts(
                "select message_sid || ' ' || channel || ' ' || coalesce(extra->'media'->0->>'url', '-') from sms_router_inbox order by message_sid"
            )
            let url = "\(site.base)/2010-04-01/Accounts/\(twilioAccount)/Messages/\(shown)/Media/ME1" + String(repeating: "a", count: 31)
            #expect(rows == ["\(shown) mms \(url)", "\(gone) sms -"])
            #expect(try await worker.text("select coalesce(error, 'none') from sms_router_reconcile") == "none")
        }
    }

    /// Pictures that are never to be had: a young message waits, and with it what its person wrote after it; everybody else is taken in. In time it
    /// comes without them, and nothing is held up for good.
    @Test func picturesThatAreNeverToBeHadHoldUpNothingForGood() async throws {
        try await withReconcile("reconcile_no_pictures") { reconcile, worker, site in
            await reconcile.look()
            func receive(_ name: String, from: String, secondsAgo: Int, isPicture: Bool = false) {
                let time = WallTime.now() + .seconds(-secondsAgo)
                var message = TwilioMessage(
                    sid: "MM" + name + String(repeating: "0", count: 31), accountSID: twilioAccount, from: from, to: "+15005550006",
                    body: name,
                    direction: "inbound", status: "received", created: time, sent: time)
                if isPicture { message.media = [("ME" + name + String(repeating: "a", count: 31), "image/png")] }
                site.twilio.ledger.add(message)
            }
            var asked = 0
            site.intercept = { request, responder in
                guard request.path.contains("/Media.json") else { return false }
                asked += 1
                responder.respondError(500, "never")
                return true
            }
            receive("1", from: "+14155551001", secondsAgo: 400)
            receive("2", from: "+14155551001", secondsAgo: 300, isPicture: true)
            receive("3", from: "+14155551001", secondsAgo: 200)
            receive("4", from: "+14155551002", secondsAgo: 200)
            try await Self.goBack(worker, "15 minutes")
            func bodies() async throws -> [String] { try await worker.texts("select body from sms_router_inbox order by arrived_at, body") }
            await reconcile.look()
            #expect(try await bodies() == ["1", "4"])
            #expect(asked == 1)
            #expect(try await worker.text("select error from sms_router_reconcile").contains("500"))
            // Eleven minutes old by now.
            receive("5", from: "+14155551003", secondsAgo: 660, isPicture: true)
            receive("6", from: "+14155551003", secondsAgo: 100)
            try await Self.goBack(worker, "15 minutes")
            await reconcile.look()
            #expect(try await bodies() == ["5", "1", "4", "6"])
            #expect(asked == 1 + 3 + 1, "asked three times for the old one, once more for the young one")
            #expect(
                try await worker.text("select channel || ' ' || coalesce(extra->>'media', 'none') from sms_router_inbox where body = '5'")
                    == "sms none")
            #expect(
                try await worker.text("select (compared_until < now() - interval '14 minutes')::text from sms_router_reconcile") == "true")
        }
    }

    /// What is spooled comes first.
    @Test func whileSomethingIsSpooledNothingIsCompared() async throws {
        try await withReconcile("reconcile_spool") { reconcile, worker, site in
            await reconcile.look()
            Self.receive(2, site, secondsAgo: 300)
            try await Self.goBack(worker, "20 minutes")
            reconcile.isSpooling = { true }
            await reconcile.look()
            #expect(site.seen.isEmpty)
            reconcile.isSpooling = { false }
            await reconcile.look()
            let taken = try await worker.text("select count(*)::text from sms_router_inbox")
            #expect(taken == "2")
        }
    }
}
