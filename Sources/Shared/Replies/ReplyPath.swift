// The way of one conversation's replies, as far as it matters for what they may look like and what they cost. Made once a message. Pure.

import Twilio

/// What kind of address of ours sends: prices and segments depend on it.
package enum SenderType: String, Sendable, CaseIterable {
    case longCode = "long_code"
    case tollFree = "toll_free"
    case shortCode = "short_code"
    /// Priced as a long code.
    case alphanumeric

    /// Of a plain address; those of other channels have no such type and count as long codes.
    package init(_ address: Address) {
        self =
            switch address.kind {
            case .shortCode: .shortCode
            case .alphanumeric: .alphanumeric
            case .e164 where address.isTollFree: .tollFree
            default: .longCode
            }
    }
}

package struct ReplyPath: Sendable, Equatable {
    package let channel: Channel
    package let sender: SenderType
    /// The person's, whose price it is; nil: unknown, the default price.
    package let country: Country?
    /// Media of one message; 0: a medium goes as an address in the text.
    package let mostMedia: Int

    /// - Parameters:
    ///   - channel: the recipient's (Address.channel); `mms` counts as `sms`.
    ///   - mostMedia: nil: what the channel takes, on SMS none.
    package init(channel: Channel, sender: SenderType, country: Country?, mostMedia: Int? = nil) {
        // A made-up person gets what a real one would.
        self.channel = channel == .mms || channel == .test ? .sms : channel
        self.sender = sender
        self.country = country
        switch self.channel {
        case .whatsapp, .messenger, .rcs: self.mostMedia = mostMedia ?? 1
        default: self.mostMedia = mostMedia ?? 0
        }
    }

    /// From one of our addresses to a person's. Pictures go by MMS only from numbers of the United States and Canada to numbers there.
    /// - Parameters:
    ///   - ourCountry: of our number; nil: told from it alone, `+1` being enough.
    ///   - country: of the person's number.
    package init(from ours: Address, ourCountry: Country? = nil, to person: Address, country: Country?) {
        let channel = person.channel
        var mostMedia: Int?
        if channel.isSMS {
            let isOurs: Bool =
                switch ours.kind {
                case .e164: ourCountry?.hasMMS ?? ours.text.hasPrefix("+1")
                case .shortCode: ourCountry?.hasMMS ?? false
                default: false
                }
            mostMedia = isOurs && country?.hasMMS == true ? Self.mostMediaOfMMS : 0
        }
        self.init(channel: channel, sender: SenderType(ours), country: country, mostMedia: mostMedia)
    }

    /// Twilio's page on `<Message>`: up to ten `<Media>`.
    package static let mostMediaOfMMS = 10

    var isSMS: Bool { channel == .sms }
}
