// Grants notices: what the router tells people of its own accord is bounded for each person, over all workers and routers. Called by Stages
// when a message ends with one; a message that is replied to costs nothing here. Never decides what is said.

import EventLoop
import Postgres

@LoopActor final class Notices {
    /// What a message would tell its sender.
    struct Request: Sendable {
        var key: MessageKey
        /// The person's address.
        var address: String
        var kind: NoticeKind
        /// Until the kind may be told again.
        var interval: Duration
        /// Notices in a day, of all kinds together.
        var aDay: Int
    }

    private static let forgetting = Duration.seconds(3600)

    private let database: any Database
    private let ownership: Ownership
    private let runner: BatchRunner<Request, Bool>
    private var timer: LoopTimer?

    /// - Parameter ownership: whose messages those are that ask.
    init(database: any Database, ownership: Ownership) {
        self.database = database
        self.ownership = ownership
        runner = BatchRunner(
            exclusive: { $0.key.accountSID + "\0" + $0.address },
            run: { requests throws(PostgresError) in try await Self.grant(requests, database, ownership) },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
    }

    /// Whether it may be told. Committed when this returns.
    func grant(_ request: Request) async throws(InboxError) -> Bool { try await runner.submit(request) }

    /// A message that was taken over ends now: what its dead worker was granted for it was never told, unless it is told of `kind` now.
    func takeBack(from key: MessageKey, _ address: String, except kind: NoticeKind?) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(key.accountSID)
        parameters.append(address)
        parameters.append(key.messageSID)
        parameters.append(kind?.rawValue)
        do throws(PostgresError) {
            parameters.append(try await ownership.current())
            _ = try await database.run(NoticeStatements.takeBack, parameters, lane: .any)
        } catch {
            throw InboxError(error)
        }
    }

    /// From now on forgets people who may be told everything again. One look an hour in each worker, for they cost a row each and no more; one
    /// that fails is made up for by the next.
    func start(on loop: EventLoop) {
        timer = .looking(every: Self.forgetting, on: loop) { [database] in
            _ = try? await database.rest(NoticeStatements.forget, Parameters())
        }
    }

    func stop() { timer?.cancel() }

    private static func grant(_ requests: [Request], _ database: any Database, _ ownership: Ownership) async throws(PostgresError) -> [Bool]
    {
        var parameters = Parameters()
        parameters.append(textArray: requests.map(\.key.accountSID))
        parameters.append(textArray: requests.map(\.address))
        parameters.append(textArray: requests.map(\.kind.rawValue))
        parameters.append(textArray: requests.map(\.key.messageSID))
        parameters.append(float8Array: requests.map(\.interval.seconds))
        parameters.append(Int32(clamping: requests.map(\.aDay).min() ?? 0))
        parameters.append(try await ownership.current())
        let rows = try await database.run(NoticeStatements.grant, parameters, lane: .any)
        var granted: Set<String> = []
        for row in 0..<rows.count { granted.insert("\(try rows.string(row, 0) ?? "")\0\(try rows.string(row, 1) ?? "")") }
        return requests.map { granted.contains("\($0.key.accountSID)\0\($0.address)") }
    }
}
