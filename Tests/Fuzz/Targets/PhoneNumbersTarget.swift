// Telephone numbers as people and tables write them: what is one stays one when it is read again.

import PhoneNumbers

extension FuzzTarget {
    static let phoneNumbers = FuzzTarget(
        "phone", "telephone numbers in any form: E.164 is E.164 again, regions and keys of anything",
        seeds: [
            "(415) 555-0103", "+14155550103", "0049 (0)30 1234567", "5551230003", "+44 20 7946 0958 ext. 12", "٠١٢٣٤٥٦٧٨٩",
            "tel:+1-201-555-0123",
        ]
        .map { Array($0.utf8) },
        tokens: [
            "+", "00", "011", "(", ")", "-", ".", "ext", ";ext=", "x", "#", "\u{ff0b}", "\u{660}", "\u{200b}", "\u{0}", "tel:",
            ";phone-context=",
        ],
        longest: 512, mayKeep: 32 << 20
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        var shape = Shape()
        for region in ["US", "DE", "ZZ"] {
            guard let number = PhoneNumbers.e164(text, region: region) else {
                shape.add(0)
                continue
            }
            // E.164 has no least length; libphonenumber takes German numbers of a few digits.
            must(number.first == "+" && (4...15).contains(number.utf8.count - 1), "\(number) is no E.164")
            must(number.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }, "\(number) has more than digits")
            must(PhoneNumbers.e164(number, region: "US") == number, "\(number) is another number")
            must(number.hasSuffix(PhoneNumbers.suffixKey(number)), "the key of \(number)")
            shape.add(PhoneNumbers.region(ofE164: number) ?? "none")
        }
        must(PhoneNumbers.suffixKey(text).utf8.count <= 7, "a key of \(PhoneNumbers.suffixKey(text).utf8.count) digits")
        return shape.value
    }
}
