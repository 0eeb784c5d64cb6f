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
    private static let windowsAtOnce = 200
    /// Messages of one listing, outbound ones included: they are held in memory, and the claim must outlast their reading.
    nonisolated static let mostInWindow = 4000

    /// Why a run ended before its end.
    private enum Failure: Error, CustomStringConvertible {
        case twilio(TwilioAPIError)
        case database(String)
        case tooMany(Int, since: WallTime)

        var description: String {
            switch self {
            case .twilio(let error): "\(error)"
            case .database(let reason): "the database: \(reason)"
            case .tooMany(let most, let moment): "\(most) messages or more in the second of \(moment.iso8601)"
            }
        }
    }

    private let loop: EventLoop
    private let database: any Database
    private let inbox: Inbox
    private let api: TwilioAPI
    private let accounts: [String]
    private let mostInWindow: Int
    private let figures: FigureCounts
    private let log: Logger
    private var timer: LoopTimer?
    private var isRunning = false
    private var isStopped = false
    /// Accounts with a row.
    private var isBegun = false
    private var pause = Reconcile.atStart
    /// Messages wait in this machine's spool: taken in from the list, they would come before earlier ones of their conversations.
    var isSpooling: @LoopActor () -> Bool = { false }
    private var troubled: Set<String> = []

    init(
        loop: EventLoop, database: any Database, inbox: Inbox, api: TwilioAPI, accounts: [String], mostInWindow: Int = mostInWindow,
        figures: FigureCounts, log: Logger
    ) {
        self.loop = loop
        self.database = database
        self.inbox = inbox
        self.api = api
        self.accounts = accounts.sorted()
        self.mostInWindow = mostInWindow
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
        guard !isRunning, !isStopped, !accounts.isEmpty, !isSpooling() else { return }
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
        var failure: Failure?
        var walk = ReconcileWalk(from: from, until: until, most: Self.windowsAtOnce)
        while let window = walk.window, failure == nil, !isStopped {
            do throws(Failure) {
                guard let records = try await records(account, window) else {
                    guard walk.holdsTooMany() else { throw .tooMany(mostInWindow, since: window.from) }
                    continue
                }
                let new = try await takeIn(records, account)
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

    /// The inbound messages of that time; nil: there are more than are read at once.
    private func records(_ account: String, _ window: ReconcileWalk.Window) async throws(Failure) -> [TwilioMessageRecord]? {
        // Twilio compares whole seconds.
        let query = TwilioListQuery.inbound(account: account, sentAfter: window.from, sentBefore: window.until + .seconds(1))
        let listed: [TwilioMessageRecord]
        do throws(TwilioAPIError) { listed = try await api.messages(of: query, atMost: mostInWindow) } catch { throw .twilio(error) }
        return listed.count < mostInWindow ? listed.filter { $0.direction == .inbound } : nil
    }

    /// Stores those that the inbox does not have, as deferred ones. Returns how many were new.
    private func takeIn(_ records: [TwilioMessageRecord], _ account: String) async throws(Failure) -> Int {
        let known = try await known(records.map(\.sid), account)
        let missing = records.filter { !known.contains($0.sid) }.map { InboundMessage($0, account: account) }
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

    private func known(_ sids: [String], _ account: String) async throws(Failure) -> Set<String> {
        guard !sids.isEmpty else { return [] }
        var parameters = Parameters()
        parameters.append(account)
        parameters.append(textArray: sids)
        do throws(PostgresError) {
            let rows = try await database.run(ReconcileStatements.known, parameters, lane: .any)
            var known: Set<String> = []
            for row in 0..<rows.count { if let sid = try rows.string(row, 0) { known.insert(sid) } }
            return known
        } catch { throw .database("\(error)") }
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
