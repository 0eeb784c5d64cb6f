// The outbox in the database: what is to be sent late, claimed by conversation. Called by OutboxSender (claims, results), by the status
// callbacks and by the pipeline (inline replies that reached nobody). What it says is committed. It sends nothing.

import EventLoop
import Postgres
import Time

@LoopActor final class Outbox {
    /// Conversations of owners that have ended, freed by one statement.
    private static let freedAtOnce: Int64 = 500

    private let database: any Database
    private let ownership: Ownership
    private let runner: BatchRunner<OutboxResult, OutboxNext>
    private let statusRunner: BatchRunner<MessageStatus, StatusEffect?>

    init(database: any Database, ownership: Ownership) {
        self.database = database
        self.ownership = ownership
        runner = BatchRunner(
            run: { results throws(PostgresError) in try await Self.write(results, database, ownership) },
            rescue: { result, error throws(PostgresError) in
                guard error.sqlState == Self.isTaken, let sid = result.twilioSID, result.sidFrom == .answer else { throw error }
                return try await Self.write([result], database, ownership, after: Self.free(sid, for: result.id, account: nil))[0]
            })
        statusRunner = BatchRunner(
            exclusive: { $0.exclusiveName }, run: { statuses throws(PostgresError) in try await Self.write(statuses, database) },
            rescue: { status, error throws(PostgresError) in
                guard error.sqlState == Self.isTaken, status.outboxID != 0 || status.inline != nil else { throw error }
                return try await Self.write(
                    [status], database, after: Self.free(status.messageSID, for: status.outboxID, account: status.accountSID))[0]
            })
    }

    /// SQLSTATE of a SID that another part has.
    private static let isTaken = "23505"

    /// Takes a SID from whoever has it by its text alone.
    /// - Parameter account: who says so; nil: we ourselves.
    private static func free(_ sid: String, for id: Int64, account: String?) -> [(Statement, Parameters)] {
        var parameters = Parameters()
        parameters.append(sid)
        parameters.append(id)
        parameters.append(Settlement.pause.seconds)
        parameters.append(account)
        return [(OutboxStatements.freeSID, parameters)]
    }

    private static func write(
        _ results: [OutboxResult], _ database: any Database, _ ownership: Ownership, after first: [(Statement, Parameters)] = []
    ) async throws(PostgresError) -> [OutboxNext] {
        let parameters = OutboxBatch.parameters(results, owner: try await ownership.current())
        // Others are as unknown to the log as they were.
        let told = results.filter { $0.state == .sent || $0.state == .failed }.map(\.id)
        guard !told.isEmpty else {
            return try OutboxBatch.next(try await database.run(OutboxStatements.result, parameters, lane: .any), for: results)
        }
        let rows = try await database.run(
            together: first + [
                (OutboxStatements.result, parameters), (OutboxStatements.follow, OutboxBatch.followed(parts: told)),
            ])
        return try OutboxBatch.next(rows[first.count], for: results)
    }

    private static func write(
        _ statuses: [MessageStatus], _ database: any Database, after first: [(Statement, Parameters)] = []
    ) async throws(PostgresError) -> [StatusEffect?] {
        let inline = statuses.compactMap(\.inline)
        let first = inline.isEmpty ? first : first + [(InlineStatusStatements.take, StatusBatch.inlineParameters(inline))]
        // After the words themselves, which tell whether a conversation stood still for them.
        let settle = inline.isEmpty ? [] : [(InlineStatusStatements.settle, StatusBatch.inlineParameters(inline))]
        let follow = OutboxBatch.followed(
            parts: statuses.map(\.outboxID).filter { $0 != 0 }, sids: statuses.filter { $0.outboxID == 0 }.map(\.messageSID))
        let rows = try await database.run(
            together: first + [(OutboxStatements.status, StatusBatch.parameters(statuses))] + settle + [(OutboxStatements.follow, follow)])
        return try StatusBatch.effects(rows[first.count], for: statuses)
    }

    // MARK: For the sender

