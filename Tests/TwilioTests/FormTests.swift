import Testing

@testable import Twilio

@Suite struct FormTests {
    static func pairs(_ body: String) throws -> [String] {
        let form = try FormDecoder.decode(body)
        return (0..<form.count).map {
            String(decoding: form.name(at: $0), as: UTF8.self) + "→" + String(decoding: form.value(at: $0), as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("", []),
        ("a=1", ["a→1"]),
        ("a=1&b=2&a=3", ["a→1", "b→2", "a→3"]),
        ("a=&b&=c&=", ["a→", "b→", "→c", "→"]),
        ("&&a=1&&", ["a→1"]),
        ("a=b=c", ["a→b=c"]),
        ("a+b=c+d", ["a b→c d"]),
        ("a%20b=%C3%A9%e2%82%ac", ["a b→é€"]),
        ("a=%2B%26%3D%25", ["a→+&=%"]),
        ("a=100%&b=%zz&c=%4&d=%", ["a→100%", "b→%zz", "c→%4", "d→%"]),
        ("a=%%41&b=%4%31", ["a→%A", "b→%41"]),
        ("%3D=%3D&a%3Db=c", ["=→=", "a=b→c"]),
        ("a=1;b=2", ["a→1;b=2"]),
        ("?a=1#x", ["?a→1#x"]),
    ]) func decodes(_ body: String, _ expected: [String]) throws {
        #expect(try Self.pairs(body) == expected)
    }

    @Test func bytesThatAreNotTextStay() throws {
        let form = try FormDecoder.decode("a=%ff%00%fe")
        #expect(form["a"].map(Array.init) == [0xff, 0, 0xfe])
        #expect(form.text("a") == "\u{fffd}\u{fffd}\u{fffd}")
    }

    @Test func findsTheFirstOfAName() throws {
        let form = try FormDecoder.decode("MessageSid=1&MessageSid2=2&Mess=3&MessageSid=4&To=&to=x")
        #expect(form.text("MessageSid") == "1")
        #expect(form.text("Mess") == "3")
        #expect(form.text("MessageSid2") == "2")
        #expect(form.text("To") == "")
        #expect(form.text("T") == nil)
        #expect(form.text("MessageSi") == nil)
        #expect(form.text("") == nil)
    }

    @Test func limits() throws {
        #expect(try FormDecoder.decode(String(repeating: "a=1&", count: 512)).count == 512)
        #expect(throws: FormError.tooManyParameters) { try FormDecoder.decode(String(repeating: "a=1&", count: 513)) }
        #expect(throws: FormError.tooManyParameters) { try FormDecoder.decode(String(repeating: "&", count: 2000)) }
        #expect(throws: FormError.tooLong) { try FormDecoder.decode([UInt8](repeating: 0x61, count: FormDecoder.mostBytes + 1)) }
    }

    @Test func cutAtEveryByte() throws {
        let body = Array("From=%2B14155550123&Body=a+%C3%A9&x&=1".utf8)
        for length in 0...body.count {
            let form = try FormDecoder.decode(Array(body[..<length]))
            for index in 0..<form.count {
                #expect(form.name(at: index).count + form.value(at: index).count <= length)
            }
        }
    }

    @Test func whatIsEncodedDecodes() throws {
        let all = (1..<0x250).compactMap { Unicode.Scalar($0 as UInt32) }.map { String(Character($0)) }.joined()
        let pairs = [(name: all, value: "x"), (name: "", value: all), (name: "e", value: ""), (name: "a b", value: "+ &=%")]
        let form = try FormDecoder.decode(FormEncoder.encode(pairs))
        #expect(form.pairs.map(\.name) == pairs.map(\.name))
        #expect(form.pairs.map(\.value) == pairs.map(\.value))
        #expect(String(decoding: FormEncoder.encode([(name: "To", value: "+1 5*é")]), as: UTF8.self) == "To=%2B1+5*%C3%A9")
    }
}
