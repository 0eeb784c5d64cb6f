import Testing
import Twilio

@testable import Replies

@Suite struct SmartEncodingTests {
    @Test(arguments: [
        ("It’s “fine” – really…", "It's \"fine\" - really..."), ("a\u{a0}b\u{202f}c\u{2009}d", "a b c d"),
        ("one—two‑three−four", "one-two-three-four"),
        ("• first\n• second", "- first\n- second"), ("zero\u{200b}width\u{feff}", "zerowidth"), ("soft\u{ad}hyphen", "softhyphen"),
        ("«non»", "\"non\""), ("`code`", "'code'"), ("tab\there", "tab here"), ("cafe\u{301} nin\u{303}o", "café niño"),
        ("A → B ≥ 3", "A -> B >= 3"),
        ("© 2026 ® ™", "(C) 2026 (R) (TM)"), ("5 × 6", "5 x 6"), ("wait！（yes）", "wait!(yes)"), ("\u{212b}ngstrom", "Ångstrom"),
    ])
    func replaces(_ text: String, _ expected: String) {
        let smart = SmartEncoding.gsm7(text)
        #expect(smart.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
        #expect(Segments.measure(expected, isTollFree: false).encoding == .gsm7)
    }

    @Test(arguments: [
        // GSM-7 already
        "plain", "é à ñ €", "",
        // Letters of a language stay what they are, and then nothing else is changed either.
        "ещё “раз”", "ça va… bien", "naïve’s", "Ł’s", "o\u{302}’s", "c\u{327}’s", "中文…", "It’s 😀", "20° – warm", "½…",
    ])
    func leaves(_ text: String) { #expect(SmartEncoding.gsm7(text) == nil) }

    @Test func neverMoreSegments() {
        #expect(SmartEncoding.gsm7(String(repeating: "…", count: 53)) == String(repeating: "...", count: 53), "159 units")
        #expect(SmartEncoding.gsm7(String(repeating: "…", count: 54)) == nil, "162 units, where one segment of UCS-2 was enough")
        let text = String(repeating: "a", count: 150) + "’"
        #expect(Segments.measure(text, isTollFree: false).segments == 3)
        #expect(Segments.measure(SmartEncoding.gsm7(text) ?? "", isTollFree: false).segments == 1)
    }

    @Test func everyLookAlikeIsInGSM7() {
        var found = 0
        for value in UInt32(0)...0xffff {
            guard let scalar = Unicode.Scalar(value), let likeness = SmartEncoding.lookAlike(scalar) else { continue }
            found += 1
            #expect(likeness.unicodeScalars.allSatisfy { GSM7.units($0) > 0 }, "U+\(String(value, radix: 16))")
            #expect(GSM7.units(scalar) == 0, "U+\(String(value, radix: 16)) needs none")
            let isSame = value == 0x212b || value == 0x2126
            #expect(
                !scalar.properties.isAlphabetic || isSame || (0x2b9...0x2cb).contains(value), "U+\(String(value, radix: 16)) is a letter")
        }
        #expect(found > 90)
    }
}
