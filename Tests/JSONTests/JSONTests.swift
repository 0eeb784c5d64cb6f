import Testing

@testable import JSON

@Suite struct JSONParserTests {
    @Test func everyKindOfValueAndTheOrderOfKeys() throws {
        let value = try JSONValue.parse(#" {"z":null,"a":[true,false,-7,1.5e2],"m":{"t":"\u00e9\ud83d\ude00\n"}} "#)
        #expect(
            value
                == .object([
                    JSONMember("z", .null), JSONMember("a", .array([.bool(true), .bool(false), .integer(-7), .double(150)])),
                    JSONMember("m", .object([JSONMember("t", .string("é😀\n"))])),
                ]))
        #expect(value["a"]?.array?.last?.integer == 150)
        #expect(value["z"]?.isNull == true)
        #expect(value["none"] == nil)
    }

    @Test(arguments: ["7", "\"x\"", "null", "[]", "{}"]) func anyValueStandsAlone(_ text: String) throws {
        _ = try JSONValue.parse(text)
    }

    @Test(arguments: [
        "", " ", "{", "[1,]", "{\"a\":1,\"a\":2}", "{} {}", "'x'", "{a:1}", "\"\u{1}\"", "nul", "01", "\"\\ud800\"", "1e999", "[1] x",
    ]) func refuses(_ text: String) {
        #expect(throws: JSONError.self) { try JSONValue.parse(text) }
    }

    @Test func refusesWhatIsNotUTF8() {
        for bytes: [UInt8] in [[0x22, 0xff, 0x22], [0x22, 0xc0, 0x80, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xe2, 0x82, 0x22]] {
            #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
        }
    }

    @Test func zeroCharacterInsideAString() throws {
        #expect(try JSONValue.parse(#""a\u0000b""#) == .string("a\0b"))
        #expect(throws: JSONError.self, "jansson takes none in a key") { try JSONValue.parse(#"{"a\u0000b":1}"#) }
    }

    @Test func numbers() throws {
        #expect(try JSONValue.parse("9223372036854775807").integer == .max)
        #expect(try JSONValue.parse("-9223372036854775808").integer == .min)
        let wide = try JSONValue.parse("[9223372036854775808, 3]")
        #expect(wide.array?[0] == .double(9_223_372_036_854_775_808))
        #expect(wide.array?[0].integer == nil)
        #expect(wide.array?[1].integer == 3)
        #expect(try JSONValue.parse("0.5").integer == nil)
    }

    @Test func depthIsLimited() throws {
        func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        _ = try JSONValue.parse(nested(64))
        #expect(throws: JSONError.tooDeep(limit: 64)) { try JSONValue.parse(nested(65)) }
        #expect(throws: JSONError.self) { try JSONValue.parse(nested(100_000)) }
    }

    @Test func everyCutOfATextIsRefused() throws {
        let text = Array(#"{"reply":"grüße \"x\"","n":[1,2.5,{"k":null}]}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONError.self) { try JSONValue.parse(Array(text[..<length])) }
        }
        _ = try JSONValue.parse(text)
    }
}

@Suite struct JSONWriterTests {
    @Test func commasAndNesting() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.int(1)
        writer.beginArray()
        writer.endArray()
        writer.beginObject()
        writer.endObject()
        writer.null()
        writer.endArray()
        writer.member("b", "x")
        writer.member("c", true)
        writer.member("d", UInt64.max)
        writer.member("e", 0.25)
        writer.member("f", nil as String?)
        writer.key("g")
        writer.raw("[0]")
        writer.endObject()
        #expect(writer.text == #"{"a":[1,[],{},null],"b":"x","c":true,"d":18446744073709551615,"e":0.25,"f":null,"g":[0]}"#)
    }

    @Test func escapes() {
        var writer = JSONWriter()
        writer.string("\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}é😀\u{2028}")
        #expect(writer.text == "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001f\u{7f}é😀\u{2028}\"")
    }

    @Test func notANumberAndBrokenBytes() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.double(.nan)
        writer.double(-.infinity)
        writer.string(utf8: [0x61, 0xff, 0x62])
        writer.endArray()
        #expect(writer.text == "[null,null,\"a\u{fffd}b\"]")
    }

    @Test func whatIsWrittenReadsBack() throws {
        var all = String.UnicodeScalarView()
        for code in (0..<0x300 as Range<UInt32>) { if let scalar = Unicode.Scalar(code) { all.append(scalar) } }
        let value = JSONValue.object([
            JSONMember(String(all).filter { $0 != "\0" }, .string(String(all))),
            JSONMember(
                "numbers", .array([.integer(.min), .double(1e-7), .double(.leastNonzeroMagnitude), .double(1.7976931348623157e308)])),
        ])
        var writer = JSONWriter()
        writer.value(value)
        #expect(try JSONValue.parse(writer.bytes) == value)
    }

    @Test func resetStartsAnew() {
        var writer = JSONWriter()
        writer.int(1)
        writer.reset()
        writer.int(2)
        #expect(writer.text == "2")
    }
}
