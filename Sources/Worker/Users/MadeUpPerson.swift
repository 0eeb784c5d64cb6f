// The people of the dashboard's Phone: nobody in the database, and their numbers nobody's in the world. docs/dashboard.md, "Phone". Pure.

enum MadeUpPerson {
    /// Theirs begin with it; then a digit, 0 for one who is known and 1 for a stranger, and three more.
    static let numbers = "+1555555"

    /// Whom the agent is asked for; nil: a stranger. The id is nobody's: the database gives out none below 1.
    static func user(_ number: String) -> User? {
        guard number.hasPrefix(numbers + "0") else { return nil }
        return User(id: 0, email: "test@example.invalid", fullName: "Test person", isActive: true)
    }
}
