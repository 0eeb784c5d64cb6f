// From and To of a message, in every form that Twilio uses. Pure; called by the worker for keys, look-ups and the way of a reply. An
// unknown form is not an error: it is the channel `other`, recorded and never answered.

/// How a message travels.
package enum Channel: String, Sendable, Hashable, CaseIterable {
    case sms
    /// Never read from an address: an SMS address with media is MMS, and NumMedia tells.
    case mms
    case whatsapp
    case messenger
    case rcs
    /// Of the dashboard's Phone: a made-up person. Twilio has no such channel, and nothing that comes from outside is ever on it.
    case test
    case other

    /// What is counted in segments, and priced by them.
    package var isSMS: Bool { self == .sms || self == .test }
}

/// One address. Two are the same when their texts are: nothing is folded, for a reply goes back to exactly what was written.
package struct Address: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// `+` and 7 to 15 digits, the first not zero (ITU-T E.164).
        case e164
        /// 3 to 8 digits.
        case shortCode
        /// Up to 11 letters, digits, blanks and `&-_.+`, at least one letter (Twilio, "Alphanumeric sender ID").
        case alphanumeric
        case whatsapp
        case messenger
        case rcs
        /// `test:` and a number that nobody has.
        case test
        case other
    }

    package let kind: Kind
    /// As it came.
    package let text: String
    /// The E.164 number of a plain, WhatsApp or RCS address; nil where there is none (short code, page id, `whatsapp:CC.…`).
    package let bareNumber: String?

    /// The longest address that a webhook may carry, in bytes; whoever takes one in cuts there.
    package static let longest = 255

    /// What the addresses of made-up people begin with.
    package static let testPrefix = "test:"

    /// An address that was told by somebody else than ourselves: one that looks like a made-up person's is none, and says so.
    package static func foreign(_ text: String) -> Address { Address(text.hasPrefix(testPrefix) ? "not-" + text : text) }

    /// Reads an address; every text is one.
    package init(_ text: String) {
        self.text = text
        if let id = Self.rest(text, after: "whatsapp:") {
            (kind, bareNumber) = (.whatsapp, Self.isE164(id.utf8) ? String(id) : nil)
        } else if Self.rest(text, after: "messenger:") != nil {
            (kind, bareNumber) = (.messenger, nil)
        } else if let id = Self.rest(text, after: "rcs:") {
            (kind, bareNumber) = (.rcs, Self.isE164(id.utf8) ? String(id) : nil)
        } else if let id = Self.rest(text, after: Self.testPrefix), Self.isE164(id.utf8) {
            (kind, bareNumber) = (.test, String(id))
        } else if Self.isE164(text.utf8) {
            (kind, bareNumber) = (.e164, text)
        } else if (3...8).contains(text.utf8.count), text.utf8.allSatisfy(Self.isDigit) {
            (kind, bareNumber) = (.shortCode, nil)
        } else if Self.isAlphanumericSender(text.utf8) {
            (kind, bareNumber) = (.alphanumeric, nil)
        } else {
            (kind, bareNumber) = (.other, nil)
        }
    }

    /// The channel by the address alone.
    package var channel: Channel {
        switch kind {
        case .e164, .shortCode, .alphanumeric: .sms
        case .whatsapp: .whatsapp
        case .messenger: .messenger
        case .rcs: .rcs
        case .test: .test
        case .other: .other
        }
    }

    /// What names this side of a conversation in keys: the whole address, so that a person's WhatsApp and SMS are two conversations.
    package var conversationParty: String { text }

    /// What stands in the column phone_number: the bare number, else the address without its channel, at most 64 bytes.
    package var recordedNumber: String {
        if let bareNumber { return bareNumber }
        let id: Substring =
            switch kind {
            case .whatsapp, .messenger, .rcs: text.drop { $0 != ":" }.dropFirst()
            default: Substring(text)
            }
        var cut = Substring()
        for character in id {
            if cut.utf8.count + character.utf8.count > 64 { break }
            cut.append(character)
        }
        return String(cut)
    }

    /// A toll-free number of the North American plan (800, 833, 844, 855, 866, 877, 888): there only START and UNSTOP take an opt-out
    /// back, and joined segments hold one unit less.
    package var isTollFree: Bool {
        guard kind == .e164, text.utf8.count == 12, text.hasPrefix("+18") else { return false }
        let code = text.utf8.dropFirst(3).prefix(2)
        guard let digit = code.first, digit == code.last else { return false }
        return digit == UInt8(ascii: "0") || (UInt8(ascii: "3")...UInt8(ascii: "8")).contains(digit)
    }

    /// Whether this is `+` and 7 to 15 digits, the first not zero.
    package static func isE164(_ bytes: some Collection<UInt8>) -> Bool {
        guard (8...16).contains(bytes.count), bytes.first == UInt8(ascii: "+") else { return false }
        let digits = bytes.dropFirst()
        return digits.first != UInt8(ascii: "0") && digits.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isAlphanumericSender(_ bytes: String.UTF8View) -> Bool {
        guard (1...11).contains(bytes.count) else { return false }
        var hasLetter = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): hasLetter = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "+"):
                continue
            default: return false
            }
        }
        return hasLetter
    }

    /// What follows the prefix, when there is something.
    private static func rest(_ text: String, after prefix: String) -> Substring? {
        guard text.hasPrefix(prefix) else { return nil }
        let rest = text.dropFirst(prefix.count)
        return rest.isEmpty ? nil : rest
    }
}
