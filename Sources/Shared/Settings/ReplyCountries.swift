// The countries whose people are told something that they did not ask for: `reply_countries`. Pure.

/// `ours` (the country of the number that was written to), `*` (all), or a list of ISO 3166-1 codes.
package enum ReplyCountries: Sendable, Hashable {
    case ours
    case all
    case listed([String])

    static let allowed = "ours, * (all), or a comma-separated list of country codes such as US,CA (ISO 3166-1)"

    init(_ text: String) throws(ParseRefusal) {
        switch text.lowercased() {
        case "ours": self = .ours
        case "*": self = .all
        default:
            let list = text.commaSeparated.map { $0.uppercased() }
            guard !list.isEmpty, list.allSatisfy(PhoneRegion.all.contains) else { throw ParseRefusal(Self.allowed) }
            self = .listed(list)
        }
    }

    private static let together: Set<String> = ["US", "CA"]

    /// As an operator writes it.
    package var text: String {
        switch self {
        case .ours: "ours"
        case .all: "*"
        case .listed(let list): list.joined(separator: ",")
        }
    }

    /// Whether a person in `country` may be told so. A country that nobody knows counts as ours; the United States and Canada are one, for people
    /// write across that border at the same price.
    /// - Parameter ours: that of the number which was written to.
    package func allows(_ country: String?, ours: String?) -> Bool {
        guard let country else { return true }
        return switch self {
        case .ours: ours == nil || ours == country || Self.together.contains(country) && ours.map(Self.together.contains) == true
        case .all: true
        case .listed(let list): list.contains(country)
        }
    }
}
