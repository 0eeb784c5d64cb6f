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
    /// Somebody asks for a run now (`sms-routerctl reconcile`).
    private static let channel = "sms_router_reconcile"
    private static let claimFor = Duration.seconds(120)
    /// Twilio's list may lag behind.
    private static let overlap = Duration.seconds(600)
    private static let windowsAtOnce = 200
    /// A message waits so long for its pictures while they cannot be had; the agent may still get it then.
    private static let picturesMayTake = Duration.seconds(600)
    /// Twilio is asked so often in a run for the pictures of an older one.
    private static let picturesAreAskedFor = 3
    /// As much of a run is spent on pictures that cannot be had: a claim must outlast it.
    private static let spentOnPictures = Duration.seconds(60)
    private static let picturesPause = Duration.seconds(1)
    private typealias Failure = ReconcileSource.Failure

    private let loop: EventLoop
    private let database: any Database
    private let inbox: Inbox
    private let source: ReconcileSource
    private let accounts: [String]
    private let figures: FigureCounts
    private let log: Logger
    private var timer: LoopTimer?
    private var isRunning = false
    /// While one ran.
    private var isAskedAgain = false
    private var isStopped = false
    /// Accounts with a row.
    private var isBegun = false
    private var pause = Reconcile.atStart
    /// Messages wait in this machine's spool: taken in from the list, they would come before earlier ones of their conversations.
    var isSpooling: @LoopActor () -> Bool = { false }
    private var troubled: Set<String> = []
    /// Addresses that the log has named.
    private var told: Set<String> = []
    private static let toldAtMost = 100

    init(
        loop: EventLoop, database: any Database, inbox: Inbox, api: TwilioAPI, accounts: [String], ours: OurAddresses.Configured,
        mostInWindow: Int = ReconcileSource.most, figures: FigureCounts, log: Logger
    ) {
        self.loop = loop
        self.database = database
        self.inbox = inbox
        source = ReconcileSource(database: database, api: api, configured: ours, most: mostInWindow, key: inbox.key)
        self.accounts = accounts.sorted()
        self.figures = figures
        self.log = log
    }

    func start() {
        timer = .looking(every: Self.looking, on: loop) { [weak self] in await self?.look() }
    }

    /// Looks when it is asked to, once it has started.
    func listen(on pool: PostgresPool) {
        pool.listen(
            channels: [Self.channel],
            onNotification: { [weak self] _, _ in
                guard let self, timer != nil else { return }
                LoopActor.spawn { await self.look() }
            }, onReset: {})
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// Compares each account whose turn it is and that nobody else has.
    func look() async {
        guard !isRunning else {
            isAskedAgain = true
            return
        }
        isRunning = true
        defer { isRunning = false }
        repeat {
            isAskedAgain = false
            await lookOnce()
        } while isAskedAgain
    }

    private func lookOnce() async {
        guard !isStopped, !accounts.isEmpty, !isSpooling() else { return }
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
        for span in [pause, Self.claimFor, Self.overlap, ReconcileSource.leftToWebhooks] { parameters.append(span.seconds) }
        let rows = try await database.run(ReconcileStatements.claim, parameters, lane: .any)
        guard rows.count == 1, let claim = try rows.int64(0, 0), let from = try rows.timestamp(0, 1), let until = try rows.timestamp(0, 2)
        else { return }
        figures.add(.reconcileRuns)
        var (listed, taken) = (0, 0)
        var failure: Failure?
        var ours: OurAddresses?
        var walk = ReconcileWalk(from: from, until: until, most: Self.windowsAtOnce)
        while let window = walk.window, failure == nil, !isStopped {
            do throws(Failure) {
                guard let records = try await source.records(account, window) else {
                    guard walk.holdsTooMany() else { throw .tooMany(source.most, since: window.from) }
                    continue
                }
                var known = if let ours { ours } else { try await source.ours(account) }
                let comparison = try await source.compared(records, account, &known)
                try await source.keep(comparison.heard, account)
                ours = known
                pass(over: comparison.foreign, account)
                let new = try await takeIn(comparison.missing, account)
                listed += records.count
                taken += new
                guard try await advance(account, claim, window, records.count, new) else { return }
                walk.compared()
            } catch { failure = error }
        }
        try await end(account, claim, failure)
        if taken > 0 {
            log.warning(
                "Messages that no webhook brought", metadata: ["account": "\(account)", "listed": "\(listed)", "taken_in": "\(taken)"])
        }
    }

    /// Counts what was written to others, and names them once: it may be that one of ours is not known as such.
    private func pass(over foreign: [TwilioMessageRecord], _ account: String) {
        figures.add(.reconcileForeign, UInt64(foreign.count))
        for address in Set(foreign.map(\.to)) where told.count < Self.toldAtMost && told.insert(account + address).inserted {
            log.info(
                "Messages to an address that is not ours are left alone; if it is, name it in sms_router_numbers or TWILIO_PHONE_NUMBER",
                metadata: ["account": "\(account)", "address": "\(Mask.number(address))"])
        }
    }

    /// Stores what the inbox does not have, as deferred messages. Returns how many were new. Throws when some wait for their pictures: after
    /// all others were stored.
    private func takeIn(_ records: [TwilioMessageRecord], _ account: String) async throws(Failure) -> Int {
        let (found, failure) = await complete(records, account)
        let taken = try await store(found)
        if let failure { throw failure }
        return taken
    }

    /// Messages with their pictures. Those that wait for theirs are left out, and whatever their persons wrote after them, with the reason.
    private func complete(
        _ records: [TwilioMessageRecord], _ account: String
    ) async -> (messages: [InboundMessage], failure: Failure?) {
        var messages: [InboundMessage] = []
        var failure: Failure?
        var waiting: Set<String> = []
        var spent = Duration.zero
        for record in records.sorted(by: { ($0.came, $0.sid) < ($1.came, $1.sid) }) where !waiting.contains(record.from ?? "") {
            let isOld = WallTime.now() - record.came >= Self.picturesMayTake && spent < Self.spentOnPictures
            var asked = 0
            while true {
                let start = MonotonicInstant.now()
                do throws(Failure) {
                    messages.append(try await source.message(record, account))
                    break
                } catch {
                    asked += 1
                    spent = spent + (MonotonicInstant.now() - start)
                    guard isOld else {
                        failure = failure ?? error
                        waiting.insert(record.from ?? "")
                        break
                    }
                    if asked < Self.picturesAreAskedFor, spent < Self.spentOnPictures {
                        await LoopActor.sleep(Self.picturesPause, on: loop)
                        continue
                    }
                    log.error(
                        "A message's pictures cannot be had from Twilio: it is taken in without them",
                        metadata: ["sid": "\(record.sid)", "pictures": "\(record.numMedia)", "reason": "\(error)"])
                    messages.append(source.message(record, account, media: []))
                    break
                }
            }
        }
        return (messages, failure)
    }

    private func store(_ missing: [InboundMessage]) async throws(Failure) -> Int {
        var taken = 0
        for round in AcceptRounds.of(missing.sorted { $0.arrivedAt < $1.arrivedAt }, person: \.from.text) {
            let results = await LoopActor.together(round) { [inbox] message -> Result<AcceptResult, InboxError> in
                do throws(InboxError) { return .success(try await inbox.accept(message, deferred: true)) } catch { return .failure(error) }
            }
            for (message, result) in zip(round, results) {
                switch result {
                case .success(.stored): taken += 1
                case .success(.duplicate), .success(.unprocessable): break
                case .failure(.away(let reason, _)): throw .database(reason)
                // It is Twilio's word that there is such a message: nothing else is held up for it.
                case .failure(.refused(let reason)):
                    log.error(
                        "A message of Twilio's list is refused by the database in every form",
                        metadata: ["sid": "\(message.messageSID)", "reason": "\(reason)"])
                }
            }
        }
        figures.add(.reconcileTaken, UInt64(taken))
        return taken
    }

    private func advance(
        _ account: String, _ claim: Int64, _ window: ReconcileWalk.Window, _ listed: Int, _ taken: Int
    ) async throws(Failure) -> Bool {
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(claim)
        parameters.append(window.until)
        parameters.append(Self.claimFor.seconds)
        parameters.append(Int64(listed))
        parameters.append(Int64(taken))
        do throws(PostgresError) { return try await database.run(ReconcileStatements.advance, parameters, lane: .any).count == 1 } catch {
            throw .database("\(error)")
        }
    }

    private func end(_ account: String, _ claim: Int64, _ failure: Failure?) async throws(PostgresError) {
        if let failure {
            figures.add(.reconcileFailures)
            if troubled.insert(account).inserted {
                log.error("Twilio's list of messages cannot be compared", metadata: ["account": "\(account)", "reason": "\(failure)"])
            }
        } else if troubled.remove(account) != nil {
            log.info("Twilio's list of messages can be compared again", metadata: ["account": "\(account)"])
        }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(claim)
        parameters.append(failure.map { "\($0)" })
        _ = try await database.run(ReconcileStatements.end, parameters, lane: .any)
    }
}
