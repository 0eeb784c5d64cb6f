// One row of `sms_router_opt_outs` as the commands show and export it, and reading many of them.

import EventLoop
import Postgres

struct OptOutRow: Sendable, Equatable {
    var account: String
    var address: String
    var sender: String
    var ourNumber: String
    var service: String?
    var isOut: Bool
    /// ISO 8601, UTC, microseconds.
    var optedOutAt: String?
    var source: String?
    var messageSID: String?
    var said: String?
    var liftedAt: String?
    var liftedSource: String?
    var liftedMessageSID: String?
    var liftedSaid: String?

    /// Rows in the order of their key, page by page.
    /// - Parameters:
    ///   - address: only its rows.
    ///   - all: also what was taken back.
    ///   - most: no more than so many.
    @LoopActor static func read(
        _ session: DatabaseSession, address: String? = nil, all: Bool = false, most: Int = .max
    ) async throws(ControlError) -> [OptOutRow] {
        var found: [OptOutRow] = []
        while found.count < most {
            let page = min(5000, most - found.count)
            var parameters = Parameters()
            for key in [found.last?.account, found.last?.address, found.last?.sender] { parameters.append(key ?? "") }
            parameters.append(address)
            parameters.append(all)
            parameters.append(Int64(page))
            let rows = try await session.query(OptOutStatements.list, parameters)
            let next = try decoded { () throws(PostgresError) in
                var list: [OptOutRow] = []
                for row in 0..<rows.count { list.append(try OptOutRow(rows, row)) }
                return list
            }
            found += next
            if next.count < page { break }
        }
        return found
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

    static let columns = [
        "address", "out", "since", "source", "sender", "account", "message_sid", "said", "lifted", "lifted_source", "lifted_message_sid",
        "lifted_said",
    ]

    var values: [OutputValue] {
        [
            .text(address), .flag(isOut), .optional(optedOutAt), .optional(source), .optional(sender.isEmpty ? nil : sender),
            .text(account),
            .optional(messageSID), .optional(said), .optional(liftedAt), .optional(liftedSource), .optional(liftedMessageSID),
            .optional(liftedSaid),
        ]
    }

    /// The export's columns: those that `OptOutFile` reads.
    static let csvHeader = ["To", "From", "MessagingServiceSid", "AccountSid", "DateSent", "Source", "MessageSid", "Said"]

    var csv: [String] {
        [address, ourNumber, service ?? "", account, optedOutAt ?? "", source ?? "", messageSID ?? "", said ?? ""]
    }
}
