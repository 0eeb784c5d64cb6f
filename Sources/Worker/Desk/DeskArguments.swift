// What a call of the dashboard brings: members of one JSON object. Pure.

import JSON
import Time

struct DeskArguments: Sendable {
    private var members: [JSONMember] = []

    /// - Throws: 400 for a body that is no JSON object.
    init(body: [UInt8]) throws(AdminRefusal) {
        guard body.contains(where: { $0 > 0x20 }) else { return }
        guard let object = body.withUnsafeBytes({ try? JSONValue.parse($0) }), case .object(let members) = object else {
            throw .badRequest("The body must be a JSON object")
        }
        self.members = members
    }

    var names: Set<String> { Set(members.map(\.key)) }

    private func value(_ name: String) -> JSONValue? {
        guard let value = members.first(where: { $0.key == name })?.value, !value.isNull else { return nil }
        return value
    }

    /// A text without NUL, of at most so many bytes; nil where it is missing, null or empty.
    func text(_ name: String, most: Int = 1000) throws(AdminRefusal) -> String? {
        guard let value = value(name) else { return nil }
        guard let text = value.string, !text.utf8.contains(0), text.utf8.count <= most else {
            throw .badRequest("\(name) must be a text of at most \(most) bytes")
        }
        return text.isEmpty ? nil : text
    }

    func required(_ name: String, most: Int = 1000) throws(AdminRefusal) -> String {
        guard let text = try text(name, most: most) else { throw .badRequest("\(name) is required") }
        return text
    }

    /// What must not happen because a name was misspelt.
    func requiredFlag(_ name: String) throws(AdminRefusal) -> Bool {
        guard value(name) != nil else { throw .badRequest("\(name) is required") }
        return try flag(name)
    }

    func flag(_ name: String) throws(AdminRefusal) -> Bool {
        guard let value = value(name) else { return false }
        guard let flag = value.bool else { throw .badRequest("\(name) must be true or false") }
        return flag
    }

    func integer(_ name: String, in range: ClosedRange<Int64>) throws(AdminRefusal) -> Int64? {
        guard let value = value(name) else { return nil }
        // Numbers of a browser hold 53 bits: ids come as texts.
        guard let number = value.integer ?? value.string.flatMap({ Int64($0) }), range.contains(number) else {
            throw .badRequest("\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func number(_ name: String) throws(AdminRefusal) -> Double? {
        guard let value = value(name) else { return nil }
        guard let number = value.double else { throw .badRequest("\(name) must be a number") }
        return number
    }

    func time(_ name: String) throws(AdminRefusal) -> WallTime? {
        guard let text = try text(name, most: 40) else { return nil }
        guard let time = WallTime(iso8601: text) else { throw .badRequest("\(name) must be a time such as 2026-01-31T12:00:00Z") }
        return time
    }

    /// Some of what is allowed.
    func list(_ name: String, of allowed: [String]) throws(AdminRefusal) -> [String] {
        guard let value = value(name) else { return [] }
        guard let array = value.array, array.count <= allowed.count else { throw .badRequest("\(name) must be a list") }
        var list: [String] = []
        for element in array {
            guard let text = element.string, allowed.contains(text) else {
                throw .badRequest("\(name) must be some of \(allowed.joined(separator: ", "))")
            }
            list.append(text)
        }
        return list
    }

    /// Texts of one's own, few and short.
    func words(_ name: String, most: Int = 50) throws(AdminRefusal) -> [String] {
        guard let value = value(name) else { return [] }
        guard let array = value.array, array.count <= most else { throw .badRequest("\(name) must be a list of at most \(most) texts") }
        var list: [String] = []
        for element in array {
            guard let text = element.string, !text.isEmpty, text.utf8.count <= 100, !text.utf8.contains(0) else {
                throw .badRequest("\(name) must be a list of texts")
            }
            list.append(text)
        }
        return list
    }
}
