// Forms of webhooks: decoded as a plain reading of the standard says, encoded and decoded again the same, and signed and judged the same.

import Crypto
import Twilio

extension FuzzTarget {
    static let forms = FuzzTarget(
        "form", "forms of webhooks against a plain decoder, written again, signed and judged",
        seeds: [
            "ToCountry=US&MessageSid=SM00000000000000000000000000000001&From=%2B14155550101&Body=Hello+%26+goodbye+%F0%9F%91%8B&NumMedia=0",
            "a=1&a=2&a=1&=x&b&&c=&%3D=%26&d=%zz%2", "Body=%00%ff%C3%28&From=whatsapp%3A%2B14155550101&Latitude=-37.5",
            "MediaUrl0=https%3A%2F%2Fapi.twilio.com%2F2010-04-01%2FAccounts%2FAC1%2FMessages%2FMM1%2FMedia%2FME1&MediaContentType0=image%2Fjpeg",
        ].map { Array($0.utf8) },
        tokens: ["&", "=", "%", "+", "%00", "%2B", "%26", "%3D", "%25", "%f", "%F0%9F%91%8B", "&&", "&=", "=&", "MessageSid=", "Body="]
    ) { Forms.check($0) }
}

private enum Forms {
    private static let key = HMACSHA1Key(token: "0123456789abcdef0123456789abcdef")
    private static let url = "https://sms.example.com/sms-router/webhook/sms"

    static func check(_ input: [UInt8]) -> UInt64 {
        var shape = Shape()
        let form: FormParameters
        do { form = try FormDecoder.decode(input) } catch {
            must(input.count(where: { $0 == UInt8(ascii: "&") }) >= FormDecoder.mostParameters, "refused: \(error)")
            return Shape.of("\(error)")
        }
        let plain = plainly(input)
        must(form.count == plain.count && form.count <= FormDecoder.mostParameters, "\(form.count) parameters, not \(plain.count)")
        for index in 0..<form.count {
            must(form.name(at: index).elementsEqual(plain[index].name), "name \(index)")
            must(form.value(at: index).elementsEqual(plain[index].value), "value \(index)")
            let name = String(decoding: plain[index].name, as: UTF8.self)
            if name.utf8.elementsEqual(plain[index].name), let first = plain.first(where: { $0.name == plain[index].name }) {
                must(form[name]?.elementsEqual(first.value) == true, "the first of \(name.debugDescription)")
            }
        }
        let pairs = form.pairs
        for pair in pairs { must(!pair.name.utf8.contains(0) && !pair.value.utf8.contains(0), "NUL in a text") }
        let again = try? FormDecoder.decode(FormEncoder.encode(pairs)).pairs
        must(again.map { same($0, pairs) } == true, "written and read again it is another form")
        judge(form, fingerprint(input))
        shape.add(size: form.count)
        shape.add(size: input.count)
        shape.add(Set(plain.map(\.name)).count == plain.count ? 0 : 1)
        shape.add(plain.contains { $0.value.contains { $0 == 0 || $0 >= 0x80 } } ? 1 : 0)
        return shape.value
    }

    /// The signature that we make is right, in any order of the parameters; one bit of it changed, it is not.
    private static func judge(_ form: FormParameters, _ chance: UInt64) {
        let signature = SignedRequest.sign(url: url, form: form, key: key)
        must(SignatureValidator.validate(url: url, form: form, signature: signature, tokens: [key]).isValid, "our own signature is wrong")
        let other = HMACSHA1Key(token: "another")
        must(!SignatureValidator.validate(url: url, form: form, signature: signature, tokens: [other]).isValid, "another token's is right")
        var broken = Array(signature.utf8)
        broken[Int(chance % 27)] ^= 1 << UInt8(chance >> 8 & 3)
        let text = String(decoding: broken, as: UTF8.self)
        let verdict = SignatureValidator.validate(url: url, form: form, signature: text, tokens: [key])
        // The last character before the padding has bits that mean nothing; a decoder may refuse or ignore them.
        must(!verdict.isValid || chance % 27 == 26, "a changed signature is right")
    }

    /// Canonically equal texts are not the same bytes.
    private static func same(_ left: [(name: String, value: String)], _ right: [(name: String, value: String)]) -> Bool {
        left.elementsEqual(right) { $0.name.utf8.elementsEqual($1.name.utf8) && $0.value.utf8.elementsEqual($1.value.utf8) }
    }

    /// The WHATWG parser, word for word.
    private static func plainly(_ input: [UInt8]) -> [(name: [UInt8], value: [UInt8])] {
        input.split(separator: UInt8(ascii: "&")).map { piece in
            let equals = piece.firstIndex(of: UInt8(ascii: "="))
            return (decoded(piece[..<(equals ?? piece.endIndex)]), decoded(equals.map { piece[($0 + 1)...] } ?? []))
        }
    }

    private static func decoded(_ piece: ArraySlice<UInt8>) -> [UInt8] {
        let piece = Array(piece)
        var result: [UInt8] = []
        var index = 0
        while index < piece.count {
            if piece[index] == UInt8(ascii: "%"), index + 2 < piece.count,
                let high = hex(piece[index + 1]), let low = hex(piece[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(piece[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : piece[index])
                index += 1
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) } }
}
