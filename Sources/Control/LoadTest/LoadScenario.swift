// What a load test sends: how many people, messages and connections, in which order, at which rate. A table; pure.
// Chosen by LoadtestCommand, carried out by LoadGenerator.

import ArgumentParser

/// The scenarios that the earlier service's guide told operators to run after a deployment.
enum GuideScenario: String, CaseIterable, ExpressibleByArgument {
    case oneUser = "one-user"
    case tenUsers = "ten-users"
    case fiftyAtOnce = "fifty-at-once"
    case spam

    var plan: LoadPlan {
        switch self {
        case .oneUser: LoadPlan(people: 1, order: .inTurn, connections: 1, amount: .messages(100))
        case .tenUsers: LoadPlan(people: 10, order: .inTurn, connections: 10, amount: .messages(500))
        case .fiftyAtOnce: LoadPlan(people: 50, order: .inTurn, connections: 50, amount: .messages(50))
        case .spam:
            LoadPlan(
                people: UInt64(LoadPlan.spamTexts.count), order: .inTurn, connections: 1,
                amount: .messages(LoadPlan.spamTexts.count), texts: LoadPlan.spamTexts)
        }
    }
}

struct LoadPlan {
    enum Order {
        /// The people one after the other, from the first again after the last.
        case inTurn
        /// Each message from one of them, all equally likely.
        case random
    }

    enum Amount {
        case messages(Int)
        case span(Duration)
    }

    var people: UInt64
    /// How far each person's number is from the first; empty: they count up.
    var offsets: [UInt64] = []
    var order: Order
    /// Open at once, at most.
    var connections: Int
    var amount: Amount
    /// Messages a second, sent when their time comes whatever became of those before; nil: each connection sends when it was answered.
    var rate: Double?
    /// With a rate: what is due while every connection is busy is not sent.
    var sheds = false
    /// Taken in turn; a serial number is added to each.
    var texts = ["Load test message number"]

    /// What is added to the first number for person `index`.
    func offset(_ index: UInt64) -> UInt64 { offsets.isEmpty ? index : offsets[Int(index)] }

    /// Takes the people from lines of numbers; returns the lowest, from which the others are counted. Nil: not numbers, or of several lengths.
    mutating func setPeople(_ text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline)
        let values = lines.compactMap { $0.first == "+" ? UInt64($0.dropFirst()) : nil }
        guard let first = values.min(), values.count == lines.count, Set(lines.map(\.utf8.count)).count == 1 else { return nil }
        people = UInt64(values.count)
        offsets = values.map { $0 - first }
        return "+\(first)"
    }

    /// What people report as spam, as this program's own wording; a router without a spam model may let some pass.
    static let spamTexts = [
        "CONGRATULATIONS!!! You have WON a $1000 gift card! Click http://bit.ly/claim-now to claim your FREE prize",
        "FREE FREE FREE!!! Limited time offer, act now! Call 0900 555 0123 to collect your cash",
        "URGENT! Your account has been suspended. Verify your password at http://secure-login.example.tk immediately",
        "You have been selected as the winner of our lottery. Send your bank details to claim $5,000,000 USD",
        "Make $$$ working from home!!! No experience needed. Guaranteed income. Reply YES to join",
        "Hot singles in your area are waiting for you! Click here http://tinyurl.com/xxx-dating",
        "Cheap pills without prescription, best price, order now http://pills.example.ru",
        "Crypto investment opportunity: double your bitcoin in 24 hours, risk free, 100% guaranteed",
        "WINNER!! As a valued network customer you have been selected to receive a 900 prize reward! Claim code KL341",
        "Your parcel is held. Pay the 1.99 fee now at http://parcel-fee.example.top or it will be returned",
        "Lowest mortgage rates ever! You are pre-approved for a $250,000 loan, call now, offer expires today",
        "Buy now!!! 90% discount on designer watches, click the link, limited stock, unsubscribe below",
    ]
}

/// Small, fast and repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
