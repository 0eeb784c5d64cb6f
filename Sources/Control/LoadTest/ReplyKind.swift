// What a reply says, told from its TwiML by the default texts of docs/contract: which messages the router withheld and why.
// Used by LoadGenerator for each answer and by `send`. A router whose texts were replaced shows all of them as answers.

/// The kinds of 200 that a webhook gets.
enum ReplyKind: Int, CaseIterable {
    /// Text of the agent, or of a command.
    case answered
    /// No message in the TwiML: silent by rule, deferred above the global limit, or answered late.
    case empty
    case tooMany
    case spam
    case unknownNumber
    case inactive
    case agentUnavailable
    case timedOut
    case failed
    /// Not TwiML.
    case unreadable

    /// Its name in reports.
    var name: String { Self.table[rawValue].name }

    private static let table: [(name: String, beginning: StaticString)] = [
        ("replied", ""),
        ("empty", ""),
        ("withheld_rate_limit", "Too many requests. Please wait"),
        ("withheld_spam", "Your message appears to be spam"),
        ("unknown_number", "m your AI assistant. I can help with tasks, reminders"),
        ("inactive", "Your account is currently inactive"),
        ("agent_unavailable", "the AI assistant is currently unavailable"),
        ("timed_out", "The request took too long to process"),
        ("failed", "there was an error processing your request"),
        ("unreadable", ""),
    ]

    /// Reads the body of a 200.
    init(twiML body: UnsafeRawBufferPointer) {
        guard ResponseReader.find("<Response", in: body) != nil else {
            self = .unreadable
            return
        }
        guard let start = ResponseReader.find("<Message", in: body) else {
            self = .empty
            return
        }
        let rest = UnsafeRawBufferPointer(rebasing: body[start...])
        // The texts differ in their first letter but for those that begin with an apology; the common case, an agent's answer, is told
        // apart without a search unless it begins like one.
        let text = ResponseReader.find(">", in: rest).map { UnsafeRawBufferPointer(rebasing: rest[($0 + 1)...]) } ?? rest
        let beginning = UnsafeRawBufferPointer(rebasing: text.prefix(96))
        switch text.first {
        case UInt8(ascii: "T"), UInt8(ascii: "Y"), UInt8(ascii: "H"), UInt8(ascii: "I"):
            for kind in Self.allCases {
                let needle = Self.table[kind.rawValue].beginning
                if needle.utf8CodeUnitCount > 0, ResponseReader.find(needle, in: beginning) != nil {
                    self = kind
                    return
                }
            }
            self = .answered
        default: self = .answered
        }
    }
}
