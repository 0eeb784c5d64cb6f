// Whether a message is nothing but a verification code, however people type it. Pure and cheap: asked of every message, before any look-up.

enum CodeReply {
    static let digits = 6
    /// No form of a code has more bytes: full-width digits take three each.
    private static let longest = 64

    /// What may stand before it.
    private static let leads: Set<String> = [
        "code", "the code is", "code is", "my code is", "my code", "verification code", "verification code is", "my verification code is",
        "it's", "it is", "código", "codigo", "mi código es", "mi codigo es", "code de vérification", "mon code est", "mein code ist",
    ]

    /// The six digits in ASCII; nil: it is something else.
    static func parse(_ body: String) -> String? {
        guard body.utf8.count >= digits, body.utf8.count <= longest, mayHoldOne(body) else { return nil }
        var code = ""
        var lead = ""
        for scalar in body.unicodeScalars {
            if let digit = digit(scalar) {
                guard code.utf8.count < digits else { return nil }
                code.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
            } else if isSeparator(scalar) {
                continue
            } else {
                // Words come before it, and nothing but a full stop behind.
                guard code.isEmpty || code.utf8.count == digits && isEnd(scalar) else { return nil }
                if code.isEmpty { lead.unicodeScalars.append(scalar) }
            }
        }
        guard code.utf8.count == digits else { return nil }
        guard !lead.isEmpty else { return code }
        // The separators between its words are gone: compared without theirs.
        let told = lead.lowercased().filter { !":#.\"'\u{2019}(".contains($0) }
        return told.isEmpty || squeezedLeads.contains(told) ? code : nil
    }

    /// Of ASCII, which nearly all messages are, the digits are counted first.
    private static func mayHoldOne(_ body: String) -> Bool {
        var found = 0
        for byte in body.utf8 {
            if byte >= 0x80 { return true }
            if (0x30...0x39).contains(byte) { found += 1 }
        }
        return found == digits
    }

    private static let squeezedLeads = Set(leads.map { $0.filter { !" '".contains($0) } })

    /// 0–9 in ASCII, full-width (U+FF10), Arabic-Indic (U+0660, U+06F0) or Devanagari (U+0966) form.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        for zero: UInt32 in [0x30, 0xff10, 0x660, 0x6f0, 0x966] where scalar.value >= zero && scalar.value < zero + 10 {
            return UInt8(scalar.value - zero)
        }
        return nil
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{ff0d}", "\u{200b}", "\u{feff}": true
        default: scalar.properties.isWhitespace
        }
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { ".!\"')".unicodeScalars.contains(scalar) }
}
