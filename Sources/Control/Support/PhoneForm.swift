// Numbers as the database compares them. One place, so that every command normalises alike.

import PhoneNumbers

/// The E.164 form of a number, as people write it in `region`; nil when it is none.
func phoneForm(_ text: String, region: String) -> String? { PhoneNumbers.e164(text, region: region) }

/// A person's address as the inbox has it, from what somebody wrote; nil when it is none. Short codes, and names of channels that are not
/// telephone numbers, stay as they are.
func addressForm(_ text: String, region: String) -> String? {
    if let colon = text.firstIndex(of: ":") {
        let (channel, rest) = (text[..<colon], String(text[text.index(after: colon)...]))
        guard !channel.isEmpty, !rest.isEmpty, channel.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else { return nil }
        return channel == "whatsapp" || channel == "rcs" ? "\(channel):\(phoneForm(rest, region: region) ?? rest)" : text
    }
    if (3...8).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
    return phoneForm(text, region: region)
}

/// Two letters of the country of a number in E.164; nil when the library knows none.
func regionOf(_ number: String) -> String? { PhoneNumbers.region(ofE164: number) }
