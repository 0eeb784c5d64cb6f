// A parsed JSON text (RFC 8259): what Agent Core answers, what admin requests and settings carry. Parsing is in JSONParser.swift,
// writing in JSONWriter.swift; the hot path writes with JSONWriter alone and never builds one of these.

/// One JSON value. Members of an object keep their order; no key occurs twice.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number written without fraction and exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// The value under a key, when this is an object that has it.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text, when this is a string.
    package var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The truth value, when this is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The whole number, when this is one (also a double without a fraction that fits exactly).
    package var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .double(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number, when this is one.
    package var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The elements, when this is an array.
    package var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

    /// The members in their order, when this is an object.
    package var object: [JSONMember]? { if case .object(let members) = self { members } else { nil } }

    /// Whether this is `null`.
    package var isNull: Bool { self == .null }
}

/// One key of an object with its value.
package struct JSONMember: Sendable, Equatable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
        self.key = key
        self.value = value
    }
}