    /// Up to `most` conversations that are due, none of senders with a pace.
    /// - Parameter resting: accounts, and accounts with senders joined, that may not send now.
    func claim(most: Int, resting: [String] = [], paced: [String] = []) async throws(InboxError) -> OutboxClaims {
        let isPlain = resting.isEmpty && paced.isEmpty
        return try await claim(isPlain ? ClaimStatements.claim : ClaimStatements.claimSome, most) { parameters in
            guard !isPlain else { return }
            parameters.append(textArray: resting)
            parameters.append(textArray: paced)
        }
    }

    /// Up to `most` conversations of senders with a pace, as it allows.
    func claimPaced(most: Int, resting: [String] = [], rates: [String: Double]) async throws(InboxError) -> OutboxClaims {
        try await claim(ClaimStatements.claimPaced, most) { parameters in
            let rates = Array(rates)
            parameters.append(textArray: resting)
            parameters.append(textArray: rates.map(\.key))
            parameters.append(float8Array: rates.map(\.value))
        }
    }

    private func claim(
        _ statement: Statement, _ most: Int, _ more: (inout Parameters) -> Void
    ) async throws(InboxError) -> OutboxClaims {
        var parameters = Parameters()
        do {
            parameters.append(try await ownership.current())
            parameters.append(Int64(most))
            more(&parameters)
            return try OutboxBatch.claimed(try await database.run(statement, parameters, lane: .any))
        } catch {
            throw InboxError(error)
        }
    }

