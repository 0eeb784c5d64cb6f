// An operator's own prices (SMS_ROUTER_PRICES_FILE, docs/replies.md): JSON to PriceTable. Pure; the caller reads the file and keeps the
// prices that were in force when a new one is refused.

import JSON

/// Why a price file is not taken.
package struct PriceFileError: Error, Equatable, CustomStringConvertible {
    /// Where it is wrong, what stands there, what is allowed.
    package let description: String

    init(_ description: String) { self.description = description }
}

extension PriceTable {
    /// Dollars of one segment or message that are taken.
    private static let mostDollars = 10.0

    /// Reads
    /// `{"as_of": "2026-01-31", "source": "our contract", "default": {"sms_out": 0.05, …}, "countries": {"US": {"sms_out": 0.0079}, …}}`:
    /// US dollars, keys as PriceKind has them. What the file leaves out costs what it does in the built-in table; a kind under `default`
    /// counts for every country that the file does not give it for.
    package static func parse(_ bytes: [UInt8]) throws(PriceFileError) -> PriceTable {
        let root: JSONValue
        do { root = try JSONValue.parse(bytes, depthLimit: 4) } catch {
            switch error {
            case .invalid(let reason, let position): throw PriceFileError("prices: not JSON at byte \(position): \(reason)")
            case .tooDeep: throw PriceFileError("prices: nested too deeply; as_of, source, default and countries are expected")
            }
        }
        guard let members = root.object else { throw PriceFileError("prices: an object is expected") }
        for member in members where !["as_of", "source", "default", "countries"].contains(member.key) {
            throw PriceFileError("prices: \(quoted(member.key)) is not known; known are as_of, source, default, countries")
        }
        guard let asOf = root["as_of"]?.string, isDate(asOf) else {
            throw PriceFileError("prices: as_of is the day they were true, written \"YYYY-MM-DD\"")
        }
        guard let source = root["source"].map({ $0.string }) ?? "", source.utf8.count <= 200 else {
            throw PriceFileError("prices: source is a text of at most 200 bytes")
        }
        let standard = try root["default"].map { value throws(PriceFileError) in try row(value, "default") } ?? [:]
        var countries: [Country: [PriceKind: Int32]] = [:]
        if let value = root["countries"] {
            guard let members = value.object else { throw PriceFileError("prices: countries is an object of countries") }
            for member in members {
                guard let country = Country(member.key) else {
                    throw PriceFileError("prices: countries.\(quoted(member.key)) is no country; two letters of ISO 3166-1 are, such as US")
                }
                guard countries[country] == nil else { throw PriceFileError("prices: countries has \(country) twice") }
                countries[country] = try row(member.value, "countries.\(country)")
            }
        }
        return builtIn.replaced(asOf: asOf, source: source, standard: standard, countries: countries)
    }

    private func replaced(
        asOf: String, source: String, standard: [PriceKind: Int32], countries: [Country: [PriceKind: Int32]]
    ) -> PriceTable {
        var rows: [Country: [PriceKind: Int32]] = [:]
        for country in Country.all {
            let own = countries[country] ?? [:]
            var row: [PriceKind: Int32] = [:]
            for kind in PriceKind.allCases {
                row[kind] =
                    own[kind] ?? kind.parent.flatMap { own[$0] } ?? standard[kind] ?? kind.parent.flatMap { standard[$0] }
                    ?? Int32(price(kind, in: country))
            }
            rows[country] = row
        }
        let standard = PriceKind.allCases.reduce(into: [PriceKind: Int32]()) { all, kind in
            all[kind] = standard[kind] ?? kind.parent.flatMap { standard[$0] } ?? Int32(price(kind, in: nil))
        }
        return PriceTable(asOf: asOf, source: source, standard: standard, countries: rows)
    }

    private static func row(_ value: JSONValue, _ place: String) throws(PriceFileError) -> [PriceKind: Int32] {
        guard let members = value.object else { throw PriceFileError("prices: \(place) is an object of prices") }
        var row: [PriceKind: Int32] = [:]
        for member in members {
            guard let kind = PriceKind(rawValue: member.key) else {
                let known = PriceKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw PriceFileError("prices: \(place).\(quoted(member.key)) is not known; known are \(known)")
            }
            guard let dollars = member.value.double, dollars >= 0, dollars <= mostDollars else {
                throw PriceFileError("prices: \(place).\(kind.rawValue) is not a price; a number of US dollars from 0 to 10 is")
            }
            row[kind] = Int32((dollars * 1_000_000).rounded())
        }
        return row
    }

    private static func isDate(_ text: String) -> Bool {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, fields.map(\.utf8.count) == [4, 2, 2],
            fields.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
            let month = Int(fields[1]), let day = Int(fields[2])
        else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }

    private static func quoted(_ key: String) -> String {
        "\"\(String(String.UnicodeScalarView(key.unicodeScalars.prefix(40).map { $0.value < 0x20 || $0.value == 0x7f ? "?" : $0 })))\""
    }
}
