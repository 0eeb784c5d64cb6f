// What a log line shows of numbers, URLs and foreign text (contract §6). Called wherever something is logged. Pure.

/// Shortens what must not be read whole.
package enum Mask {
    /// First two and last two characters of an address with six stars between, whatever its length: `+14155550167` → `+1******67`.
    /// A channel stays: `whatsapp:+1******67`. Four characters or fewer become stars alone.
    package static func number(_ address: String) -> String {
        var address = address
        return address.withUTF8 { bytes in
            var start = 0
            if let colon = bytes.prefix(17).firstIndex(of: UInt8(ascii: ":")), colon > 0, bytes[..<colon].allSatisfy(isLowercase) {
                start = colon + 1
            }
            let length = bytes.count - start
            let shown = length > 4 ? 2 : 0
            let stars = length == 0 ? 0 : length > 4 ? 6 : 4
            return String(unsafeUninitializedCapacity: start + stars + 2 * shown) { result in
                for index in 0..<start { result[index] = bytes[index] }
                for index in 0..<stars { result[start + shown + index] = UInt8(ascii: "*") }
                for index in 0..<shown {
                    result[start + index] = visible(bytes[start + index])
                    result[start + shown + stars + index] = visible(bytes[bytes.count - shown + index])
                }
                return start + stars + 2 * shown
            }
        }
    }

    /// A URL without user info and fragment, and with the values of query names that are not ours as `***`.
    package static func url(_ url: String) -> String {
        let body = url.prefix { $0 != "#" }
        let question = body.firstIndex(of: "?") ?? body.endIndex
        let front = body[..<question]
        var result = ""
        if let separator = firstRange(of: "://", in: front) {
            let authorityEnd = front[separator...].firstIndex(of: "/") ?? front.endIndex
            let authority = front[separator..<authorityEnd]
            let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
            result = String(front[..<separator]) + host + front[authorityEnd...]
        } else {
            // Not absolute; still nothing before an @ may be shown.
            result = String(front.lastIndex(of: "@").map { front[front.index(after: $0)...] } ?? front)
        }
        guard question != body.endIndex else { return result }
        let pairs = body[body.index(after: question)...].split(separator: "&", omittingEmptySubsequences: false).map { pair -> String in
            guard let equals = pair.firstIndex(of: "=") else {
                return knownQueryNames.contains(String(pair)) || pair.isEmpty ? String(pair) : "***"
            }
            let name = String(pair[..<equals])
            return knownQueryNames.contains(name) ? String(pair) : name + "=***"
        }
        return result + "?" + pairs.joined(separator: "&")
    }

    /// Control characters, line ends, ANSI sequences, quotes and backslashes escaped; cut at `limit` bytes of the original with `…`.
    package static func escape(_ text: String, limit: Int = LogLine.valueLimit) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let end = cutLength(bytes, limit: limit)
            var result: [UInt8] = []
            result.reserveCapacity(end + 3)
            Telemetry.escape(UnsafeBufferPointer(rebasing: bytes[..<end]), style: .text, quotes: true) { result.append($0) }
            if end < bytes.count { result += "…".utf8 }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// Query names whose values are no secret: Twilio's, and those of our own endpoints and callbacks.
    private static let knownQueryNames: Set<String> = ["bodySHA256", "m", "p", "limit", "offset", "before_id", "rc", "rp"]

    private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
    private static func visible(_ byte: UInt8) -> UInt8 { (0x21...0x7e).contains(byte) ? byte : UInt8(ascii: "?") }

    /// The place behind the first `text`.
    private static func firstRange(of text: String, in whole: Substring) -> String.Index? {
        var start = whole.startIndex
        while start < whole.endIndex {
            if whole[start...].hasPrefix(text) { return whole.index(start, offsetBy: text.count) }
            whole.formIndex(after: &start)
        }
        return nil
    }
}
