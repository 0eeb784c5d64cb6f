// What the dispatcher has for the audit log, which it cannot write itself: it has no database. A batch travels as a `deliver` of the kind `admin`, whose
// method no HTTP request has and whose path no route has, so that a worker of an older program answers 404 and nothing else happens (docs/ipc.md).
// Made by the dispatcher's AuditReporter, read by the worker's AuditRecording. Pure.

/// One row of the audit log.
package struct AuditNote: Sendable, Equatable {
    /// Bytes of a text.
    package static let longest = 200

    /// When it happened last, microseconds since 1970 UTC.
    package let at: Int64
    package let who: String
    package let action: String
    package let subject: String
    package let before: String
    package let after: String

    /// Texts hold printable ASCII alone, and no more than `longest` of it: other bytes become question marks, what is longer is cut. None of them comes
    /// from outside, but that is not this type's to believe.
    package init(at: Int64, who: String, action: String, subject: String, before: String = "", after: String = "") {
        self.at = at
        self.who = Self.sound(who)
        self.action = Self.sound(action)
        self.subject = Self.sound(subject)
        self.before = Self.sound(before)
        self.after = Self.sound(after)
    }

    private static func sound(_ text: String) -> String {
        String(decoding: text.utf8.prefix(longest).map { isSound($0) ? $0 : 0x3F }, as: UTF8.self)
    }

    static func isSound(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
}

/// A batch of them, as fields of a `deliver`.
package enum AuditNotes {
    /// In the place of an HTTP method.
    package static let method = "RECORD"
    package static let path = "/audit"
    /// In one batch.
    package static let most = 32

    private static let names = ["at", "who", "action", "subject", "before", "after"]

    /// `method`, `path`, and six fields for each note.
    package static func fields(_ notes: [AuditNote]) -> DeliverFields {
        var fields: [(name: String, value: [UInt8])] = [("method", Array(method.utf8)), ("path", Array(path.utf8))]
        for note in notes.prefix(most) {
            let values = [String(note.at), note.who, note.action, note.subject, note.before, note.after]
            for (name, value) in zip(names, values) { fields.append((name, Array(value.utf8))) }
        }
        return DeliverFields(fields)
    }

    /// Whether a `deliver` of the kind `admin` is a batch. Nobody outside can make one: `method` is of no HTTP request that the front lets through.
    package static func isBatch(_ fields: DeliverFields) -> Bool {
        fields.first { _ in true }.map { $0.name == "method" && $0.value.elementsEqual(method.utf8) } ?? false
    }

    /// The notes of a batch; nil unless every field is in its place and sound.
    package static func notes(_ fields: DeliverFields) -> [AuditNote]? {
        guard isBatch(fields), fields.count >= 2, (fields.count - 2) % names.count == 0, (fields.count - 2) / names.count <= most else {
            return nil
        }
        var notes: [AuditNote] = []
        var values: [String] = []
        for (place, field) in fields.enumerated() {
            guard place != 1 else {
                guard field.name == "path", field.value.elementsEqual(path.utf8) else { return nil }
                continue
            }
            guard place > 1 else { continue }
            guard field.name == names[values.count], field.value.count <= AuditNote.longest, field.value.allSatisfy(AuditNote.isSound)
            else {
                return nil
            }
            values.append(String(decoding: field.value, as: UTF8.self))
            guard values.count == names.count else { continue }
            guard let at = Int64(values[0]), !values[1].isEmpty, !values[2].isEmpty else { return nil }
            notes.append(
                AuditNote(at: at, who: values[1], action: values[2], subject: values[3], before: values[4], after: values[5]))
            values = []
        }
        return notes
    }
}
