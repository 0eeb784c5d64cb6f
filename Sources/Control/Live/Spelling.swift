// Figures as `status` and `top` write them. Pure.

enum Spelling {
    /// `04:12:11`, `3d 04:12:11`.
    static func uptime(_ span: Duration) -> String {
        let seconds = max(0, span.components.seconds)
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let clock = "\(two(seconds / 3600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        return seconds < 86_400 ? clock : "\(seconds / 86_400)d \(clock)"
    }

    /// Of whole seconds: `3 s ago`, `5 min ago`, `2 h ago`, `3 d ago`.
    static func ago(_ seconds: Int64) -> String {
        switch max(0, seconds) {
        case let value where value < 120: "\(value) s ago"
        case let value where value < 7200: "\(value / 60) min ago"
        case let value where value < 172_800: "\(value / 3600) h ago"
        case let value: "\(value / 86_400) d ago"
        }
    }

    /// `1,234,567`.
    static func count(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "-" }
        let digits = String(Int64(value.magnitude.rounded()))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return value <= -0.5 ? "-" + text : text
    }

    /// A second: `0`, `0.4`, `118.0`, `1,234`.
    static func rate(_ value: Double) -> String {
        if value == 0 { return "0" }
        return value < 1000 ? fixed(value, decimals: 1) : count(value)
    }

    /// Of seconds, in milliseconds; a dash for none.
    static func milliseconds(_ seconds: Double?) -> String {
        guard let seconds else { return "-" }
        let value = seconds * 1000
        return value < 100 ? fixed(value, decimals: 1) : count(value)
    }

    /// `0 B`, `12 kB`, `3.4 MB`, `1.2 GB`.
    static func bytes(_ value: Double) -> String {
        switch value {
        case ..<1000: "\(count(value)) B"
        case ..<1e6: "\(fixed(value / 1e3, decimals: 0)) kB"
        case ..<1e9: "\(fixed(value / 1e6, decimals: 1)) MB"
        default: "\(fixed(value / 1e9, decimals: 1)) GB"
        }
    }

    static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return right ? space + text : text + space
    }
}
