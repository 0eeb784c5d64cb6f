// Whom `sms-routerctl reconcile --dry-run` takes for opted out: what the accept would find, for people whose address is a hash too (docs/privacy.md).

import EventLoop
import HTTPClient
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct ReconcileSilenceTests {
    private static let (ada, bo, cy) = ("+14155550101", "+14155550102", "+14155550103")

    @Test func whoIsHiddenHasOptedOutAllTheSame() async throws {
        let url = try await migratedDatabase("reconcile_hidden")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            _ = try await worker.ownership.current()
            try await worker.nameKey()
            let inbox = worker.keyedInbox()
            for (number, from) in [Self.ada, Self.bo].enumerated() {
                _ = try await inbox.accept(testMessage(number, from: from, body: "STOP"))
            }
            for from in [Self.ada, Self.bo] { #expect(try await worker.freeze(from) == 1) }
            // Bo has come back since, which an older program wrote beside the hash.
            try await worker.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, lifted_at, source)
                values ('\(testAccount)', '\(Self.bo)', '+18005550100', '+18005550100', now() - interval '1 hour', now(), 'message')
                """)
            let settings = try workerSettings(Starter.credentials)
            let api = try TwilioAPI(
                http: HTTPClient(loop: loop, resolver: Resolver(loop)), configuration: TwilioAPIConfiguration(settings))
            let messages = [Self.ada, Self.bo, Self.cy].enumerated().map { testMessage(10 + $0.offset, from: $0.element) }
            let source = ReconcileSource(
                database: worker.database, api: api, configured: OurAddresses.Configured(settings), key: testPrivacyKey)
            #expect(try await source.optedOut(messages, testAccount) == [messages[0].messageSID])
            // As the accept finds it.
            let accepted = try await inbox.accept(messages[0])
            guard case .stored(let stored) = accepted else { return #expect(Bool(false), "\(accepted)") }
            #expect(stored.isOptedOut)
            #expect(try await source.optedOut(messages, testAccount) == [messages[0].messageSID], "under its address again")
        }
    }
}
