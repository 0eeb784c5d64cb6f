// Addresses as operators write them. One place, so that commands and dashboard normalise alike. Pure.

import PhoneNumbers

/// A person's address as the inbox has it, from what somebody wrote; nil when it is none. Short codes, and names of channels that are not
/// telephone numbers, stay as they are.
package func addressForm(_ text: String, region: String) -> String? {
    if let colon = text.firstIndex(of: ":") {
        let (channel, rest) = (text[..<colon], String(text[text.index(after: colon)...]))
        guard !channel.isEmpty, !rest.isEmpty, channel.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else { return nil }
        return channel == "whatsapp" || channel == "rcs" ? "\(channel):\(PhoneNumbers.e164(rest, region: region) ?? rest)" : text
    }
    if (3...8).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
    return PhoneNumbers.e164(text, region: region)
}
