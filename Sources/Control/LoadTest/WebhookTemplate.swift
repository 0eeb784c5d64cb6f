// One webhook as Twilio would post it, built once as bytes, in which the sender, the SID and the signature are replaced in place for each
// message. Used by LoadGenerator, which shares two cores with the system under test: no form is encoded, no parameter sorted a message.
//
// Everything that changes has a fixed width: the sender's digits, the serial number in SID and text, the signature (28 characters).

import Crypto
import Twilio

/// The bytes of a request and of what its signature covers, with the places that change. A value: copies are independent.
struct WebhookTemplate {
    /// What all requests of a run have in common.
    struct Settings {
        /// The URL as Twilio knows it: what is signed.
        var signedURL: String
        /// For the request line and the Host header: where the bytes go may differ from what is signed.
        var path: String
        var host: String
        var accountSID: String
        var token: String
        var to: String
        /// The sender with index 0, E.164; the others count up from it and keep its length.
        var firstNumber: String
        /// 16 hex digits that make the SIDs of this run its own.
        var run: String
        /// Sign wrongly: what a forger sends.
        var badSignature = false
    }

    private let key: HMACSHA1Key
    private let signs: Bool
    private let firstNumber: UInt64
    private var request: [UInt8] = []
    private var signed: [UInt8] = []
    /// Offsets of what changes: in the request, and in the signed text.
    private var signaturePlace = 0
    private var numberPlaces: (request: [Int], signed: [Int]) = ([], [])
    private var sidPlaces: (request: [Int], signed: [Int]) = ([], [])
    private var textPlaces: (request: [Int], signed: [Int]) = ([], [])
    private let numberWidth: Int

    private static let numberMark = "\u{1}"
    private static let serialMark = "\u{2}"
    private static let textMark = "\u{3}"
    private static let serialWidth = 16
    /// Decimal digits of the serial number at the end of the text.
    static let textWidth = 8

    /// Nil when `firstNumber` is not a plus and 8 to 15 digits.
    init?(_ settings: Settings, text: String) {
        let digits = settings.firstNumber.dropFirst()
        guard settings.firstNumber.first == "+", (8...15).contains(digits.utf8.count), let first = UInt64(digits) else { return nil }
        key = HMACSHA1Key(token: settings.token)
        signs = !settings.badSignature
        firstNumber = first
        numberWidth = digits.utf8.count
        let sid = "SM\(settings.run)\(Self.serialMark)"
        // Sorted by name, as they are signed; a real webhook carries the blank ones too.
        let fields: [(name: String, value: String)] = [
            ("AccountSid", settings.accountSID), ("ApiVersion", "2010-04-01"), ("Body", "\(text) \(Self.textMark)"),
            ("From", "+\(Self.numberMark)"), ("FromCity", ""), ("FromCountry", "US"), ("FromState", "CA"), ("FromZip", ""),
            ("MessageSid", sid), ("NumMedia", "0"), ("NumSegments", "1"), ("SmsMessageSid", sid), ("SmsSid", sid),
            ("SmsStatus", "received"), ("To", settings.to), ("ToCity", ""), ("ToCountry", "US"), ("ToState", ""), ("ToZip", ""),
        ]
        appendSigned(Array(settings.signedURL.utf8))
        for field in fields {
            appendSigned(Array(field.name.utf8))
            appendSigned(Array(field.value.utf8))
        }
        let body = Self.withMarks(FormEncoder.encode(fields))
        // The length of the body once its marks are digits.
        let length =
            body.reduce(0) { sum, byte in
                switch byte {
                case 1: sum + numberWidth
                case 2: sum + Self.serialWidth
                case 3: sum + Self.textWidth
                default: sum + 1
                }
            }
        let head = """
            POST \(settings.path) HTTP/1.1\r\nHost: \(settings.host)\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n\
            Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(length)\r\nX-Twilio-Signature:\u{20}
            """
        request.append(contentsOf: head.utf8)
        signaturePlace = request.count
        request.append(contentsOf: "AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n".utf8)
        appendRequest(body)
    }

    /// Makes the request of one message. `sender` counts from the first number; `serial` is in the SID and, by its last 8 digits, the text.
    mutating func prepare(sender: UInt64, serial: UInt64) {
        let number = firstNumber + sender
        for place in numberPlaces.request { Self.putDecimal(number, width: numberWidth, at: place, of: &request) }
        for place in sidPlaces.request { Self.putHex(serial, at: place, of: &request) }
        for place in textPlaces.request { Self.putDecimal(serial, width: Self.textWidth, at: place, of: &request) }
        guard signs else { return }
        for place in numberPlaces.signed { Self.putDecimal(number, width: numberWidth, at: place, of: &signed) }
        for place in sidPlaces.signed { Self.putHex(serial, at: place, of: &signed) }
        for place in textPlaces.signed { Self.putDecimal(serial, width: Self.textWidth, at: place, of: &signed) }
        var place = signaturePlace
        for byte in key.digest(signed).base64.utf8 {
            request[place] = byte
            place += 1
        }
    }

    /// The request as last prepared, with its head.
    func withRequest<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { request.withUnsafeBytes(body) }

    /// How many bytes every request of this template has.
    var size: Int { request.count }

    /// The SID of the message with that serial number in a run.
    static func sid(run: String, serial: UInt64) -> String {
        var digits = [UInt8](repeating: 0, count: serialWidth)
        putHex(serial, at: 0, of: &digits)
        return "SM\(run)\(String(decoding: digits, as: UTF8.self))"
    }

    // MARK: - Building

    private mutating func appendSigned(_ bytes: [UInt8]) {
        Self.append(bytes, to: &signed, &numberPlaces.signed, &sidPlaces.signed, &textPlaces.signed, numberWidth)
    }

    private mutating func appendRequest(_ bytes: [UInt8]) {
        Self.append(bytes, to: &request, &numberPlaces.request, &sidPlaces.request, &textPlaces.request, numberWidth)
    }

    /// Appends, writing zeros where a mark stands and noting the place.
    private static func append(
        _ bytes: [UInt8], to output: inout [UInt8], _ numbers: inout [Int], _ sids: inout [Int], _ texts: inout [Int], _ numberWidth: Int
    ) {
        for byte in bytes {
            var width = 0
            switch byte {
            case 1:
                numbers.append(output.count)
                width = numberWidth
            case 2:
                sids.append(output.count)
                width = serialWidth
            case 3:
                texts.append(output.count)
                width = textWidth
            default:
                output.append(byte)
            }
            output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width))
        }
    }

    /// The marks as bytes again, after the encoder wrote them as `%01`, `%02` and `%03`.
    private static func withMarks(_ form: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < form.count {
            if form[index] == UInt8(ascii: "%"), index + 2 < form.count, form[index + 1] == UInt8(ascii: "0"),
                (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(form[index + 2])
            {
                result.append(form[index + 2] - UInt8(ascii: "0"))
                index += 3
            } else {
                result.append(form[index])
                index += 1
            }
        }
        return result
    }

    private static func putDecimal(_ value: UInt64, width: Int, at start: Int, of bytes: inout [UInt8]) {
        var rest = value
        for place in stride(from: start + width - 1, through: start, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    private static func putHex(_ value: UInt64, at start: Int, of bytes: inout [UInt8]) {
        var rest = value
        for place in stride(from: start + serialWidth - 1, through: start, by: -1) {
            let digit = UInt8(truncatingIfNeeded: rest & 15)
            bytes[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
            rest >>= 4
        }
    }
}
