// The worker's connection for the dashboard as the code of operators' work sees it. Made for one call.

import EventLoop
import Operations
import Postgres

extension AdminRefusal: OperatorFailure {
    static func usage(_ message: String) -> AdminRefusal { .badRequest(message) }
    static func data(_ message: String) -> AdminRefusal { AdminRefusal(status: 409, detail: message) }
    static func configuration(_ message: String) -> AdminRefusal { AdminRefusal(status: 409, detail: message) }
    static func no(_ message: String) -> AdminRefusal { AdminRefusal(status: 404, detail: message) }
    /// What it is belongs into our own tests, not into an answer.
    static func software(_ message: String) -> AdminRefusal { AdminRefusal(status: 500, detail: "Internal error") }
}

@LoopActor final class DeskSession: OperatorSession {
    private let desk: PostgresDesk
    let who: String

    /// - Parameters:
    ///   - desk: ours alone meanwhile.
    ///   - who: as the audit log names the caller.
    init(_ desk: PostgresDesk, who: String) {
        self.desk = desk
        self.who = who
    }

    func letOthersGoOn() async { await desk.letOthersGoOn() }

    func query(_ sql: String, _ parameters: Parameters) async throws(AdminRefusal) -> Rows {
        do { return try await desk.query(sql, parameters) } catch { throw AdminRefusal(error) }
    }
}
