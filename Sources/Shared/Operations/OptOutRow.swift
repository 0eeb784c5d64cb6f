// One row of `sms_router_opt_outs` as operators see and export it, and reading many of them.

import EventLoop
import Postgres

package struct OptOutRow: Sendable, Equatable {
    package var account: String
    package var address: String
    package var sender: String
    package var ourNumber: String
    package var service: String?
    package var isOut: Bool
    /// ISO 8601, UTC, microseconds.
    package var optedOutAt: String?
    package var source: String?
    package var messageSID: String?
    package var said: String?
    package var liftedAt: String?
    package var liftedSource: String?
    package var liftedMessageSID: String?
    package var liftedSaid: String?

    /// Rows in the order of their key, page by page.
    /// - Parameters:
    ///   - address: only its rows.
    ///   - all: also what was taken back.
    ///   - most: no more than so many.
    @LoopActor package static func read<Session: OperatorSession>(
        _ session: Session, address: String? = nil, all: Bool = false, most: Int = .max
    ) async throws(Session.Failure) -> [OptOutRow] {
        var found: [OptOutRow] = []
        while found.count < most {
            let page = min(5000, most - found.count)
            var parameters = Parameters()
            for key in [found.last?.account, found.last?.address, found.last?.sender] { parameters.append(key ?? "") }
            parameters.append(address)
            parameters.append(all)
            parameters.append(Int64(page))
            let next = try rowsOf(try await session.query(OptOutStatements.list, parameters), session)
            found += next
            if next.count < page { break }
        }
        return found
    }

    /// Those of some addresses, also those that were taken back; what is in force first.
    @LoopActor package static func read<Session: OperatorSession>(
        _ session: Session, addresses: [String], most: Int
    ) async throws(Session.Failure) -> [OptOutRow] {
        var parameters = Parameters()
        parameters.append(textArray: addresses)
        parameters.append(Int64(most))
        return try rowsOf(try await session.query(OptOutStatements.ofAddresses, parameters), session)
    }

    @LoopActor private static func rowsOf<Session: OperatorSession>(_ rows: Rows, _ session: Session) throws(Session.Failure) -> [OptOutRow]
    {
        try session.decoded { () throws(PostgresError) -> [OptOutRow] in
            var list: [OptOutRow] = []
            for row in 0..<rows.count { list.append(try OptOutRow(rows, row)) }
            return list
        }
    }

    private init(_ rows: Rows, _ row: Int) throws(PostgresError) {
        account = try rows.string(row, 0) ?? ""
        address = try rows.string(row, 1) ?? ""
        sender = try rows.string(row, 2) ?? ""
        ourNumber = try rows.string(row, 3) ?? ""
        service = try rows.string(row, 4)
        isOut = try rows.bool(row, 5) ?? false
        optedOutAt = try rows.string(row, 6)
        source = try rows.string(row, 7)
        messageSID = try rows.string(row, 8)
        said = try rows.string(row, 9)
        liftedAt = try rows.string(row, 10)
        liftedSource = try rows.string(row, 11)
        liftedMessageSID = try rows.string(row, 12)
        liftedSaid = try rows.string(row, 13)
    }

    package static let columns = [
        "address", "out", "since", "source", "sender", "account", "message_sid", "said", "lifted", "lifted_source", "lifted_message_sid",
        "lifted_said",
    ]

    package var values: [OutputValue] {
        [
            .text(address), .flag(isOut), .optional(optedOutAt), .optional(source), .optional(sender.isEmpty ? nil : sender),
            .text(account),
            .optional(messageSID), .optional(said), .optional(liftedAt), .optional(liftedSource), .optional(liftedMessageSID),
            .optional(liftedSaid),
        ]
    }

    /// The export's columns: those that `OptOutFile` reads.
    package static let csvHeader = ["To", "From", "MessagingServiceSid", "AccountSid", "DateSent", "Source", "MessageSid", "Said"]

    package var csv: [String] {
        [address, ourNumber, service ?? "", account, optedOutAt ?? "", source ?? "", messageSID ?? "", said ?? ""]
    }
}
