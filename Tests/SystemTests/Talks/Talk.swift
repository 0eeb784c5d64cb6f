// A conversation as data: who writes what to whom, and what must come of it. The tables are the other files of this folder; TalkPlayer plays them.
// A new conversation is a few lines in one of them.
//
// In texts, SQL and arguments: {me} is the person's address, {number} its bare number, {last4} its last digits, {id} the user's id, {us} ours,
// {sid} the latest message, {code} the latest verification code that was sent to the number, {wrong} another one, {wide} it in full-width digits.

import Testing

/// One conversation. Each has a person of its own.
struct Talk: Sendable {
    enum Who: Sendable {
        /// A registered person.
        case user
        /// A number that belongs to nobody; {id} is a user with another number.
        case stranger
        /// Whoever writes from this address.
        case address(String)
    }

    var name: String
    var who: Who
    /// In front of the person's number: `whatsapp:`, `rcs:`.
    var via: String
    /// Ours, unless a step says another one.
    var us: String
    /// SQL before the router starts.
    var given: [String]
    var steps: [Step]
    /// Which of the agent's calls are one conversation to it: `AAB`.
    var threads: String?
    /// What leaves by REST for this person, in order; with `*` at its end a beginning.
    var sent: [String]
    var place: SourceLocation

    init(
        _ name: String, _ who: Who, via: String = "", us: String = SMS.ourNumber, given: [String] = [], _ steps: [Step],
        threads: String? = nil, sent: [String] = [], place: SourceLocation = #_sourceLocation
    ) {
        self.name = name
        self.who = who
        self.via = via
        self.us = us
        self.given = given
        self.steps = steps
        self.threads = threads
        self.sent = sent
        self.place = place
    }
}

enum Step: Sendable {
    case message(Message)
    /// Twilio brings the latest message once more: the same answer, and no second call of the agent.
    case again(Answer)
    /// Said anew until it is answered so: something must first reach the workers' memory.
    case until(Message)
    /// A query and its answer: at once, and within seconds.
    case sql(String, String)
    case soon(String, String)
    case change(String)
    /// `sms-routerctl …` and its exit status.
    case control([String], exit: Int32)
    /// An operator's request and its status.
    case admin(String, String, Int)
    /// So many messages have left by REST for the person.
    case left(Int)

    /// The person writes.
    /// - Parameters:
    ///   - with: Twilio's parameters beside the usual ones.
    ///   - token: what it is signed with; nil: ours.
    static func says(
        _ text: String, _ answer: Answer, to us: String? = nil, from: String? = nil, with fields: [(String, String)] = [],
        path: String = WebhookClient.path, token: String? = nil
    ) -> Step {
        .message(Message(text: text, answer: answer, us: us, from: from, fields: fields, path: path, token: token))
    }

    /// Bytes that are no text.
    static func says(bytes: [UInt8], _ answer: Answer) -> Step { .message(Message(text: "", bytes: bytes, answer: answer)) }

    static func until(_ text: String, _ answer: Answer) -> Step { .until(Message(text: text, answer: answer)) }
    static func control(_ words: String...) -> Step { .control(words, exit: 0) }
}

struct Message: Sendable {
    var text: String
    /// Instead of the text.
    var bytes: [UInt8]?
    var answer: Answer
    var us: String?
    var from: String?
    var fields: [(String, String)] = []
    var path = WebhookClient.path
    var token: String?
}

/// What must come of a message.
struct Answer: Sendable {
    struct Part: Sendable, ExpressibleByStringLiteral {
        var text: String
        var media: [String] = []

        init(stringLiteral text: String) { self.text = text }

        init(_ text: String, media: [String] = []) {
            self.text = text
            self.media = media
        }
    }

    var status = 200
    /// In the TwiML; none: exactly the empty answer. `{text}` is the message's own, trimmed.
    var parts: [Part] = []
    /// `state|outcome` in the inbox at the end; nil: it is not there.
    var state: String?
    /// Of the agent, about this message.
    var calls = 0
    /// What the agent saw: `media.0.url`, `media.#` (how many), `fields.Label`, `text`.
    var seen: [(path: String, value: String)] = []

    /// The stand-in's usual reply.
    static let echo = replied(Part("{id}: {text}"))
    static func replied(_ parts: Part...) -> Answer { Answer(parts: parts, state: "replied|replied", calls: 1) }
    /// Nothing now; its reply comes by REST.
    static let late = Answer(state: "replied|replied", calls: 1)
    static func silent(_ outcome: String) -> Answer { Answer(state: "silent|" + outcome) }
    static func told(_ outcome: String, _ text: String) -> Answer { Answer(parts: [Part(text)], state: "told|" + outcome) }
    static func command(_ text: String) -> Answer { Answer(parts: [Part(text)], state: "replied|command") }
    /// The agent failed; nil: the person is not told.
    static func failed(_ outcome: String, _ text: String?) -> Answer {
        Answer(parts: text.map { [Part($0)] } ?? [], state: "failed|" + outcome, calls: 1)
    }
    static func refused(_ status: Int) -> Answer { Answer(status: status) }

    func calls(_ calls: Int) -> Answer {
        var answer = self
        answer.calls = calls
        return answer
    }

    func seen(_ path: String, _ value: String) -> Answer {
        var answer = self
        answer.seen.append((path, value))
        return answer
    }
}

/// The texts of the router that `Expected` does not have, as contract and documentation have them.
enum Words {
    static let stopped = "You are unsubscribed and will get no more messages from us. Reply START to come back."
    static let started = "You are subscribed again. Reply HELP for help, STOP to unsubscribe."
    static let optOutHelp =
        "I'm an AI assistant that answers by text. Write to me in your own words. Msg & data rates may apply. Reply STOP to unsubscribe."
    static let help = "Available commands: /help, /status, /info, /clear"
    static let status = "Your assistant is ready to help!"
    static let info = "I'm your AI assistant. Write to me in your own words. Type /help for available commands."
    static let cleared = "Your conversation starts anew."
    static func unknownCommand(_ name: String) -> String { "Unknown command: \(name). Type /help for available commands." }
    static let features =
        "You can text me like a person: I keep your tasks and reminders, answer questions, and help you plan your day. Would you like to "
        + "sign up? Reply YES to get started, or C to learn more."
    static let signUp =
        "Great! Sign up here: https://example.com/join?ref=sms&n=%2B{digits}\nAs soon as your number is registered, just text me."
    static let learnMore =
        "I'm an AI assistant that you reach by text message, with nothing to install. I answer once your number is registered. Reply YES to "
        + "get started, or A to see what I can do."
    static let choices = "Please reply A to see what I can do, B to get started, or C to learn more."
    static let stale = "We can't be sure that this number still belongs to the same person. Please contact support to confirm it."
    static let wrongNumber = "Thanks for telling us. We won't use this number any more until somebody confirms it."
    static let verified = "Thank you! Your number is verified."
    static let codeWrong = "That code is not right. Please check it and reply again."
    static let codeExpired = "That code is no longer valid. Please ask for a new one."
}
