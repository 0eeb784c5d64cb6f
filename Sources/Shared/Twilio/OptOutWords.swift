// The words by which a person leaves, returns or asks for help. The worker asks at accept, in the same transaction, ahead of every
// limit and switch. Pure: it knows only the text and what Twilio says of it. Natural wording is not here yet: `table` is where it goes.

/// What the words of a message ask for.
package enum OptOutAction: Sendable, Equatable {
    case stop
    case start
    case help
    /// An ordinary message.
    case none
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

    /// What the message asks for, whoever sent it.
    /// - Parameters:
    ///   - body: the text as it came; case and white space around it do not matter, anything else beside the word does.
    ///   - optOutType: Twilio's own judgement (`STOP`, `START`, `HELP`), which decides where it is present.
    ///   - toTollFree: whether our number is toll-free.
    package static func action(body: String, optOutType: String? = nil, toTollFree: Bool = false) -> OptOutAction {
        switch optOutType?.uppercased() {
        case "STOP": return .stop
        case "START": return .start
        case "HELP": return .help
        default: break
        }
        // The longest word has eleven letters; a usual message is told apart by its length alone.
        let word = MessageText.trimmed(Substring(body)).utf8
        guard word.count <= 11 else { return .none }
        for entry in table where equals(word, entry.word) {
            return toTollFree && !entry.worksOnTollFree ? .none : entry.action
        }
        return .none
    }

    /// The same where it is known whether this person had opted out: START, YES and UNSTOP of somebody who had not are ordinary messages,
    /// unless Twilio itself took the word for a keyword.
    package static func action(body: String, optOutType: String?, hasOptedOut: Bool, toTollFree: Bool = false) -> OptOutAction {
        let action = action(body: body, optOutType: optOutType, toTollFree: toTollFree)
        let twilioDecided = optOutType?.uppercased() == "START"
        return action == .start && !hasOptedOut && !twilioDecided ? .none : action
    }

    private static func equals(_ word: Substring.UTF8View, _ entry: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: entry.utf8Start, count: entry.utf8CodeUnitCount)
        guard word.count == wanted.count else { return false }
        return zip(word, wanted).allSatisfy { given, wanted in
            (given >= UInt8(ascii: "a") && given <= UInt8(ascii: "z") ? given & 0xdf : given) == wanted
        }
    }
}
