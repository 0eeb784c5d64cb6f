// What became of a message, stage by stage: what each decided, why, and how long it took. Written by the worker for each message, kept with
// its row, read by `sms-routerctl messages show`. Pure. Holds no text of a person, no number and no code.

/// The compact form that is stored: the number of the list of stages, a colon, then for each stage that ran its microseconds, behind a
/// semicolon what it has to say, separated by commas: `1:512,3,0,0;held=interval`.
package struct MessageTrace: Sendable {
    /// The stages of each list that was ever written, in the order in which a message meets them. A list that was released is never edited:
    /// another one comes behind it.
    package static let lists: [[String]] = [
        [
            "accept", "order", "service", "recipient", "opt_out", "verification", "lists", "reaction", "auto_reply", "sender_limit", "loop",
            "repetition", "address", "person", "content", "command", "patterns", "spam", "agent",
        ]
    ]
    /// Those of this version.
    package static var stages: [String] { lists[lists.count - 1] }

    private var bytes: [UInt8] = []
    /// Of the last stage.
    private var hasNote = false

    /// Empty.
    package init() {}

    /// The next stage of the list has run.
    /// - Parameters:
    ///   - nanoseconds: how long; under a microsecond is 0. (Taking a Duration apart costs more than the rest of it.)
    ///   - note: what it decided and why, as `key=value` pairs; commas and semicolons become blanks.
    package mutating func ran(nanoseconds: Int64, note: String? = nil) {
        if bytes.isEmpty {
            bytes.reserveCapacity(64)
            append(UInt64(Self.lists.count))
            bytes.append(UInt8(ascii: ":"))
        } else {
            bytes.append(UInt8(ascii: ","))
        }
        append(UInt64(clamping: nanoseconds) / 1000)
        hasNote = false
        if let note { amend(note) }
    }

    /// More of what the stage that ran last has to say.
    package mutating func amend(_ note: String) {
        guard !bytes.isEmpty, !note.isEmpty else { return }
        bytes.append(UInt8(ascii: hasNote ? " " : ";"))
        hasNote = true
        for byte in note.utf8 { bytes.append(byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte < 0x20 ? 0x20 : byte) }
    }

    /// As it is stored; empty when nothing ran.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ number: UInt64) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// One stage, read back.
    package struct Step: Sendable, Equatable {
        package var stage: String
        package var microseconds: UInt64
        package var note: String?
    }

    /// The steps of a stored trace; nil for a text of a newer version, or none at all.
    package static func steps(_ text: String) -> [Step]? {
        guard let colon = text.firstIndex(of: ":"), let number = Int(text[..<colon]), lists.indices.contains(number - 1) else { return nil }
        let stages = lists[number - 1]
        var steps: [Step] = []
        for (index, part) in text[text.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let pieces = part.split(separator: ";", maxSplits: 1)
            guard index < stages.count, let first = pieces.first, let span = UInt64(first) else { return nil }
            steps.append(Step(stage: stages[index], microseconds: span, note: pieces.count > 1 ? String(pieces[1]) : nil))
        }
        return steps
    }
}
