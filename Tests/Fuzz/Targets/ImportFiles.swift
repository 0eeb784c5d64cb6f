// Files of people and of opt-outs: each row is taken, passed over or refused with its line, and no two people have one address or number.

import Control
import Time

extension FuzzTarget {
    static let importFiles = FuzzTarget(
        "import", "files of people and of opt-outs: every row accounted for, none twice",
        seeds: [
            "email,phone_number,full_name,is_active,verified\r\nann@example.com,+14155550101,Ann,true,yes\r\nbob@example.com,(415) 555-0102,Bob,,no\r\n",
            "E-Mail;Phone\na@b.c;+14155550101\nA@B.C;+14155550102\nx@y.z;+14155550101\n",
            "To,From,ErrorCode,DateSent,AccountSid\r\n+14155550101,+15005550006,21610,2026-01-31T18:00:00Z,AC00000000000000000000000000000001\r\n"
                + "+14155550102,+15005550006,30003,,\r\n",
            "+14155550101\n+14155550102\nwhatsapp:+14155550103\n",
            "address,source,said,opted_out_at,message_sid\r\n+14155550101,message,\"STOP, please\",\"Mon, 30 Nov 2026 10:00:00 +0000\",SM1\r\n",
        ].map { Array($0.utf8) },
        tokens: [
            ",", ";", "\n", "\r\n", "\"", "email", "phone", "verified", "To", "ErrorCode", "21610", "Source", "DateSent", "true", "no", "@",
            "+14155550101",
            "2026-02-30T00:00:00Z", "AC", "\u{0}", "\u{a0}", "9999-12-31 23:59:60",
        ]
    ) { ImportFiles.check($0) }
}

private enum ImportFiles {
    /// Digits and a plus, as the library would give them.
    private static func number(_ text: String) -> String? {
        let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }
        guard (8...15).contains(digits.count) else { return nil }
        return "+" + String(String.UnicodeScalarView(digits))
    }

    static func check(_ input: [UInt8]) -> UInt64 {
        var shape = Shape()
        let users = ImportReading.users(input, normalise: number)
        let now = WallTime(microseconds: 1_796_000_000_000_000)
        let optOuts = ImportReading.optOuts(input, account: "AC00000000000000000000000000000001", now: now) { text in
            text.hasPrefix("whatsapp:") ? text : number(text)
        }
        for file in [users, optOuts] {
            must(file.rows >= file.taken + file.refused.count, "more than there are rows")
            must(Set(file.keys.map { Array($0.utf8) }).count == file.keys.count, "somebody is there twice")
            must(file.refused.allSatisfy { $0 >= 1 && $0 <= input.count + 1 }, "a line that is none")
            shape.add(file.refusal.map { String($0.prefix(16)) } ?? "read")
            shape.add(size: file.taken)
            shape.add(size: file.refused.count)
            shape.add(size: file.rows)
        }
        must(
            users.refusal != nil || users.rows == users.taken + users.refused.count,
            "\(users.rows) rows, \(users.taken) taken, \(users.refused.count) refused")
        return shape.value
    }
}
