import Settings
import Testing

@testable import PhoneNumbers

@Suite struct PhoneNumbersTests {
    @Test(arguments: [
        ("5551230003", "US"), ("(555) 123-0003", "US"), ("555.123.0003", "US"), ("1 555 123 0003", "US"), ("+1 (555) 123-0003", "US"),
        ("+15551230003", "DE"), ("001 555 123 0003", "DE"), ("  +1-555-123-0003 ", "GB"), ("5551230003", "CA"),
        ("tel:+1-555-123-0003", "US"), ("\u{ff0b}1 555 123 0003", "US"),
    ]) func oneNumberInManyForms(_ text: String, _ region: String) {
        #expect(PhoneNumbers.e164(text, region: region) == "+15551230003")
    }

    @Test(arguments: [
        ("(415) 555-0103", "US", "+14155550103"), ("020 7946 0958", "GB", "+442079460958"), ("0171 2345678", "DE", "+491712345678"),
        ("+49 (0)171 2345678", "US", "+491712345678"), ("06 12 34 56 78", "FR", "+33612345678"), ("+6834000", "US", "+6834000"),
    ]) func resolves(_ text: String, _ region: String, _ expected: String) {
        #expect(PhoneNumbers.e164(text, region: region) == expected)
    }

    @Test(arguments: [
        "", " ", "+", "12345", "5551234", "555123000", "55512300033", "hello", "whatsapp:", "+0123456789", "+1234567890123456789", "++",
        "n/a", "null", "\u{0}", String(repeating: "1", count: 300),
    ]) func refuses(_ text: String) {
        #expect(PhoneNumbers.e164(text, region: "US") == nil)
    }

    /// The library itself reads some of its numbers as others the second time (found by fuzzing).
    @Test func aNumberIsTheSameWhenItIsReadAgain() {
        var differ = 0
        for region in ["US", "DE", "IT"] {
            for zeros in 1...14 {
                for text in [String(repeating: "0", count: zeros), "+49" + String(repeating: "0", count: zeros)] {
                    if let once = PhoneNumbers.libraryE164(text, region: region), once != PhoneNumbers.libraryE164(once, region: region) {
                        differ += 1
                    }
                    guard let number = PhoneNumbers.e164(text, region: region) else { continue }
                    #expect(PhoneNumbers.e164(number, region: region) == number, "\(text) in \(region)")
                }
            }
        }
        #expect(differ > 0, "the library reads all its numbers as they are: the rule can go")
    }

    @Test func withoutARegionOnlyInternationalForms() {
        #expect(PhoneNumbers.e164("4155550103", region: "") == nil)
        // Possible by the German plan, and more than E.164 has.
        #expect(PhoneNumbers.e164("0049 (0)30 1345672345", region: "DE") == "+49301345672345")
        #expect(PhoneNumbers.e164("0049 (0)30 134567234567", region: "DE") == nil)
        #expect(PhoneNumbers.e164("+1 415 555 0103", region: "") == "+14155550103")
    }

    @Test func theShortWayAgreesWithTheLibrary() {
        for first in 0...9 {
            for text in [
                "\(first)15\(first)550103", "1\(first)155550103", "\(first)(155)-550.10 3", "1 (\(first)15) 555-01",
                "01\(first)15555010\(first)",
            ] {
                if let short = PhoneNumbers.northAmerican(text, region: "US") {
                    #expect(PhoneNumbers.libraryE164(text, region: "US") == short, "\(text)")
                }
            }
        }
        #expect(PhoneNumbers.northAmerican("4155550103", region: "DE") == nil)
    }

    @Test func regions() {
        #expect(PhoneNumbers.region(ofE164: "+14155550103") == "US")
        #expect(PhoneNumbers.region(ofE164: "+16135550103") == "CA")
        #expect(PhoneNumbers.region(ofE164: "+442079460958") == "GB")
        #expect(PhoneNumbers.region(ofE164: "12345") == nil)
        #expect(PhoneNumbers.isSupportedRegion("US"))
        #expect(PhoneNumbers.isSupportedRegion("DE"))
        #expect(!PhoneNumbers.isSupportedRegion("us"))
        #expect(!PhoneNumbers.isSupportedRegion("XX"))
        #expect(!PhoneNumbers.isSupportedRegion(""))
    }

    @Test func theSettingsKnowTheLibrarysRegions() {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        let known = letters.flatMap { first in letters.map { first + $0 } }.filter { PhoneNumbers.isSupportedRegion($0) }
        #expect(known.count > 200)
        #expect(PhoneRegion.all == Set(known))
    }

    @Test func suffixKeys() {
        for text in ["+15551230003", "5551230003", "(555) 123-0003", "1.555.123.0003"] {
            #expect(PhoneNumbers.suffixKey(text) == "1230003")
        }
        #expect(PhoneNumbers.suffixKey("12345") == "12345")
        #expect(PhoneNumbers.suffixKey("") == "")
    }
}
