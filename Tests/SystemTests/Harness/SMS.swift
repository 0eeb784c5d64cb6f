// Messages as Twilio posts them, the people who send them, and the answers as the contract words them.

import Crypto
import Glibc
import Twilio

/// One inbound message.
struct SMS: Sendable {
    static let ourNumber = "+15005550006"

    var sid = "SM" + Hex.encode(randomBytes(16))
    var from: String
    var to = SMS.ourNumber
    var body: String
    /// Beside the usual ones.
    var more: [(name: String, value: String)] = []
    var account = Credentials.account

    func parameters() -> [(name: String, value: String)] {
        let pictures = more.count { $0.name.hasPrefix("MediaUrl") }
        return [
            ("AccountSid", account), ("ApiVersion", "2010-04-01"), ("Body", body), ("From", from), ("FromCountry", "US"),
            ("MessageSid", sid), ("NumMedia", String(pictures)), ("NumSegments", "1"), ("SmsMessageSid", sid), ("SmsSid", sid),
            ("SmsStatus", "received"), ("To", to),
        ] + more
    }
}

/// What no log may show.
enum Credentials {
    static let account = "AC" + Hex.encode(randomBytes(16))
    static let authToken = Hex.encode(randomBytes(16))
    static let oldAuthToken = Hex.encode(randomBytes(16))
    static let adminToken = "admin-" + Hex.encode(randomBytes(12))
    static let readToken = "reader-" + Hex.encode(randomBytes(12))
    static let agentToken = "agent-" + Hex.encode(randomBytes(12))
    static let all = [authToken, oldAuthToken, adminToken, readToken, agentToken]
}

/// A person of the test's own database: user `id` with the number `phone`.
struct Person: Sendable {
    var id: Int
    var phone: String

    /// The people whom `Site` puts there.
    static func number(_ number: Int) -> Person { Person(id: 1000 + number, phone: "+1415555\(2000 + number)") }
}

/// The contract's TwiML (section 1), made without the product's code.
enum Expected {
    static let silence = #"<?xml version="1.0" encoding="UTF-8"?><Response />"#

    static func twiml(_ parts: String...) -> String {
        let messages = parts.map { part in
            "<Message>"
                + part.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
                + "</Message>"
        }
        return #"<?xml version="1.0" encoding="UTF-8"?><Response>"# + messages.joined() + "</Response>"
    }

    /// The stand-in's reply: the user's id and the text.
    static func echo(_ person: Person, _ text: String) -> String { twiml("\(person.id): \(text)") }

    // Contract, section 5.
    static let unknownNumber =
        "Hi! I'm your AI assistant. I can help with tasks, reminders, and more. You are currently not registered. Would you like to:\n"
        + "A) See what I can do\nB) Get started now\nC) Learn more"
    static let inactive = "Your account is currently inactive. Please contact support to reactivate your account."
    static let spam = "Your message appears to be spam and cannot be processed. If this is an error, please contact support."
    static let tooMany = "Too many requests. Please wait a moment before trying again."
    static let agentUnavailable = "I'm sorry, the AI assistant is currently unavailable. Please try again later."
    static let agentGaveNothing = "I'm sorry, I couldn't generate a response. Please try rephrasing your question."
    static let agentTimedOut = "The request took too long to process. Please try again."
    static let failure = "I'm sorry, there was an error processing your request. Please try again."
}