    /// These senders have a pace from now on. Safe to repeat.
    func addPaces(_ senders: [String]) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(textArray: senders)
        do { _ = try await database.run(ClaimStatements.addPaces, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// Senders have sent elsewhere what takes them so many seconds of their pace.
    func spend(_ owed: [(sender: String, seconds: Double)]) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(textArray: owed.map(\.sender))
        parameters.append(float8Array: owed.map(\.seconds))
        do { _ = try await database.run(ClaimStatements.spend, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// Commits what became of a part, and gives its conversation back. Safe to repeat after `.away`: then it may say `fenced`.
    func settle(_ result: OutboxResult) async throws(InboxError) -> OutboxNext { try await runner.submit(result) }

    /// Gives back what a claim has taken whose answer never came: all that is ours but not `inHand` was begun and never sent.
    func giveBack(inHand: Set<Int64>) async throws(InboxError) {
        var owner = Parameters()
        do {
            let me = try await ownership.current()
            owner.append(me)
            let lost = try OutboxBatch.held(try await database.run(OutboxStatements.held, owner, lane: .any)).filter {
                !inHand.contains($0.claim)
            }
            guard !lost.isEmpty else { return }
            var parameters = Parameters()
            parameters.append(me)
            parameters.append(uuidArray: lost.map(\.conversation))
            parameters.append(int8Array: lost.map(\.claim))
            _ = try await database.run(OutboxStatements.giveBack, parameters, lane: .any)
        } catch {
            throw InboxError(error)
        }
    }

    /// Frees the conversations of workers that have ended.
    func freeAbandoned() async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(Self.freedAtOnce)
        parameters.append(Settlement.pause.seconds)
        do { while try await database.run(OutboxStatements.free, parameters, lane: .any).affected == Self.freedAtOnce {} } catch {
            throw InboxError(error)
        }
    }

    /// Of these, the SIDs that some part has already.
    func taken(_ sids: [String]) async throws(InboxError) -> Set<String> {
        var parameters = Parameters()
        parameters.append(textArray: sids)
        return Set(try await texts(OutboxStatements.taken, parameters))
    }

    /// Other inline replies to this part's person since a moment: Twilio has them, or may have them, under SIDs that nobody here knows.
    func inlineSiblings(of part: OutboxPart, since moment: WallTime) async throws(InboxError) -> Settlement.Siblings {
        var parameters = Parameters()
        parameters.append(part.id)
        parameters.append(moment)
        do {
            let rows = try await database.run(OutboxStatements.inlineSiblings, parameters, lane: .any)
            var siblings = Settlement.Siblings()
            for row in 0..<rows.count {
                guard let text = try rows.string(row, 0) else { continue }
                if try rows.bool(row, 2) == true {
                    siblings.own.append(text)
                } else if try rows.bool(row, 1) == true {
                    siblings.doubtful.append(text)
                } else {
                    siblings.written.append(text)
                }
            }
            return siblings
        } catch {
            throw InboxError(error)
        }
    }

    private func texts(_ statement: Statement, _ parameters: Parameters) async throws(InboxError) -> [String] {
        do {
            let rows = try await database.run(statement, parameters, lane: .any)
            var found: [String] = []
            for row in 0..<rows.count { if let text = try rows.string(row, 0) { found.append(text) } }
            return found
        } catch {
            throw InboxError(error)
        }
    }

    /// Twilio has refused this part because its person has opted out (21610), and it is somebody else's by now: recorded all the same.
    func recordOptOut(of part: Int64) async {
        var parameters = Parameters()
        parameters.append(part)
        _ = try? await database.run(OutboxStatements.recordOptOut, parameters, lane: .any)
    }

    // MARK: Twilio's word

    /// Commits Twilio's word about a message; nil: it says nothing new, or is about none of ours. Safe to repeat.
    func take(_ status: MessageStatus) async throws(InboxError) -> StatusEffect? {
        let effect = try await statusRunner.submit(status)
        if let effect, effect.wasWaitedFor {
            var parameters = Parameters()
            parameters.append(uuidArray: [effect.conversation])
            do { _ = try await database.run(OutboxStatements.poke, parameters, lane: .any) } catch { throw InboxError(error) }
        }
        return effect
    }

    // MARK: Inline replies

    /// Records a reply that came too late for `inline-only`.
    func keepUnsent(_ parts: [String], of key: MessageKey) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(key.messageSID)
        parameters.append(key.accountSID)
        parameters.append(textArray: parts)
        do { _ = try await database.run(OutboxStatements.keepUnsent, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// Makes inline replies of ours, or of dead owners, late ones. Those that were moved before, are no inline replies, or are in another
    /// living worker's hands, are passed over. Returns how many were moved.
    /// - Parameters:
    ///   - isUnknown: nobody knows whether they were written: Twilio's records decide.
    ///   - deadGeneration: of this router, whose death its dispatcher has told; 0: none. Those whose deaths it has told before count as well.
    ///   - delivery: the frame that a dead worker has left says so; of a later one than the first nobody knows what became of that.
    ///   - heldFor: how long that frame has been in our hands: a reply that was made meanwhile was made for another delivery.
    ///   - maxAge: how long after its end a reply may still be sent.
    func move(
        _ keys: [MessageKey], isUnknown: Bool, deadGeneration: UInt64 = 0, delivery: UnderwayMessage.Arrival? = nil,
        heldFor: Duration? = nil, maxAge: Duration
    ) async throws(InboxError) -> Int {
        var parameters = Parameters()
        parameters.append(textArray: keys.map { $0.messageSID })
        parameters.append(textArray: keys.map { $0.accountSID })
        parameters.append(isUnknown ? "unknown" : "queued")
        parameters.append(isUnknown ? Settlement.pause.seconds : 0)
        parameters.append(maxAge.seconds)
        do {
            parameters.append(try await ownership.current())
            parameters.append(uuid: ownership.router)
            let dead = Set(ownership.dead.keys).union(deadGeneration == 0 ? [] : [deadGeneration])
            parameters.append(int8Array: dead.sorted().map { Int64(clamping: $0) })
            parameters.append(delivery?.at)
            parameters.append(delivery?.sequence)
            parameters.append(Int64(clamping: ownership.generation))
            parameters.append(heldFor?.seconds)
            return try await database.run(OutboxStatements.moveInline, parameters, lane: .any).count
        } catch {
            throw InboxError(error)
        }
    }

    /// For `Inbox.onLostReplies`.
    func takeLost(_ keys: [MessageKey], maxAge: Duration) async throws(PostgresError) {
        do { _ = try await move(keys, isUnknown: true, maxAge: maxAge) } catch { throw .away("\(error)", maybeExecuted: true) }
    }
}
