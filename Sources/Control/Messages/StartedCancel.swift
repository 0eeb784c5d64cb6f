// `sms-routerctl sms --cancel ID`: ends what has not left of a message that we started. Called by SMSCommand; the change of a part is
// MessageChange's.

import EventLoop
import Operations
import Postgres

enum StartedCancel {
    static func run(_ id: Int64, _ environment: ControlEnvironment, json: Bool) throws(ControlError) {
        let age = environment.settings.replyMaxAge
        let (listing, cancelled) = try DatabaseSession.run(environment) { session throws(ControlError) in
            var wanted = Parameters()
            wanted.append(id)
            let rows = try await session.query(MessageStatements.partsOfStarted, wanted)
            let parts = try decoded { () throws(PostgresError) in
                rows.count > 0 ? (try rows.int64Array(0, 0) ?? []).compactMap { $0 } : []
            }
            guard !parts.isEmpty else { throw .no("no message was started with the id \(id)") }
            var listing = Listing(columns: ["part", "became"])
            var cancelled = 0
            // The last one first: while the head leaves, nothing may follow it.
            for part in parts.reversed() {
                let became: String
                do throws(ControlError) {
                    _ = try await MessageChange.make(.part(part), .discard, session, states: ["queued"], replyAge: age)
                    became = "discarded"
                    cancelled += 1
                } catch {
                    guard error.kind == .data else { throw error }
                    became = "as it was: \(error.message)"
                }
                listing.rows.insert([.integer(part), .text(became)], at: 0)
            }
            return (listing, cancelled)
        }
        listing.print(json: json)
        guard cancelled > 0 else { throw .data("message \(id): nothing of it waits any more") }
    }
}
