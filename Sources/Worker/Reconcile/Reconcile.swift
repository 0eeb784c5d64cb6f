// Asks Twilio now and then which messages came in, and takes in those that no webhook ever brought. One worker of all routers at a time and
// account. Started by WorkerParts; docs/delivery.md, "Reconcile". Never sends, and leaves the answering to those who take deferred messages up.

import EventLoop
import Logging
import Postgres
import Telemetry
import Time

@LoopActor final class Reconcile {
    /// Between two runs.
    static let every = Duration.seconds(300)
    /// The first look after a worker's start: another one may just have had it.
    static let atStart = Duration.seconds(30)
    private static let looking = Duration.seconds(20)
    private static let claimFor = Duration.seconds(120)
    /// Twilio's list may lag behind.
    private static let overlap = Duration.seconds(600)
    /// Webhooks of what is younger may be under way, to the fallback URL too.
    private static let leftToWebhooks = Duration.seconds(90)
    private static let windowsAtOnce = 48
    private static let mostInWindow = 50_000

    private let loop: EventLoop
    private let database: any Database
    private let inbox: Inbox
    private let api: TwilioAPI
    private let accounts: [String]
    private let figures: FigureCounts
    private let log: Logger
    private var timer: LoopTimer?
    private var isRunning = false
    private var isStopped = false
    /// Accounts with a row.
    private var isBegun = false
    private var pause = Reconcile.atStart
    private var troubled: Set<String> = []

    init(loop: EventLoop, database: any Database, inbox: Inbox, api: TwilioAPI, accounts: [String], figures: FigureCounts, log: Logger) {
        self.loop = loop
        self.database = database
        self.inbox = inbox
        self.api = api
        self.accounts = accounts.sorted()
        self.figures = figures
        self.log = log
    }

