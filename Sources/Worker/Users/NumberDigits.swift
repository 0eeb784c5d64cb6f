// By which last digits a number is looked for. Numbers stand in the database as people wrote them; an index over their last seven digits
// (`sms_router_digits`) finds the candidates, whatever stands before and between. Pure.

enum NumberDigits {
    /// What `sms_router_digits` may give for a way to write this E.164 number. More than one only for short national numbers, where the
    /// country code or a trunk or dialling prefix falls inside the last seven digits or not.
    static func candidates(e164: String) -> [String] {
        let digits = Array(e164.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
        var candidates: [String] = []
        func add(_ prefix: String, _ number: ArraySlice<UInt8>) {
            let text = String(decoding: (Array(prefix.utf8) + number).suffix(7), as: UTF8.self)
            if !candidates.contains(text) { candidates.append(text) }
        }
        add("", digits[...])
        // Country codes have one to three digits (ITU-T E.164, section 6.2.1).
        for countryDigits in 1...3 where digits.count - countryDigits < 7 && digits.count > countryDigits {
            let national = digits.dropFirst(countryDigits)
            add("", national)
            add("0", national)
            add("8", national)
        }
        if digits.count < 7 {
            add("00", digits[...])
            add("011", digits[...])
        }
        return candidates
    }
}
