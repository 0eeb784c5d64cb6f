// Whom a number belongs to, as values.

/// A person whom the agent may be asked for.
struct User: Sendable, Equatable {
    var id: Int64
    var email: String?
    var fullName: String?
    /// Null in the database counts as false.
    var isActive: Bool
}

/// Whom a number belongs to.
enum UserLookup: Sendable, Equatable {
    case user(User)
    /// Nobody in the database has it.
    case unknown
    /// It was somebody's, and is believed to be theirs no longer: nobody's until it is verified again.
    case stale
    /// It is the number of more than one person, so nobody's (`sms-routerctl check` lists such).
    case ambiguous
}
