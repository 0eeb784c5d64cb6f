// JSON from agents, from Twilio, from admin calls: what is taken is written again as the same value, and is UTF-8.

import JSON

extension FuzzTarget {
    static let json = FuzzTarget(
        "json", "JSON texts: what is taken is written and read as the same value",
        seeds: [
            "{\"reply\":\"Hello\"}", "[1,-2.5e3,true,false,null,\"\\u00e9\\ud83d\\udc4b\",{\"a\":[[]]}]", "\"\\u0000\"",
            "123456789012345678901234567890",
            "{\"a\":{\"b\":{\"c\":[{},{}]}},\"d\":1e-7}", "[-0.0,5.0,9223372036854775807,-9223372036854775808]",
        ].map { Array($0.utf8) },
        tokens: [
            "\"", "\\u", "\\u0000", "\\ud800", "\\udfff", "\\\\", "[", "]", "{", "}", "[[[[[[[[", "]]]]]]]]", ":", ",", "null", "true",
            "1e308", "1e309", "-",
            "0.1", "1E400", "{\"a\":", "\u{feff}", "\"a\":1,\"a\":2",
        ]
    ) { JSONTexts.check($0) }
}

private enum JSONTexts {
    static func check(_ input: [UInt8]) -> UInt64 {
        let value: JSONValue
        do { value = try JSONValue.parse(input) } catch {
            switch error {
            case .invalid(let reason, let position):
                must(position <= input.count && !reason.isEmpty, "refused at \(position) of \(input.count)")
                return Shape.of(String(reason.prefix { $0 != "'" && $0 != "\"" }))
            case .tooDeep: return Shape.of("deep")
            }
        }
        must(depth(value) <= JSONValue.defaultDepthLimit, "it is \(depth(value)) deep")
        var writer = JSONWriter()
        writer.value(value)
        must(String(validating: writer.bytes, as: UTF8.self) != nil, "not written as UTF-8")
        must(!writer.bytes.contains { $0 < 0x20 }, "a control character is written")
        let again = try? JSONValue.parse(writer.bytes)
        must(again == value, "written as \(writer.text.debugDescription) it is \(String(describing: again))")
        var shape = Shape()
        add(value, &shape, 3)
        return shape.value
    }

    private static func depth(_ value: JSONValue) -> Int {
        switch value {
        case .array(let elements): 1 + (elements.map(depth).max() ?? 0)
        case .object(let members): 1 + (members.map { depth($0.value) }.max() ?? 0)
        default: 0
        }
    }

    private static func add(_ value: JSONValue, _ shape: inout Shape, _ levels: Int) {
        switch value {
        case .null: shape.add(1)
        case .bool: shape.add(2)
        case .integer: shape.add(3)
        case .double: shape.add(4)
        case .string(let text): shape.add(text.utf8.contains(0) ? 5 : 6)
        case .array(let elements):
            shape.add(7)
            shape.add(size: elements.count)
            if levels > 0 { for element in elements.prefix(3) { add(element, &shape, levels - 1) } }
        case .object(let members):
            shape.add(8)
            shape.add(size: members.count)
            if levels > 0 { for member in members.prefix(3) { add(member.value, &shape, levels - 1) } }
        }
    }
}
