// What of the outside is written to the log: one line, whatever it was, and of an address two characters at each end.

import Telemetry

extension FuzzTarget {
    static let logTexts = FuzzTarget(
        "log", "foreign texts, addresses and URLs as the log shows them: one line, cut, masked",
        seeds: [
            "hello \u{1b}[31m\"world\"\n\\ end", "+14155550167", "whatsapp:+14155550167",
            "https://u:p@sms.example.com:8443/a/b?MessageSid=SM1&x=y&z#f",
            "\u{2028}\u{85}\u{202e}👋", "rcs:agent_1",
        ].map { Array($0.utf8) },
        tokens: [
            "\n", "\r", "\u{1b}[", "\"", "\\", "\u{0}", "\u{7f}", "\u{85}", "\u{2028}", "\u{202e}", ":", "@", "?", "&", "=", "#", "://",
            "whatsapp:",
        ],
        longest: 4096
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        let line = Mask.escape(text)
        for scalar in line.unicodeScalars {
            must(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "U+\(String(scalar.value, radix: 16)) in a line of the log")
        }
        must(!line.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" }, "a line end in a line of the log")
        must(line.utf8.count <= 200 * 10 + 8, "\(line.utf8.count) bytes of a foreign text")
        let number = Mask.number(text)
        let shown = number.unicodeScalars.filter { $0 != "*" }
        let channel =
            number.unicodeScalars.firstIndex(of: ":").map { number.unicodeScalars.distance(from: number.startIndex, to: $0) + 1 } ?? 0
        must(shown.count <= 4 + channel && channel <= 21, "\(number.debugDescription) of \(text.debugDescription)")
        let url = Mask.url(text)
        must(url.utf8.count <= 4 * text.utf8.count + 8 && !url.contains("#"), "a URL becomes \(url.debugDescription)")
        var shape = Shape()
        shape.add(size: line.utf8.count)
        shape.add(line == text ? 0 : 1)
        shape.add(channel)
        shape.add(url == text ? 0 : 1)
        return shape.value
    }
}
