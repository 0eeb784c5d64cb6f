// Which status callbacks a message of the stand-in for Twilio gets, in which order. Pure; told by POST /control.

import JSON

/// One thing that Twilio says of a message.
struct TwilioProgress: Equatable, Sendable {
    var status: String
    var errorCode: Int?
}

/// How deliveries go.
package struct TwilioCallbackPlan {
    /// What a message comes to, one after the other.
    private var statuses = ["queued", "sent", "delivered"]
    /// Before each step.
    private(set) var delay: Duration = .milliseconds(20)
    /// Each callback so often.
    private(set) var repeats = 1
    /// In any order.
    private var isShuffled = false
    /// How likely it is that the first callback comes before the answer to whoever creates the message.
    private var early = 0.0
    /// How it ends for some, instead of the last status.
    private var outcomes: [String: TwilioProgress] = [:]
    private var random = SeededRandom(seed: 0)

    /// What becomes of a message, in order.
    func progress(to address: String) -> [TwilioProgress] {
        guard let outcome = outcomes[address] else { return statuses.map { TwilioProgress(status: $0) } }
        return statuses.dropLast().map { TwilioProgress(status: $0) } + [outcome]
    }

    /// The order in which it is told.
    mutating func told(_ progress: [TwilioProgress]) -> [TwilioProgress] { isShuffled ? progress.shuffled(using: &random) : progress }

    mutating func isEarly() -> Bool { early > 0 && random.fraction() < early }

    /// Takes `seed` and `callbacks` (statuses, delay_ms, repeat, shuffle, early) and `outcomes` (status and code by address, null takes it
    /// back) from a control request. No statuses: no callbacks.
    package mutating func apply(_ control: JSONValue) throws(TwilioControlError) {
        var changed = self
        if let seed = control["seed"]?.integer { changed.random = SeededRandom(seed: UInt64(bitPattern: ~seed)) }
        if let callbacks = control["callbacks"] {
            guard callbacks.object != nil else { throw TwilioControlError(reason: "callbacks: an object") }
            if let statuses = callbacks["statuses"]?.array { changed.statuses = statuses.compactMap(\.string) }
            if let delay = callbacks["delay_ms"]?.integer { changed.delay = .milliseconds(max(0, delay)) }
            if let repeats = callbacks["repeat"]?.integer { changed.repeats = Int(min(max(1, repeats), 10)) }
            if let shuffle = callbacks["shuffle"]?.bool { changed.isShuffled = shuffle }
            if let early = callbacks["early"]?.double { changed.early = early }
            if let early = callbacks["early"]?.bool { changed.early = early ? 1 : 0 }
            guard (0...1).contains(changed.early) else { throw TwilioControlError(reason: "callbacks: early from 0 to 1") }
        }
        if let outcomes = control["outcomes"] {
            guard let members = outcomes.object else { throw TwilioControlError(reason: "outcomes: an object by address") }
            for member in members {
                guard !member.value.isNull else {
                    changed.outcomes[member.key] = nil
                    continue
                }
                guard let status = member.value["status"]?.string else {
                    throw TwilioControlError(reason: "outcomes: an object of status and code")
                }
                changed.outcomes[member.key] = TwilioProgress(
                    status: status, errorCode: member.value["code"]?.integer.flatMap { Int(exactly: $0) })
            }
        }
        self = changed
    }
}
