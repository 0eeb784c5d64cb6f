// Answers of the admin endpoints as JSON, errors included. Called by AdminQueries. Pure.

import JSON
import Postgres
import Wire

/// A call that is refused: the status and the text of `{"detail":…}`, which never holds an exception's text.
struct AdminRefusal: Error, Sendable, Equatable {
    var status: UInt16
    var detail: String

    static func badRequest(_ detail: String) -> AdminRefusal { AdminRefusal(status: 400, detail: detail) }

    init(status: UInt16, detail: String) {
        self.status = status
        self.detail = detail
    }

    /// The database's word for a caller: away is worth another try, everything else is ours to mend.
    init(_ error: PostgresError) {
        switch error {
        case .away, .busy: self.init(status: 503, detail: "The database is not available now; try again")
        case .server(let refusal) where refusal.sqlState == "57014": self.init(status: 503, detail: "The query took too long")
        // lock_not_available, deadlock_detected (PostgreSQL, Appendix A).
        case .server(let refusal) where ["55P03", "40P01"].contains(refusal.sqlState):
            self.init(status: 503, detail: "Somebody else is changing this just now; try again")
        case .server, .decoding: self.init(status: 500, detail: "Internal error")
        }
    }
}

extension Answer {
    static func json(_ status: UInt16 = 200, _ body: (inout JSONWriter) -> Void) -> Answer {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return Answer(status: status, contentType: "application/json", body: writer.bytes)
    }

    init(_ refusal: AdminRefusal) { self = .json(refusal.status) { $0.member("detail", refusal.detail) } }
}

extension JSONWriter {
    /// A whole number, or `null`.
    mutating func member(_ name: String, _ value: Int64?) {
        key(name)
        if let value { int(value) } else { null() }
    }

    /// A truth value, or `null`.
    mutating func member(_ name: String, _ value: Bool?) {
        key(name)
        if let value { bool(value) } else { null() }
    }
}