    func start() {
        let timer = LoopTimer(loop) { [weak self] in
            LoopActor.spawn { await self?.look() }
        }
        timer.schedule(every: Self.looking)
        self.timer = timer
        LoopActor.spawn { await self.look() }
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// Compares each account whose turn it is and that nobody else has.
    func look() async {
        guard !isRunning, !isStopped, !accounts.isEmpty else { return }
        isRunning = true
        defer { isRunning = false }
        do {
            if !isBegun {
                var parameters = Parameters()
                parameters.append(textArray: accounts)
                _ = try await database.run(ReconcileStatements.begin, parameters, lane: .any)
                isBegun = true
            }
            for account in accounts where !isStopped { try await compare(account) }
            pause = Self.every
        } catch {
            // The database is away: the claim ends by itself, and the next look comes soon.
        }
    }

    private func compare(_ account: String) async throws(PostgresError) {
        var parameters = Parameters()
        parameters.append(account)
        for span in [pause, Self.claimFor, Self.overlap, Self.leftToWebhooks] { parameters.append(span.seconds) }
        let rows = try await database.run(ReconcileStatements.claim, parameters, lane: .any)
        guard rows.count == 1, let claim = try rows.int64(0, 0), let from = try rows.timestamp(0, 1), let until = try rows.timestamp(0, 2)
        else { return }
        figures.add(.reconcileRuns)
        var (listed, taken) = (0, 0)
        var failure: TwilioAPIError?
        for window in ReconcileWindow.all(from: from, until: until, most: Self.windowsAtOnce) where failure == nil && !isStopped {
            do throws(TwilioAPIError) {
                let records = try await records(account, window)
                let new = try await takeIn(records, account)
                listed += records.count
                taken += new
                guard try await advance(account, claim, window, records.count, new) else { return }
            } catch { failure = error }
        }
        try await end(account, claim, failure)
        if taken > 0 {
            log.warning(
                "Messages that no webhook brought", metadata: ["account": "\(account)", "listed": "\(listed)", "taken_in": "\(taken)"])
        }
    }

    private func records(_ account: String, _ window: ReconcileWindow) async throws(TwilioAPIError) -> [TwilioMessageRecord] {
        // Twilio compares whole seconds.
        let query = TwilioListQuery.inbound(account: account, sentAfter: window.from, sentBefore: window.until + .seconds(1))
        return try await api.messages(of: query, atMost: Self.mostInWindow).filter { $0.direction == .inbound }
    }

    /// Stores those that the inbox does not have, as deferred ones. Returns how many were new.
    private func takeIn(_ records: [TwilioMessageRecord], _ account: String) async throws(TwilioAPIError) -> Int {
        guard !records.isEmpty else { return 0 }
        do {
            var parameters = Parameters()
            parameters.append(account)
            parameters.append(textArray: records.map(\.sid))
            let rows = try await database.run(ReconcileStatements.known, parameters, lane: .any)
            var known: Set<String> = []
            for row in 0..<rows.count { if let sid = try rows.string(row, 0) { known.insert(sid) } }
            let missing = records.filter { !known.contains($0.sid) }.map { InboundMessage($0, account: account) }
            var taken = 0
            for round in ReconcileRounds.of(missing) { taken += try await accept(round) }
            figures.add(.reconcileTaken, UInt64(taken))
            return taken
        } catch {
            throw .unreadable("the database is away")
        }
    }

    private func accept(_ messages: [InboundMessage]) async throws(InboxError) -> Int {
        let results = messages.map { message in
            let result = Promise<Result<Bool, InboxError>>()
            LoopActor.spawn { [inbox] in
                do throws(InboxError) {
                    if case .stored = try await inbox.accept(message, deferred: true) {
                        result.fulfill(.success(true))
                    } else {
                        result.fulfill(.success(false))
                    }
                } catch { result.fulfill(.failure(error)) }
            }
            return result
        }
        var taken = 0
        for result in results where try await result.wait().get() { taken += 1 }
        return taken
    }

    private func advance(
        _ account: String, _ claim: Int64, _ window: ReconcileWindow, _ listed: Int, _ taken: Int
    ) async throws(TwilioAPIError) -> Bool {
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(claim)
        parameters.append(window.until)
        parameters.append(Self.claimFor.seconds)
        parameters.append(Int64(listed))
        parameters.append(Int64(taken))
        do { return try await database.run(ReconcileStatements.advance, parameters, lane: .any).count == 1 } catch {
            throw .unreadable("the database is away")
        }
    }

    private func end(_ account: String, _ claim: Int64, _ failure: TwilioAPIError?) async throws(PostgresError) {
        if let failure {
            figures.add(.reconcileFailures)
            if troubled.insert(account).inserted {
                log.error("Twilio's list of messages cannot be read", metadata: ["account": "\(account)", "reason": "\(failure)"])
            }
        } else if troubled.remove(account) != nil {
            log.info("Twilio's list of messages can be read again", metadata: ["account": "\(account)"])
        }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(claim)
        parameters.append(failure.map { "\($0)" })
        _ = try await database.run(ReconcileStatements.end, parameters, lane: .any)
    }
}

extension InboundMessage {
    /// As Twilio lists it. What only a webhook says is not there: pictures' addresses, buttons, the sender's country.
    convenience init(_ record: TwilioMessageRecord, account: String) {
        var fields: [(name: String, value: [UInt8])] = [
            ("MessageSid", Array(record.sid.utf8)), ("AccountSid", Array(account.utf8)), ("From", Array((record.from ?? "").utf8)),
            ("To", Array(record.to.utf8)), ("Body", Array(record.body.utf8)),
        ]
        if let service = record.messagingServiceSID { fields.append(("MessagingServiceSid", Array(service.utf8))) }
        let came = record.dateSent ?? record.dateCreated
        self.init(
            fields: fields, source: Self.reconciled, arrivedAt: came, arrivalSequence: came.microseconds,
            correlationID: "reconcile-" + record.sid.suffix(16))
    }
}
