// The words by which a person leaves, returns or asks for help. The worker asks at accept, in the same transaction, ahead of every
// limit and switch. Pure: it knows only the text and what Twilio says of it. Wordings beside Twilio's own words: OptOutPhrases.

/// What the words of a message ask for.
package enum OptOutAction: Sendable, Equatable {
    case stop
    case start
    case help
    /// An ordinary message.
    case none
}

/// What the words of a message ask for, and who has understood them.
package struct OptOutReading: Sendable, Equatable {
    package var action: OptOutAction
    /// Twilio has judged (`OptOutType`), or takes the text for one of its keywords: it blocks and confirms by itself where it does that at all.
    /// What it doesn't know is the router's alone.
    package var isKnownToTwilio: Bool
    /// Twilio has said so.
    package var isTwiliosWord = false

    package static let none = OptOutReading(action: .none, isKnownToTwilio: false)

    package init(action: OptOutAction, isKnownToTwilio: Bool, isTwiliosWord: Bool = false) {
        self.action = action
        self.isKnownToTwilio = isKnownToTwilio
        self.isTwiliosWord = isTwiliosWord
    }
}

package enum OptOutWords {
    struct Entry {
        let word: StaticString
        let action: OptOutAction
        /// On toll-free numbers carriers lift an opt-out for START and UNSTOP only.
        var worksOnTollFree = true
    }

    /// Twilio's default keywords with those of April 2025, upper case.
    static let table: [Entry] = [
        Entry(word: "STOP", action: .stop), Entry(word: "STOPALL", action: .stop), Entry(word: "UNSUBSCRIBE", action: .stop),
        Entry(word: "CANCEL", action: .stop), Entry(word: "END", action: .stop), Entry(word: "QUIT", action: .stop),
        Entry(word: "REVOKE", action: .stop), Entry(word: "OPTOUT", action: .stop),
        Entry(word: "START", action: .start), Entry(word: "UNSTOP", action: .start),
        Entry(word: "YES", action: .start, worksOnTollFree: false),
        Entry(word: "HELP", action: .help), Entry(word: "INFO", action: .help),
    ]

    /// What the message asks for, whoever sent it, and whether Twilio knows. Twilio's keywords in any case, white space around them; else
    /// any wording of OptOutTable that is the whole message.
    /// - Parameters:
    ///   - body: the text as it came.
    ///   - optOutType: Twilio's own judgement (`STOP`, `START`, `HELP`), which decides where it is present.
    ///   - toTollFree: whether our number is toll-free. There nothing but START and UNSTOP takes an opt-out back.
    package static func read(body: String, optOutType: String? = nil, toTollFree: Bool = false) -> OptOutReading {
        if let optOutType {
            switch optOutType.uppercased() {
            case "STOP": return OptOutReading(action: .stop, isKnownToTwilio: true, isTwiliosWord: true)
            case "START": return OptOutReading(action: .start, isKnownToTwilio: true, isTwiliosWord: true)
            case "HELP": return OptOutReading(action: .help, isKnownToTwilio: true, isTwiliosWord: true)
            default: break
            }
        }
        // The longest word has eleven letters; a usual message is told apart by its length alone.
        let word = MessageText.trimmed(Substring(body)).utf8
        if word.count <= 11 {
            for entry in table where equals(word, entry.word) {
                return toTollFree && !entry.worksOnTollFree ? .none : OptOutReading(action: entry.action, isKnownToTwilio: true)
            }
        }
        let action = OptOutPhrases.shared.action(of: body)
        return toTollFree && action == .start ? .none : OptOutReading(action: action, isKnownToTwilio: false)
    }

    /// What the message asks for, whoever sent it.
    package static func action(body: String, optOutType: String? = nil, toTollFree: Bool = false) -> OptOutAction {
        read(body: body, optOutType: optOutType, toTollFree: toTollFree).action
    }

    /// The same where it is known whether this person had opted out: START, YES and UNSTOP of somebody who had not are ordinary messages,
    /// unless Twilio itself took the word for a keyword.
    package static func action(body: String, optOutType: String?, hasOptedOut: Bool, toTollFree: Bool = false) -> OptOutAction {
        let reading = read(body: body, optOutType: optOutType, toTollFree: toTollFree)
        return reading.action == .start && !hasOptedOut && !reading.isTwiliosWord ? .none : reading.action
    }

    /// Builds the trees of wordings, some milliseconds: at a worker's start rather than at its first message.
    package static func prepare() { _ = OptOutPhrases.shared }

    private static func equals(_ word: Substring.UTF8View, _ entry: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: entry.utf8Start, count: entry.utf8CodeUnitCount)
        guard word.count == wanted.count else { return false }
        return zip(word, wanted).allSatisfy { given, wanted in
            (given >= UInt8(ascii: "a") && given <= UInt8(ascii: "z") ? given & 0xdf : given) == wanted
        }
    }
}
