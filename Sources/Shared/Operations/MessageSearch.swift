// What the dashboard's search for messages asks, and a page of what it finds. docs/dashboard.md, "Search".

import Time

/// What is looked for; all of it must be true.
package struct MessageSearch: Sendable, Equatable {
    /// Whose messages.
    package enum Who: Sendable, Equatable {
        case anybody
        /// A MessageSid, or the SID of a late reply.
        case sid(String)
        /// Addresses as the inbox has them, and numbers as the usage log has them.
        case addresses([String], numbers: [String])
        case users([Int64])
    }

    package var who = Who.anybody
    /// Of docs/states.md; empty: any.
    package var states: [String] = []
    package var outcomes: [String] = []
    package var channels: [String] = []
    /// What stands in it, capital or not.
    package var text: String?
    package var from: WallTime?
    package var until: WallTime?
    /// The place of the last one of the page before; nil: from the newest on.
    package var before: Int64?
    package var limit = 50
    /// When to stop looking, found or not.
    package var budget = Duration.milliseconds(200)

    package init() {}

    /// Of what is not finished the usage log has no row.
    static let unfinished: Set = ["accepted", "deferred", "quarantined", "unprocessable"]

    /// The usage log has an index on people, the inbox has none.
    var goesByLog: Bool {
        switch who {
        case .addresses, .users: states.allSatisfy { !Self.unfinished.contains($0) }
        case .anybody, .sid: false
        }
    }
}

/// A page of what was found.
package struct MessagesFound: Sendable {
    /// Columns of `MessageSearchStatements.columns`.
    package struct Message: Sendable, Equatable {
        /// Nil where only the usage log is left of it.
        package var sid: String?
        package var arrived: String?
        package var from: String
        package var to: String?
        package var channel: String?
        package var source: String?
        package var state: String?
        package var outcome: String?
        package var userID: Int64?
        package var person: String?
        package var text: String?
    }

    package var messages: [Message]
    /// Where the next page begins; nil: there is nothing further.
    package var next: Int64?
    /// Everything newer was looked at; nil: everything was.
    package var lookedBackTo: String?

    package init(messages: [Message] = []) { self.messages = messages }
}
