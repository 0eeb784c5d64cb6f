// Wall-clock time in UTC, for what people and the database read. Never for limits or deadlines.

import Glibc

/// Microseconds since 1970-01-01T00:00:00Z, PostgreSQL's own resolution (PostgreSQL manual, chapter 8.5).
package struct WallTime: Sendable, Hashable, Comparable {
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package static func now() -> WallTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return WallTime(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    package static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
    package static func + (time: Self, span: Duration) -> Self { Self(microseconds: time.microseconds + span.wholeMicroseconds) }
    package static func - (later: Self, earlier: Self) -> Duration { .microseconds(later.microseconds - earlier.microseconds) }

    /// `2026-01-01T12:00:00.123Z` (ISO 8601 and RFC 3339, UTC, milliseconds).
    package var iso8601: String {
        String(unsafeUninitializedCapacity: 24) { buffer in
            writeISO8601(into: buffer)
            return 24
        }
    }

    /// Writes the 24 bytes of `iso8601` at the start of `buffer`, without an allocation.
    package func writeISO8601(into buffer: UnsafeMutableBufferPointer<UInt8>) {
        precondition(buffer.count >= 24)
        let milliseconds = Int(floorDivide(microseconds, 1000))
        let seconds = floorDivide(milliseconds, 1000)
        let days = floorDivide(seconds, 86_400)
        let secondOfDay = seconds - days * 86_400
        let (year, month, day) = civilDate(daysSince1970: days)
        func put(_ value: Int, at offset: Int, digits: Int) {
            var rest = value
            for place in stride(from: offset + digits - 1, through: offset, by: -1) {
                buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
        }
        put(year, at: 0, digits: 4)
        put(month, at: 5, digits: 2)
        put(day, at: 8, digits: 2)
        put(secondOfDay / 3600, at: 11, digits: 2)
        put(secondOfDay / 60 % 60, at: 14, digits: 2)
        put(secondOfDay % 60, at: 17, digits: 2)
        put(milliseconds - seconds * 1000, at: 20, digits: 3)
        buffer[4] = UInt8(ascii: "-")
        buffer[7] = UInt8(ascii: "-")
        buffer[10] = UInt8(ascii: "T")
        buffer[13] = UInt8(ascii: ":")
        buffer[16] = UInt8(ascii: ":")
        buffer[19] = UInt8(ascii: ".")
        buffer[23] = UInt8(ascii: "Z")
    }
}

func floorDivide<Value: BinaryInteger>(_ value: Value, _ divisor: Value) -> Value {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}

/// The proleptic Gregorian date of a day number, by counting 400-year eras of 146,097 days from 0000-03-01.
func civilDate(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
