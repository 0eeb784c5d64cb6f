// Times that others wrote: `2026-01-01T12:00:00Z` of settings, command lines and requests (ISO 8601, RFC 3339), and the dates of mail and of
// Twilio's REST interface (RFC 2822), which are written here too. Pure. What is not exactly of a known form is nil, never a guess.

extension WallTime {
    /// `YYYY-MM-DD` (its midnight), or that with `THH:MM:SS`, a fraction if there is one, and `Z` or an offset `+HH:MM`.
    package init?(iso8601 text: String) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard date.count == 3, date[0].utf8.count == 4, date[1].utf8.count == 2, date[2].utf8.count == 2, let year = number(date[0]),
            let month = number(date[1]), let day = number(date[2]), let days = dayNumber(year: year, month: month, day: day)
        else { return nil }
        guard parts.count == 2 else {
            self.init(microseconds: Int64(days) * 86_400_000_000)
            return
        }
        guard let zone = parts[1].firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }),
            let offset = parts[1][zone...] == "Z" ? 0 : secondsEast(parts[1][zone...].replacing(":", with: ""))
        else { return nil }
        let clock = parts[1][..<zone].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let second = secondOfDay(clock[0]) else { return nil }
        var fraction = 0
        if clock.count == 2 {
            guard (1...9).contains(clock[1].utf8.count), let value = number((clock[1] + "00000").prefix(6)) else { return nil }
            guard number(clock[1]) != nil else { return nil }
            fraction = value
        }
        self.init(days: days, second: second - offset, microsecond: fraction)
    }

    /// `[Thu, ]1 Jan 1970 00:00:00 +0000`, with an offset in digits or `GMT`. The name of the day is not compared.
    package init?(rfc2822 text: String) {
        var fields = text.split(separator: " ")
        if let first = fields.first, first.hasSuffix(",") {
            guard weekdays.contains(String(first.dropLast())) else { return nil }
            fields.removeFirst()
        }
        guard fields.count == 5, (1...2).contains(fields[0].utf8.count), let day = number(fields[0]),
            let month = months.firstIndex(of: String(fields[1])), fields[2].utf8.count == 4, let year = number(fields[2]),
            let days = dayNumber(year: year, month: month + 1, day: day), let second = secondOfDay(fields[3]),
            let offset = fields[4] == "GMT" ? 0 : secondsEast(fields[4])
        else { return nil }
        self.init(days: days, second: second - offset, microsecond: 0)
    }

    /// `Thu, 01 Jan 1970 00:00:00 +0000`, in UTC, whole seconds.
    package var rfc2822: String {
        let text = iso8601
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        let days = Int(floorDivide(microseconds, 86_400_000_000))
        let weekday = weekdays[days - floorDivide(days, 7) * 7]
        let day = text.dropFirst(8).prefix(2)
        return "\(weekday), \(day) \(months[(month - 1) % 12]) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
    }

    private init(days: Int, second: Int, microsecond: Int) {
        self.init(microseconds: (Int64(days) * 86_400 + Int64(second)) * 1_000_000 + Int64(microsecond))
    }
}

/// From the first day of 1970 on, which was a Thursday.
private let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// Digits only: Int would take a sign.
private func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
}

/// Of `HH:MM:SS`; a leap second is taken.
private func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = number(parts[0]), let minute = number(parts[1]),
        let second = number(parts[2]), hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
}

/// Of `+HHMM` or `-HHMM`.
private func secondsEast(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 5, let sign = text.first, sign == "+" || sign == "-", let hours = number(text.dropFirst().prefix(2)),
        let minutes = number(text.suffix(2)), hours < 24, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
}

/// Days since 1970-01-01, by the eras of `civilDate`; nil for a day that its month does not have.
private func dayNumber(year: Int, month: Int, day: Int) -> Int? {
    let shifted = month > 2 ? year : year - 1
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return civilDate(daysSince1970: days) == (year, month, day) ? days : nil
}
