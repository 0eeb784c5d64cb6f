// Deferred messages in the inbox: who takes them up, and who joins them. Extension of Inbox; called by Backlog and the pipeline.

import EventLoop
import Postgres

extension Inbox {
    /// Whether any message is deferred.
    func hasDeferred() async throws(InboxError) -> Bool {
        do { return try await database.run(DeferredStatements.anyDeferred, Parameters(), lane: .any).bool(0, 0) ?? false } catch {
            throw InboxError(error)
        }
    }

    /// Makes up to `most` deferred messages ours, the oldest first, in the order in which they came.
    func takeDeferred(most: Int) async throws(InboxError) -> [StoredMessage] {
        var parameters = Parameters()
        do {
            parameters.append(try await ownership.current())
            parameters.append(Int64(most))
            var taken = try Self.stored(
                try await database.run(after: DeferredStatements.takeTurn, DeferredStatements.takeDeferred, parameters))
            for index in taken.indices { taken[index].isFromBacklog = true }
            return taken
        } catch {
            throw InboxError(error)
        }
    }

    /// Puts a message of ours among the deferred ones, behind one of its conversation that is deferred. It is nobody's then.
    func deferOwn(_ key: MessageKey) async throws(InboxError) {
        var parameters = Parameters()
        do {
            parameters.append(textArray: [key.messageSID])
            parameters.append(textArray: [key.accountSID])
            parameters.append(try await ownership.current())
            _ = try await database.run(DeferredStatements.deferOwn, parameters, lane: .any)
        } catch {
            throw InboxError(error)
        }
    }
}
