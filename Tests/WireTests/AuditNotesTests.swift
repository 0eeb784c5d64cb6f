// A batch of notes for the audit log: it comes back as it was, and nothing else is taken for one.

import Testing
import Wire

@Suite struct AuditNotesTests {
    private let notes = [
        AuditNote(
            at: 1_767_268_800_123_456, who: "203.0.113.7", action: "refused_wrong_token", subject: "/admin/config",
            after: "12 calls since 2026-01-01T12:00:00.000Z"),
        AuditNote(at: -1, who: "signal SIGTTIN", action: "workers_set", subject: "workers", before: "4", after: "5"),
    ]

    @Test func aBatchComesBackThroughItsFrame() throws {
        let deliver = Deliver(
            kind: .admin, arrivedAt: 1, sequence: 2, remaining: 3, correlationID: "audit", fields: AuditNotes.fields(notes))
        var bytes: [UInt8] = []
        try FrameEncoder.append(.deliver(deliver), id: 7, to: &bytes)
        var decoder = FrameDecoder(reading: .down)
        var read: [[AuditNote]?] = []
        try bytes.withUnsafeBytes {
            try decoder.feed($0) { _, frame in
                if case .deliver(let deliver) = frame { read.append(AuditNotes.notes(deliver.fields)) }
                return true
            }
        }
        #expect(read == [notes])
        #expect(AuditNotes.notes(AuditNotes.fields([])) == [])
        let many = (0..<40).map { AuditNote(at: Int64($0), who: "a", action: "b", subject: "") }
        #expect(AuditNotes.notes(AuditNotes.fields(many))?.count == AuditNotes.most)
    }

    /// The layout that docs/ipc.md has.
    @Test func layoutIsTheDocumentedOne() {
        let fields = AuditNotes.fields(Array(notes.suffix(1))).map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
        #expect(
            fields == [
                "method=RECORD", "path=/audit", "at=-1", "who=signal SIGTTIN", "action=workers_set", "subject=workers", "before=4",
                "after=5",
            ])
    }

    @Test func textsAreShortAndPrintable() {
        let note = AuditNote(
            at: 0, who: "a\u{1B}[31m\nb", action: "é", subject: "\u{202E}x", after: String(repeating: "y", count: 1000))
        #expect(note.who == "a?[31m?b" && note.action == "??" && note.subject == "???x")
        #expect(note.after.utf8.count == AuditNote.longest)
    }

    @Test func anythingElseIsNone() {
        let batch = AuditNotes.fields(notes).map { (name: $0.name, value: Array($0.value)) }
        func changed(_ change: (inout [(name: String, value: [UInt8])]) -> Void) -> [AuditNote]? {
            var fields = batch
            change(&fields)
            return AuditNotes.notes(DeliverFields(fields))
        }
        #expect(changed { _ in } == notes)
        for place in batch.indices {
            #expect(changed { $0.remove(at: place) } == nil, "without \(batch[place].name) at \(place)")
            #expect(changed { $0.swapAt(place, (place + 1) % batch.count) } == nil, "\(batch[place].name) elsewhere")
            #expect(changed { $0[place].value = [0x0A] } == nil, "a control character in \(batch[place].name)")
            #expect(changed { $0[place].value = [UInt8](repeating: 0x30, count: 201) } == nil, "too long \(batch[place].name)")
        }
        #expect(changed { $0[0].value = Array("POST".utf8) } == nil)
        #expect(changed { $0[2].value = Array("now".utf8) } == nil)
        #expect(changed { $0[3].value = [] } == nil)
        #expect(changed { $0 += Array(repeating: $0[2...7], count: 31).flatMap { $0 } } == nil, "more than a batch")
        #expect(AuditNotes.notes(DeliverFields()) == nil && !AuditNotes.isBatch(DeliverFields()))
        // What an operator's call looks like.
        let call = DeliverFields([("method", Array("POST".utf8)), ("path", Array("/audit".utf8)), ("body", Array("RECORD".utf8))])
        #expect(!AuditNotes.isBatch(call))
    }
}
