// Phone numbers as people wrote them into old tables, in the one form that everything here compares: E.164. Called by the worker's
// user look-up and by sms-routerctl. The numbers of webhooks have that form already and never reach the library, whose tables cost
// memory and are read at the first number that needs them.

import CPhoneNumbers
import Synchronization

package enum PhoneNumbers {
    /// The E.164 form of a number: `+14155550103` for `(415) 555-0103` in region `US`. Nil for what is no possible number there, for one
    /// without its area code, and for short codes.
    /// - Parameter region: two letters (ISO 3166-1) for numbers without a country code.
    package static func e164(_ text: String, region: String) -> String? {
        if isPlainE164(text) { return text }
        if let number = northAmerican(text, region: region) { return number }
        guard let number = libraryE164(text, region: region) else { return nil }
        // The library knows national numbers of 17 digits; E.164 ends at 15 with the country's code, and so do the columns. And it takes zeros away when
        // it reads some of its own numbers again: what has two forms is nobody's number.
        return number.utf8.count <= 16 && (isPlainE164(number) || libraryE164(number, region: region) == number) ? number : nil
    }

    /// The region (`US`) of an E.164 number, by the library; nil for none.
    package static func region(ofE164 number: String) -> String? {
        ask(capacity: 8) { out in
            var number = number
            return number.withUTF8 { number in
                number.withMemoryRebound(to: CChar.self) { cphonenumbers_region($0.baseAddress, $0.count, out.baseAddress, out.count) }
            }
        }
    }

    /// Whether the library knows the region: `US`, in capital letters. Settings keeps a table of them; tests compare the two.
    static func isSupportedRegion(_ region: String) -> Bool {
        var region = region
        return region.withUTF8 { region in
            region.withMemoryRebound(to: CChar.self) { region in
                library.withLock { _ in cphonenumbers_is_supported_region(region.baseAddress, region.count) } == 1
            }
        }
    }

    /// The last seven ASCII digits of a number in any form, or all of them when there are fewer. Two forms of one number have the same
    /// key, so an index on it finds the rows that are worth normalising. Extensions spoil it; they are no SMS numbers.
    package static func suffixKey(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.suffix(7), as: UTF8.self)
    }

    /// `+` and 8 to 15 digits of which the first is not zero: taken as it is.
    private static func isPlainE164(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (9...16).contains(bytes.count), bytes.first == UInt8(ascii: "+") else { return false }
        let digits = bytes.dropFirst()
        return digits.first != UInt8(ascii: "0") && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// Ten digits from 2 up, with or without 1 before them, between the usual marks: what old American tables hold, without the library.
    /// It gives what the library would give, or nil.
    static func northAmerican(_ text: String, region: String) -> String? {
        guard region == "US" || region == "CA" else { return nil }
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): continue
            default: return nil
            }
        }
        if digits.count == 11, digits[0] == UInt8(ascii: "1") { digits.removeFirst() }
        guard digits.count == 10, digits[0] >= UInt8(ascii: "2") else { return nil }
        return "+1" + String(decoding: digits, as: UTF8.self)
    }

    /// The library's answer.
    static func libraryE164(_ text: String, region: String) -> String? {
        // The library takes no more than 250 characters; here the limit keeps a hostile row from costing time.
        guard text.utf8.count <= 64 else { return nil }
        return ask(capacity: 24) { out in
            var text = text
            var region = region
            return text.withUTF8 { text in
                region.withUTF8 { region in
                    text.withMemoryRebound(to: CChar.self) { text in
                        region.withMemoryRebound(to: CChar.self) { region in
                            cphonenumbers_e164(
                                text.baseAddress, text.count, region.baseAddress, region.count, out.baseAddress, out.count)
                        }
                    }
                }
            }
        }
    }

    /// Held during each call: the library's first call is not thread-safe. Workers have one thread and never wait for it; tests do.
    private static let library = Mutex(())

    private static func ask(capacity: Int, _ question: (UnsafeMutableBufferPointer<CChar>) -> CInt) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { out in
            let length = library.withLock { _ in question(out) }
            guard length > 0 else { return nil }
            return String(decoding: UnsafeRawBufferPointer(out)[..<Int(length)], as: UTF8.self)
        }
    }
}
