// The dialogue with a number that belongs to nobody: welcome, what the assistant can do, signing up, more about it. A pure machine, fed with what a
// stranger says; Strangers keeps it in the database. docs/strangers.md has its table.

/// Where a stranger stands.
struct StrangerDialogue: Sendable, Equatable {
    /// Raw values are those of `sms_router_strangers.state`.
    enum Place: String, Sendable, CaseIterable {
        /// Nothing was said yet, or too long ago.
        case new
        /// Has the choices.
        case choosing
        /// Was offered to sign up: YES means that.
        case offered
        /// Has the way to sign up.
        case invited
    }

    /// What is answered. Raw values are those of `sms_router_strangers.action`.
    enum Action: String, Sendable, CaseIterable {
        case welcome
        case features
        case signUp = "sign_up"
        case learnMore = "learn_more"
        /// The choices in short.
        case remind
        case silence
    }

    /// Answers in one dialogue: whoever wants more is a machine, or pays nothing for what costs us.
    static let mostAnswers = 10

    var place = Place.new
    /// The choices were repeated; it is done once.
    var hasReminded = false
    /// So far.
    var answers = 0

    mutating func happened(_ event: StrangerEvent) -> Action {
        guard answers < Self.mostAnswers else { return .silence }
        let action = answer(event)
        if action != .silence { answers += 1 }
        return action
    }

    private mutating func answer(_ event: StrangerEvent) -> Action {
        switch (place, event) {
        case (.new, _):
            place = .choosing
            return .welcome
        case (_, .features):
            place = .offered
            return .features
        case (_, .learnMore):
            place = .offered
            return .learnMore
        case (_, .signUp), (.offered, .yes):
            place = .invited
            return .signUp
        case (.choosing, .yes), (.invited, .yes), (_, .other):
            guard !hasReminded else { return .silence }
            hasReminded = true
            return .remind
        }
    }
}
