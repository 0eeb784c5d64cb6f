// How many segments an SMS is sent in, as Twilio counts and bills them (its documentation, "SMS character limit"). Called for a sender's
// pace and for the answer to messages that we start. Pure. The database counts the same way where it has the text: sms_router_segments.

package enum Segments {
    /// Of one message that leaves from `sender` for `recipient`. Channels without segments, and a message without a text, count as one.
    package static func count(_ text: String, from sender: Address, to recipient: Address) -> Int {
        guard recipient.channel == .sms else { return 1 }
        let isGSM = text.unicodeScalars.allSatisfy { gsm.contains($0) || wide.contains($0) }
        func size(_ scalar: Unicode.Scalar) -> Int { isGSM ? (wide.contains(scalar) ? 2 : 1) : UTF16.width(scalar) }
        let units = text.unicodeScalars.reduce(0) { $0 + size($1) }
        guard units > (isGSM ? 160 : 70) else { return 1 }
        // The header that joins the segments takes room; a toll-free number's is one longer.
        let room = (isGSM ? 153 : 67) - (sender.isTollFree ? 1 : 0)
        var count = 1
        var used = 0
        for scalar in text.unicodeScalars {
            let size = size(scalar)
            if used + size > room {
                count += 1
                used = 0
            }
            used += size
        }
        return count
    }

    /// The default alphabet of GSM 03.38.
    private static let gsm = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
            + "abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    /// Its extension: an escape and a character.
    private static let wide = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}
