// The arguments of an admin call: members of a JSON body, or parameters of the query; the body wins. Pure.

import JSON
import Twilio

struct AdminArguments: Sendable {
    private var values: [String: JSONValue] = [:]

    /// - Throws: 400 for a body that is no JSON object, or a query that is too long.
    init(query: [UInt8], body: [UInt8]) throws(AdminRefusal) {
        guard let parameters = try? FormDecoder.decode(query) else { throw .badRequest("Invalid query") }
        for (name, value) in parameters.pairs where values[name] == nil { values[name] = .string(value) }
        guard body.contains(where: { $0 > 0x20 }) else { return }
        guard let object = body.withUnsafeBytes({ try? JSONValue.parse($0) }), case .object(let members) = object else {
            throw .badRequest("The body must be a JSON object")
        }
        for member in members { values[member.key] = member.value }
    }

    /// All that were given.
    var names: Set<String> { Set(values.keys) }

    /// Text, also of a number or a truth value; nil where it is missing or null.
    func text(_ name: String) throws(AdminRefusal) -> String? {
        switch values[name] {
        case nil, .null: return nil
        case .string(let text):
            guard !text.utf8.contains(0) else { throw .badRequest("\(name) holds a NUL character") }
            return text
        case .integer(let value): return String(value)
        case .double(let value): return value.description
        case .bool(let value): return value ? "true" : "false"
        case .array, .object: throw .badRequest("\(name) must be a plain value")
        }
    }

    func required(_ name: String) throws(AdminRefusal) -> String {
        guard let text = try text(name), !text.isEmpty else { throw .badRequest("\(name) is required") }
        return text
    }

    func integer(_ name: String, in range: ClosedRange<Int64>) throws(AdminRefusal) -> Int64? {
        guard let text = try text(name) else { return nil }
        guard let value = Int64(text), range.contains(value) else {
            let upper = range.upperBound == .max ? "" : " to \(range.upperBound)"
            throw .badRequest("\(name) must be a whole number from \(range.lowerBound)\(upper)")
        }
        return value
    }

    func boolean(_ name: String) throws(AdminRefusal) -> Bool? {
        switch try text(name)?.lowercased() {
        case nil: return nil
        case "true", "1", "yes", "on": return true
        case "false", "0", "no", "off": return false
        default: throw .badRequest("\(name) must be true or false")
        }
    }
}
