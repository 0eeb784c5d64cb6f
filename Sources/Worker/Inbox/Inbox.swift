// The durable inbox: accept before anything else, commit the outcome before any answer. Called by the pipeline. What it says is committed.
// Accepts that gather while a commit is under way share the next one, and so do outcomes (BatchRunner).

import Crypto
import EventLoop
import Postgres
import Time

@LoopActor final class Inbox {
    let database: any Database
    let ownership: Ownership
    private let acceptRunner: BatchRunner<AcceptItem, AcceptResult>
    private let finishRunner: BatchRunner<MessageOutcome, FinishResult>
    private let finishLateRunner: BatchRunner<MessageOutcome, FinishResult>
    let beforeRunner: BatchRunner<MessageKey, Before>
    let findRunner: BatchRunner<MessageKey, FoundMessage?>
    let takeOverRunner: BatchRunner<Taking, StoredMessage?>
    private var accepted = 0
    /// Owners that were asked for their fates a moment ago.
    var asked: [Int64: MonotonicInstant] = [:]
    let replyMaxAge: Duration
    /// How long what a dead worker of our own router had is left to its redelivered frame.
    var redelivery = Pipeline.redelivery
    /// nil: nothing in this database is hashed.
    let key: PrivacyKey?
    let content: ContentPolicy
    /// What leaves for each person.
    let runs: Runs
    /// Takes inline replies of dead owners whose fate nobody knows; afterwards they are not inline any more.
    var onLostReplies: ([MessageKey]) async throws(PostgresError) -> Void = { _ throws(PostgresError) in
        throw .away("there is no outbox", maybeExecuted: false)
    }

