// What a message costs, in millionths of a US dollar, from a flat table: one look-up is two indices and an addition. The table that is
// built in is in PriceList.swift; an operator's own is read by PriceFile.swift. Pure; called for every message, in and out.

import Twilio

/// One kind of price. Its raw value is its key in a price file.
package enum PriceKind: String, Sendable, CaseIterable {
    /// Of one segment.
    case smsOut = "sms_out"
    case smsIn = "sms_in"
    case tollFreeOut = "toll_free_sms_out"
    case tollFreeIn = "toll_free_sms_in"
    case shortCodeOut = "short_code_sms_out"
    case shortCodeIn = "short_code_sms_in"
    /// Of one message with media, however long.
    case mmsOut = "mms_out"
    case mmsIn = "mms_in"
    case tollFreeMMSOut = "toll_free_mms_out"
    case tollFreeMMSIn = "toll_free_mms_in"
    case shortCodeMMSOut = "short_code_mms_out"
    case shortCodeMMSIn = "short_code_mms_in"
    /// Of one message.
    case whatsAppOut = "whatsapp_out"
    case whatsAppIn = "whatsapp_in"
    case messengerOut = "messenger_out"
    case messengerIn = "messenger_in"
    case rcsOut = "rcs_out"
    case rcsIn = "rcs_in"

    /// The kind whose price of the same country counts where this one has none.
    var parent: PriceKind? {
        switch self {
        case .tollFreeOut, .shortCodeOut: .smsOut
        case .tollFreeIn, .shortCodeIn: .smsIn
        case .tollFreeMMSOut, .shortCodeMMSOut: .mmsOut
        case .tollFreeMMSIn, .shortCodeMMSIn: .mmsIn
        default: nil
        }
    }

    /// The place in a row.
    var column: Int {
        switch self {
        case .smsOut: 0
        case .tollFreeOut: 1
        case .shortCodeOut: 2
        case .smsIn: 3
        case .tollFreeIn: 4
        case .shortCodeIn: 5
        case .mmsOut: 6
        case .tollFreeMMSOut: 7
        case .shortCodeMMSOut: 8
        case .mmsIn: 9
        case .tollFreeMMSIn: 10
        case .shortCodeMMSIn: 11
        case .whatsAppOut: 12
        case .whatsAppIn: 13
        case .messengerOut: 14
        case .messengerIn: 15
        case .rcsOut: 16
        case .rcsIn: 17
        }
    }
}

package enum MessageDirection: Sendable {
    case outbound
    case inbound
}

package struct PriceTable: Sendable, Equatable {
    /// The day the prices were true, `YYYY-MM-DD`.
    package let asOf: String
    /// Where they are from, in words.
    package let source: String
    /// A row a country, in the order of Country.index; the last one is the default's.
    private let micros: [Int32]

    private static let columns = PriceKind.allCases.count

    /// - Parameters:
    ///   - standard: what counts for every country that says nothing else; a kind that is missing costs nothing.
    ///   - countries: micro-dollars; a kind that is missing costs what its parent of that country does, else the default.
    package init(asOf: String, source: String, standard: [PriceKind: Int32], countries: [Country: [PriceKind: Int32]]) {
        (self.asOf, self.source) = (asOf, source)
        let row = PriceKind.allCases.sorted { $0.column < $1.column }.map { standard[$0] ?? $0.parent.flatMap { standard[$0] } ?? 0 }
        var micros: [Int32] = []
        micros.reserveCapacity((Country.count + 1) * Self.columns)
        for _ in 0...Country.count { micros += row }
        for (country, prices) in countries {
            for kind in PriceKind.allCases {
                guard let price = prices[kind] ?? kind.parent.flatMap({ prices[$0] }) else { continue }
                micros[country.index * Self.columns + kind.column] = price
            }
        }
        self.micros = micros
    }

    /// What one message costs, in micro-dollars (1,000,000 are one dollar). Fees of carriers and of Meta's templates are not in it.
    /// - Parameters:
    ///   - channel: `other` costs nothing: it is never answered.
    ///   - sender: the type of our address.
    ///   - country: outbound the person's, inbound our number's; nil: the default.
    ///   - segments: of an SMS; others are counted as one message.
    package func cost(
        _ direction: MessageDirection, channel: Channel, sender: SenderType, country: Country?, segments: Int = 1, hasMedia: Bool = false
    ) -> Int {
        let isOut = direction == .outbound
        let column: Int
        var count = 1
        switch channel {
        case .sms where !hasMedia, .test where !hasMedia:
            column = (isOut ? 0 : 3) + Self.offset(sender)
            count = segments
        case .sms, .mms, .test: column = (isOut ? 6 : 9) + Self.offset(sender)
        case .whatsapp: column = isOut ? 12 : 13
        case .messenger: column = isOut ? 14 : 15
        case .rcs: column = isOut ? 16 : 17
        case .other: return 0
        }
        return Int(micros[(country?.index ?? Country.count) * Self.columns + column]) * count
    }

    /// One price as it stands in the table, in micro-dollars.
    package func price(_ kind: PriceKind, in country: Country?) -> Int {
        Int(micros[(country?.index ?? Country.count) * Self.columns + kind.column])
    }

    private static func offset(_ sender: SenderType) -> Int {
        switch sender {
        case .longCode, .alphanumeric: 0
        case .tollFree: 1
        case .shortCode: 2
        }
    }
}
