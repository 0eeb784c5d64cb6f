// The driver of a Batcher: callers suspend until the batch that holds their item has ended. Used for accepts, outcomes and user look-ups.

import EventLoop
import Postgres
import Time

/// What a runner did since its start.
struct BatchCounts: Sendable, Equatable {
    var batches = 0
    var items = 0
    var halvings = 0
}

/// Runs items in shared statements.
@LoopActor final class BatchRunner<Item: Sendable, Output: Sendable> {
    /// An object, so that queues and batches move references.
    private final class Entry {
        let item: Item
        let continuation: CheckedContinuation<Result<Output, InboxError>, Never>

        init(_ item: Item, _ continuation: CheckedContinuation<Result<Output, InboxError>, Never>) {
            self.item = item
            self.continuation = continuation
        }
    }

    typealias Run = @LoopActor ([Item]) async throws(PostgresError) -> [Output]
    typealias Rescue = @LoopActor (Item, PostgresError) async throws(PostgresError) -> Output

    /// A serialization failure or a deadlock is tried again so often.
    private static var retries: Int { 3 }

    private var batcher: Batcher<Entry>
    private let run: Run
    private let rescue: Rescue
    private let failsTogether: Bool
    private let turns: StatementTurns?
    /// The next batch is taken when everybody has run who runs now.
    private var isGathering = false
    /// Its place among those who take turns.
    private var place = 0
    /// Told of items that fail, in the same step and before those who submitted them.
    var onFailure: ([Item]) -> Void = { _ in }
    /// Told how long each statement took, whatever came of it.
    var onRound: (Duration) -> Void = { _ in }

    /// - Parameters:
    ///   - most, mostBytes: what one statement holds; libpq copies it, and keeps the room that its largest one took.
    ///   - failsTogether: when the database is away for a batch, it is for all who wait behind it.
    ///   - turns: shared with the runners that it takes turns with.
    ///   - run: one output for each item, in their order; all of it takes effect or nothing.
    ///   - rescue: what to do with an item that the database refuses by itself.
    init(
        most: Int = 256, mostBytes: Int = 1 << 20, bytes: @escaping (Item) -> Int = { _ in 0 }, failsTogether: Bool = false,
        exclusive: @escaping (Item) -> String? = { _ in nil }, turns: StatementTurns? = nil, run: @escaping Run, rescue: @escaping Rescue
    ) {
        self.turns = turns
        self.failsTogether = failsTogether
        batcher = Batcher(most: most, mostBytes: mostBytes, bytes: { bytes($0.item) }, exclusive: { exclusive($0.item) })
        self.run = run
        self.rescue = rescue
        place = turns?.join { [weak self] in self?.sendNext() } ?? 0
    }

    var waiting: Int { batcher.waiting }
    /// Statements sent, the items in them, and how often one was halved.
    private(set) var counts = BatchCounts()

    func submit(_ item: Item) async throws(InboxError) -> Output {
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<Output, InboxError>, Never>) in
            batcher.add(Entry(item, continuation))
            begin()
        }
        return try result.get()
    }

    /// Sends what waits, in its turn. Those that take turns gather while another's statement is under way; others, behind all that run now: a batch of accepts
    /// ends for all its messages at once, and the first of them would look its person up alone.
    private func begin() {
        guard batcher.canBegin else { return }
        if let turns {
            if turns.mayBegin(place) { sendNext() }
        } else if !isGathering {
            isGathering = true
            LoopActor.spawn {
                self.isGathering = false
                if let batch = self.batcher.begin() { await self.send(batch) }
            }
        }
    }

    /// In its turn.
    private func sendNext() {
        guard let batch = batcher.begin() else { preconditionFailure("a turn without anything to send") }
        LoopActor.spawn { await self.send(batch) }
    }

    private func ended(_ batch: [Entry], _ verdict: Batcher<Entry>.Verdict, _ refusal: PostgresError? = nil) {
        let culprit = batcher.finished(batch, verdict)
        if let culprit, let refusal { LoopActor.spawn { await self.help(culprit, refusal) } }
        turns?.ended(place, items: batch.count)
        begin()
    }

    private func send(_ batch: [Entry]) async {
        let items = batch.map(\.item)
        counts.batches += 1
        counts.items += items.count
        for attempt in 0... {
            let began = MonotonicInstant.now()
            do {
                let outputs = try await run(items)
                onRound(.now() - began)
                precondition(outputs.count == batch.count, "an output for each item")
                for (entry, output) in zip(batch, outputs) { entry.continuation.resume(returning: .success(output)) }
                return ended(batch, .over)
            } catch {
                onRound(.now() - began)
                if case .server(let refusal) = error {
                    if refusal.isRetryable, attempt < Self.retries { continue }
                    if refusal.isAboutData {
                        counts.halvings += batch.count > 1 ? 1 : 0
                        return ended(batch, .badData, error)
                    }
                }
                let failure = InboxError(error)
                var behind: [Entry] = []
                if failsTogether, case .away = failure { behind = batcher.takeWaiting() }
                onFailure((batch + behind).map(\.item))
                for entry in batch { entry.continuation.resume(returning: .failure(failure)) }
                for entry in behind { entry.continuation.resume(returning: .failure(.away("\(error)", maybeExecuted: false))) }
                return ended(batch, .over)
            }
        }
    }

    private func help(_ entry: Entry, _ refusal: PostgresError) async {
        do {
            entry.continuation.resume(returning: .success(try await rescue(entry.item, refusal)))
        } catch {
            onFailure([entry.item])
            entry.continuation.resume(returning: .failure(InboxError(error)))
        }
    }
}

extension InboxError {
    init(_ error: PostgresError) {
        switch error {
        case .away(let reason, let maybeExecuted): self = .away(reason, maybeExecuted: maybeExecuted)
        case .busy: self = .away("too many statements under way", maybeExecuted: false)
        case .server(let refusal) where !refusal.isAboutData: self = .away(refusal.description, maybeExecuted: false)
        case .server, .decoding: self = .refused(error.description)
        }
    }
}

extension ServerError {
    /// Somebody's values are at fault (PostgreSQL manual, appendix A: data exception, constraint violation, limit exceeded); everything
    /// else, such as a missing table, is trouble for all alike.
    var isAboutData: Bool { ["22", "23", "54"].contains(sqlState.prefix(2)) }
}
