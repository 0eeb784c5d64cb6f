// The outbox in the database: what is to be sent late, claimed by conversation. Called by OutboxSender (claims, results), by the status
// callbacks and by the pipeline (inline replies that reached nobody). What it says is committed. It sends nothing.

import EventLoop
import Postgres
import Time

@LoopActor final class Outbox {
    /// How long a claim holds; longer than a request to Twilio takes. Renewed with every result.
    static let lease = Duration.seconds(30)

    private let database: any Database
    private let ownership: Ownership
    private let runner: BatchRunner<OutboxResult, OutboxNext>
    private let statusRunner: BatchRunner<MessageStatus, StatusEffect?>

    init(database: any Database, ownership: Ownership) {
        self.database = database
        self.ownership = ownership
        runner = BatchRunner(
            exclusive: { result in result.claim.conversation.map { String($0, radix: 16) }.joined(separator: ".") },
            run: { results throws(PostgresError) in
                let owner = try await ownership.current()
                let parameters = OutboxBatch.parameters(results, owner: owner, lease: Self.lease)
                return try OutboxBatch.next(try await database.run(OutboxStatements.result, parameters, lane: .any), for: results)
            }, rescue: { _, error throws(PostgresError) in throw error })
        statusRunner = BatchRunner(
            exclusive: { $0.exclusiveName },
            run: { statuses throws(PostgresError) in
                try StatusBatch.effects(
                    try await database.run(OutboxStatements.status, StatusBatch.parameters(statuses), lane: .any), for: statuses)
            }, rescue: { _, error throws(PostgresError) in throw error })
    }

    /// Up to `most` conversations that are due.
    func claim(most: Int) async throws(InboxError) -> [(OutboxClaim, OutboxPart?)] {
        do {
            var parameters = Parameters()
            parameters.append(try await ownership.current())
            parameters.append(Int64(most))
            parameters.append(Self.lease.seconds)
            return try OutboxBatch.claimed(try await database.run(OutboxStatements.claim, parameters, lane: .any))
        } catch {
            throw InboxError(error)
        }
    }

    /// Commits what became of a part and returns what is next in its conversation. Safe to repeat after `.away`.
    func settle(_ result: OutboxResult) async throws(InboxError) -> OutboxNext { try await runner.submit(result) }

    /// Commits Twilio's word about a message; nil: it says nothing new, or is about none of ours. Safe to repeat.
    func take(_ status: MessageStatus) async throws(InboxError) -> StatusEffect? {
        let effect = try await statusRunner.submit(status)
        if let effect, effect.wasWaitedFor { try await poke(effect.conversation) }
        return effect
    }

    private func poke(_ conversation: [UInt8]) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(uuidArray: [conversation])
        do { _ = try await database.run(OutboxStatements.poke, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// Of these, the SIDs that some part has already.
    func taken(_ sids: [String]) async throws(InboxError) -> Set<String> {
        var parameters = Parameters()
        parameters.append(textArray: sids)
        do {
            let rows = try await database.run(OutboxStatements.taken, parameters, lane: .any)
            var found: Set<String> = []
            for row in 0..<rows.count { if let sid = try rows.string(row, 0) { found.insert(sid) } }
            return found
        } catch {
            throw InboxError(error)
        }
    }

    /// Makes inline replies that reached nobody, or of which that is not known, late ones. Those that were moved before, or are no inline
    /// replies, are passed over. Returns how many were moved.
    /// - Parameter maxAge: how long after its end a reply may still be sent.
    func move(_ keys: [MessageKey], isUnknown: Bool, maxAge: Duration) async throws(InboxError) -> Int {
        var parameters = Parameters()
        parameters.append(textArray: keys.map { $0.messageSID })
        parameters.append(textArray: keys.map { $0.accountSID })
        parameters.append(isUnknown ? "unknown" : "queued")
        parameters.append(isUnknown ? Settlement.pauses[0].seconds : 0)
        parameters.append(maxAge.seconds)
        do { return try await database.run(OutboxStatements.moveInline, parameters, lane: .any).count } catch { throw InboxError(error) }
    }
}
