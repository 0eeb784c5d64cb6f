// What one of our numbers is given, by `numbers set` or in the dashboard, checked, and the statement that writes it. Pure. A value that the router could
// not use is refused here, in the words that an operator needs.

import JSON
import Postgres
import Settings
import Twilio

/// Why a value is not taken.
package struct NumberRefusal: Error, Sendable, Equatable {
    package var message: String

    package init(message: String) { self.message = message }

    static func usage(_ message: String) -> NumberRefusal { NumberRefusal(message: message) }
}

package struct NumberChange: Sendable {
    /// The kinds of texts that a number may have of its own (contract, section 5; ReplyText in the worker).
    package static let kinds = [
        "unknown", "inactive", "spam", "too_many", "agent_unavailable", "agent_gave_nothing", "agent_timed_out", "failure", "help",
        "status",
        "unknown_command", "cleared", "info",
    ]
    /// Characters of a text: ten parts of 1,600 are the most that one answer may have.
    static let longestText = 16_000

    package let number: String
    /// Columns that were given, with their values; nil: back to the global one.
    package private(set) var values: [(column: String, value: String?)] = []
    /// An object of texts to set, and the kinds to take back.
    package private(set) var texts: [(kind: String, text: String)] = []
    package private(set) var removed: [String] = []
    package private(set) var active: Bool?

    package init(
        number: String, region: String, account: String? = nil, service: String? = nil, label: String? = nil, agentURL: String? = nil,
        texts: [String] = [], optOutHandling: String? = nil, pace: String? = nil, country: String? = nil, active: Bool? = nil
    ) throws(NumberRefusal) {
        self.number = try Self.sender(number, region)
        try set("account_sid", account) { (value: String) throws(NumberRefusal) in try Self.sid("--account", value, "AC") }
        try set("messaging_service_sid", service) { (value: String) throws(NumberRefusal) in try Self.sid("--service", value, "MG") }
        try set("label", label) { (value: String) throws(NumberRefusal) in
            guard value.unicodeScalars.count <= 200, !value.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
                throw .usage("--label: at most 200 characters in one line")
            }
        }
        try set("agent_url", agentURL) { (value: String) throws(NumberRefusal) in
            // Not shown: it may have a password in it.
            do { _ = try AgentTarget(value) } catch { throw .usage("--agent-url: allowed is \(AgentTarget.allowed)") }
        }
        try set("opt_out_handling", optOutHandling) { (value: String) throws(NumberRefusal) in
            guard ["auto", "twilio", "router"].contains(value) else {
                throw .usage("--opt-out-handling \(OutputValue.oneLine(value)): allowed is auto, twilio or router")
            }
        }
        try set("pace", pace) { (value: String) throws(NumberRefusal) in
            guard let pace = Double(value), pace >= 0.01, pace <= 1000 else {
                throw .usage("--pace \(OutputValue.oneLine(value)): segments a second, from 0.01 to 1000")
            }
        }
        try set("country", country?.uppercased()) { (value: String) throws(NumberRefusal) in
            guard PhoneRegion.all.contains(value) else {
                throw .usage("--country \(OutputValue.oneLine(value)): two letters of a country, such as US")
            }
        }
        for given in texts { try add(given) }
        self.active = active
    }

    private mutating func set(_ column: String, _ value: String?, _ check: (String) throws(NumberRefusal) -> Void) throws(NumberRefusal) {
        guard let value else { return }
        guard !value.isEmpty else {
            values.append((column, nil))
            return
        }
        try check(value)
        values.append((column, value))
    }

    private mutating func add(_ given: String) throws(NumberRefusal) {
        guard let sign = given.firstIndex(of: "=") else {
            throw .usage("--text \(OutputValue.oneLine(given)): KIND=TEXT, such as unknown=Who are you?")
        }
        let kind = String(given[..<sign])
        let text = String(given[given.index(after: sign)...])
        guard Self.kinds.contains(kind) else {
            throw .usage("--text \(OutputValue.oneLine(kind)): there is no such text; there are \(Self.kinds.joined(separator: ", "))")
        }
        guard text.count <= Self.longestText else { throw .usage("--text \(kind): a text has at most \(Self.longestText) characters") }
        if text.isEmpty { removed.append(kind) } else { texts.append((kind, text)) }
    }

    private static func sender(_ text: String, _ region: String) throws(NumberRefusal) -> String {
        if let form = addressForm(text, region: region), Address(form).kind != .other { return form }
        guard Address(text).kind == .alphanumeric else {
            throw .usage(
                "\(OutputValue.oneLine(text)) is no sender: give +COUNTRY…, a short code, a name of up to 11 characters or CHANNEL:ADDRESS")
        }
        return text
    }

    private static func sid(_ option: String, _ text: String, _ prefix: String) throws(NumberRefusal) {
        guard TwilioAccount.isSID(text, prefix: prefix) else {
            throw .usage("\(option) \(OutputValue.oneLine(text)): \(prefix) and 32 hexadecimal digits")
        }
    }

    /// An upsert that touches what was given; it answers whether the row is new.
    package var statement: String {
        var columns = ["number"]
        var sources = ["$1"]
        var updates: [String] = []
        for (index, (column, _)) in values.enumerated() {
            columns.append(column)
            sources.append("$\(index + 5)\(column == "pace" ? "::float8" : "")")
            updates.append("\(column) = excluded.\(column)")
        }
        // Both an object of texts and nothing to change are usual.
        columns += ["texts", "active"]
        sources += ["nullif(coalesce($2::jsonb, '{}') - $3::text[], '{}')", "coalesce($4::boolean, true)"]
        updates.append(
            "texts = nullif((case jsonb_typeof(n.texts) when 'object' then n.texts else '{}' end || coalesce($2::jsonb, '{}')) - $3::text[], '{}')"
        )
        updates.append("active = coalesce($4::boolean, n.active)")
        return """
            insert into sms_router_numbers as n (\(columns.joined(separator: ", "))) values (\(sources.joined(separator: ", ")))
            on conflict (number) do update set \(updates.joined(separator: ", ")) returning xmax = 0
            """
    }

    package var parameters: Parameters {
        var parameters = Parameters(texts: number)
        var writer = JSONWriter()
        writer.beginObject()
        for (kind, text) in texts { writer.member(kind, text) }
        writer.endObject()
        parameters.append(jsonb: texts.isEmpty ? nil : writer.text)
        parameters.append(textArray: removed)
        parameters.append(active)
        for (column, value) in values {
            if column == "pace" { parameters.append(value.flatMap { Double($0) }) } else { parameters.append(value) }
        }
        return parameters
    }
}