    /// - Parameter replyMaxAge: how long a late reply may still be sent.
    init(database: any Database, ownership: Ownership, replyMaxAge: Duration = .seconds(3600), key: PrivacyKey? = nil) {
        self.key = key
        let content = ContentPolicy()
        self.content = content
        self.database = database
        self.ownership = ownership
        self.replyMaxAge = replyMaxAge
        let runs = Runs(database: database)
        self.runs = runs
        let turns = StatementTurns(ownership.loop)
        acceptRunner = BatchRunner(
            bytes: { $0.message.bytes }, failsTogether: true, exclusive: { $0.exclusiveName }, turns: turns,
            run: { items throws(PostgresError) in try await Self.accept(items, database, ownership, runs.holdFrom) },
            rescue: { item, refusal throws(PostgresError) in try await Self.keep(item, refusal, database, ownership) })
        finishRunner = BatchRunner(
            bytes: { $0.bytes }, turns: turns,
            run: { outcomes throws(PostgresError) in try await Self.finish(outcomes, database, ownership, content) },
            rescue: { outcome, _ throws(PostgresError) in try await Self.finishPlainly(outcome, database, ownership, content) })
        finishLateRunner = BatchRunner(
            bytes: { $0.bytes }, turns: turns,
            run: { outcomes throws(PostgresError) in try await Self.finish(outcomes, database, ownership, content, replyMaxAge) },
            rescue: { outcome, _ throws(PostgresError) in
                try await Self.finishPlainly(outcome, database, ownership, content, replyMaxAge)
            })
        findRunner = BatchRunner(
            run: { keys throws(PostgresError) in try await Self.findEach(keys, database) },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
        takeOverRunner = BatchRunner(
            exclusive: { $0.name },
            run: { all throws(PostgresError) in try await Self.takeOver(all, database, ownership) },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
        beforeRunner = BatchRunner(
            run: { keys throws(PostgresError) in try await Self.before(keys, database, ownership) },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
    }

    /// Told the conversations of messages whose accept fails, before those who asked for it: accepts with `turnsToSpool` alone.
    func onAcceptFailure(_ action: @escaping @LoopActor ([[UInt8]]) -> Void) {
        acceptRunner.onFailure = { items in action(items.filter(\.turnsToSpool).map(\.conversation)) }
    }

    /// Told how long each transaction of accepts and of outcomes took.
    func onRound(accept: @escaping (Duration) -> Void, outcome: @escaping (Duration) -> Void) {
        acceptRunner.onRound = accept
        finishRunner.onRound = outcome
        finishLateRunner.onRound = outcome
    }

    /// The router instance that this worker belongs to.
    var router: [UInt8] { ownership.router }

    /// Makes this worker an owner of messages, if it is not one already. Away: the next accept tries again.
    func register() async { _ = try? await ownership.current() }

    /// Gives up the lease at a clean exit.
    func end() async { await ownership.end() }

    /// Whether a message can be accepted: this worker is registered and the pool is there, as far as is known.
    var isAvailable: Bool { ownership.id != nil && ((database as? PostgresPool)?.isAvailable ?? true) }

    /// What was done since the start; `accepted` are the messages that were new.
    var counts: InboxCounts {
        InboxCounts(
            acceptBatches: acceptRunner.counts.batches, acceptRows: acceptRunner.counts.items, accepted: accepted,
            halvings: acceptRunner.counts.halvings + finishRunner.counts.halvings + finishLateRunner.counts.halvings,
            outcomeBatches: finishRunner.counts.batches + finishLateRunner.counts.batches,
            outcomeRows: finishRunner.counts.items + finishLateRunner.counts.items)
    }

    /// Makes a message durable, links it to its predecessor and lets its opt-out words take effect. Returns after the commit.
    /// - Parameter deferred: it waits for its turn beyond the webhook (global limit); nobody is to run it now.
    /// - Parameter turnsToSpool: when it fails, `onAcceptFailure` hears of it.
    /// - Throws: `.away`, also for an outcome that nobody knows: accepting again then says `duplicate`, and `find` that it is ours.
    func accept(
        _ message: InboundMessage, deferred: Bool = false, turnsToSpool: Bool = false
    ) async throws(InboxError) -> AcceptResult {
        let item = OnCPU.during(message.key) { AcceptItem(message, deferred: deferred, turnsToSpool: turnsToSpool, key: key) }
        let result = try await acceptRunner.submit(item)
        if case .stored = result, !message.isTest { accepted += 1 }
        return result
    }

    /// Commits how a message ended, together with its rows in the usage log; withholds the reply when the person has opted out by then.
    /// Safe to repeat after `.away`: what an earlier try of ours committed counts as committed.
    func finish(_ outcome: MessageOutcome) async throws(InboxError) -> FinishResult {
        outcome.route == .late ? try await finishLateRunner.submit(outcome) : try await finishRunner.submit(outcome)
    }

    /// Ends a message as failed, with neither reply nor log rows, when the database refuses its outcome.
    func fail(_ key: MessageKey) async throws(InboxError) -> FinishResult {
        do {
            var parameters = Parameters()
            parameters.append(try await ownership.current())
            parameters.append(key.messageSID)
            parameters.append(key.accountSID)
            let rows = try await database.run(InboxStatements.fail, parameters, lane: .any)
            return rows.affected == 1 ? .committed : .fenced
        } catch {
            throw InboxError(error)
        }
    }

    /// The next message of this conversation begins a new stretch, with a new id for the agent (`/clear`).
    func startNewConversation(_ message: InboundMessage) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(uuid: ConversationKey.bytes(of: message))
        do { _ = try await database.run(InboxStatements.newStretch, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// Messages that wait for their batch.
    var waiting: Int { acceptRunner.waiting + finishRunner.waiting + finishLateRunner.waiting }

    // MARK: Batches

    private static func accept(
        _ items: [AcceptItem], _ database: any Database, _ ownership: Ownership, _ holdFrom: Int32
    ) async throws(PostgresError) -> [AcceptResult] {
        let owner = try await ownership.current()
        let statement = AcceptBatch.hasWords(items) ? InboxStatements.acceptWithWords : InboxStatements.accept
        let parameters = AcceptBatch.parameters(items, owner: owner, holdFrom: holdFrom)
        // Without a key nobody's opt-out is hidden.
        guard items.contains(where: { $0.person != nil }) else {
            return try AcceptBatch.results(try await database.run(statement, parameters, lane: .accept), for: items)
        }
        let rows = try await database.run(
            together: [
                (OptOutStatements.touch, AcceptBatch.people(items, hidden: false)),
                (OptOutStatements.thaw, AcceptBatch.people(items, hidden: true)),
                (statement, parameters),
            ], lane: .accept)
        return try AcceptBatch.results(rows[2], for: items)
    }

    private static func keep(
        _ item: AcceptItem, _ refusal: PostgresError, _ database: any Database, _ ownership: Ownership
    ) async throws(PostgresError) -> AcceptResult {
        let owner = try await ownership.current()
        let parameters = AcceptBatch.unprocessable(item, owner: owner, reason: "SQLSTATE \(refusal.sqlState ?? "?")")
        let rows = try await database.run(InboxStatements.keepUnprocessable, parameters, lane: .any)
        return rows.affected == 1 ? .unprocessable : .duplicate
    }

    private static func finish(
        _ outcomes: [MessageOutcome], _ database: any Database, _ ownership: Ownership, _ content: ContentPolicy,
        _ replyMaxAge: Duration? = nil
    ) async throws(PostgresError) -> [FinishResult] {
        let owner = try await ownership.current()
        var committed: [MessageKey: FinishResult] = [:]
        var open = outcomes
        for _ in 0..<passedOverAtMost {
            let rows = try await database.run(
                InboxStatements.finish(late: replyMaxAge != nil, keepsTexts: content.keepsTexts),
                OutcomeBatch.parameters(open, owner: owner, replyMaxAge: replyMaxAge), lane: .outcome)
            committed.merge(try OutcomeBatch.committed(rows)) { _, new in new }
            open.removeAll { committed[$0.key] != nil }
            if !open.isEmpty { open = try await addEarlier(open, to: &committed, owner, database) }
            if open.isEmpty { return outcomes.map { committed[$0.key] ?? .fenced } }
        }
        // Of the others each is asked for again.
        throw .away("rows of ours are changed by others all the time", maybeExecuted: true)
    }

    /// A row that is changed and committed by another worker while the statement waits for it (a delivery there was answered empty) is passed
    /// over, though it is ours as before: its place is another one now. So often in a row it happens to nobody.
    private static let passedOverAtMost = 10

    /// Rows that were not updated: fenced off, unless an earlier try of ours, whose answer never came, has done it. Returns those that are ours
    /// and open all the same.
    private static func addEarlier(
        _ outcomes: [MessageOutcome], to committed: inout [MessageKey: FinishResult], _ owner: Int64, _ database: any Database
    ) async throws(PostgresError) -> [MessageOutcome] {
        var parameters = Parameters()
        parameters.append(textArray: outcomes.map { $0.key.messageSID })
        parameters.append(textArray: outcomes.map { $0.key.accountSID })
        let rows = try await database.run(InboxStatements.find, parameters, lane: .any)
        var open: [MessageOutcome] = []
        for row in 0..<rows.count {
            let key = MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? "")
            guard try rows.int64(row, 8) == owner, let wanted = outcomes.first(where: { $0.key == key }) else { continue }
            guard try rows.bool(row, 4) == true else {
                if try rows.string(row, 2) != "deferred" { open.append(wanted) }
                continue
            }
            guard let outcome = try rows.string(row, 3) else { continue }
            if outcome == wanted.outcome {
                committed[key] = .earlier(isInline: try rows.bool(row, 7) ?? false, mustMove: try rows.bool(row, 15) ?? false)
            } else if outcome == "opted_out", !wanted.parts.isEmpty {
                committed[key] = .withheld
            }
        }
        return open
    }

    /// What can be wrong in an outcome by itself: a user who was deleted meanwhile, or an address longer than a log column that could not
    /// be widened (docs/database.md, "Known limits").
    private static func finishPlainly(
        _ outcome: MessageOutcome, _ database: any Database, _ ownership: Ownership, _ content: ContentPolicy,
        _ replyMaxAge: Duration? = nil
    ) async throws(PostgresError) -> FinishResult {
        try await finish([outcome.plain], database, ownership, content, replyMaxAge)[0]
    }
}
