import Testing
import Time
import Wire

@testable import Spool

/// Names, listings, rows: what needs no disk.
@Suite struct SpoolValueTests {
    @Test func namesAreWhatTheySay() {
        let name = SpoolFileName(slot: 3, generation: 1042, serial: 2)
        #expect(name.database == "spool-3-1042-2.sqlite")
        #expect(name.lock == "spool-3-1042-2.lock")
        #expect(SpoolFileName(stem: "spool-3-1042-2") == name)
        for wrong in ["spool-3-1042", "spool-3-1042-2-1", "spool-03-1042-2", "spool--3-1042-2", "spool-3-x-2", "other-3-1042-2", ""] {
            #expect(SpoolFileName(stem: wrong) == nil, "\(wrong)")
        }
        #expect(SpoolFileName(slot: 9, generation: 1, serial: 9) < SpoolFileName(slot: 0, generation: 2, serial: 1))
    }

    @Test func aListingKnowsEveryKindOfFile() {
        let one = SpoolFileName(slot: 0, generation: 1, serial: 1)
        let two = SpoolFileName(slot: 1, generation: 2, serial: 1)
        let gone = SpoolFileName(slot: 2, generation: 3, serial: 1)
        let listing = SpoolListing(names: [
            "instance", "lock", "generation", "spool-drain.lock", "spool-checkpoint.lock", "spool-notes.txt",
            two.database, one.database, one.database + "-wal", one.database + "-shm", one.lock,
            two.damaged, two.damaged + "-wal", two.lock,
            one.corrupt(at: "20260101T000000Z"), one.corrupt(at: "20260101T000000Z") + "-wal",
            gone.lock, gone.database + "-wal", gone.damaged + "-shm",
        ])
        #expect(listing.files == [one, two])
        #expect(listing.damaged == [two])
        #expect(listing.corrupt == ["spool-0-1-1.sqlite.corrupt-20260101T000000Z"])
        #expect(listing.strays == [gone: [gone.lock, gone.database + "-wal", gone.damaged + "-shm"].sorted()])
    }

    @Test func aFrameComesBackAsItWas() throws {
        for kind in [DeliverKind.message, .fallback, .status] {
            let deliver = Deliver(
                kind: kind, arrivedAt: 1_700_000_000_123_456, sequence: 77, remaining: 0, correlationID: "abc",
                fields: [(name: "Body", value: [0, 255, 10]), (name: "From", value: []), (name: "From", value: Array("x".utf8))])
            let entry = try #require(SpoolEntry(deliver, accountSID: "AC1", messageSID: "SM1", conversation: []))
            #expect(entry.deliver == deliver)
        }
        let admin = Deliver(kind: .admin, arrivedAt: 0, sequence: 0, remaining: 0, correlationID: "", fields: [])
        #expect(SpoolEntry(admin, accountSID: "", messageSID: "", conversation: []) == nil)
    }

    @Test func theChecksumIsOfEverything() {
        let base = entry(1)
        let changes: [(inout SpoolEntry) -> Void] = [
            { $0.kind = .fallback }, { $0.arrivedAt = WallTime(microseconds: 2) }, { $0.sequence = 2 }, { $0.accountSID += "b" },
            { $0.messageSID += "b" }, { $0.event = "sent" }, { $0.conversation[0] ^= 1 }, { $0.conversation = [] },
            { $0.correlationID = "d" }, { $0.flags = 1 }, { $0.fields = DeliverFields([("Body", [1])]) },
        ]
        var seen: Set<Int64> = [base.checksum]
        for change in changes {
            var other = base
            change(&other)
            seen.insert(other.checksum)
        }
        #expect(seen.count == changes.count + 1)
    }

    @Test func fieldsAreCheckedBeforeTheyAreBelieved() {
        let fields = DeliverFields([("Body", Array("hello".utf8)), ("To", [])])
        let bytes = fields.encoded
        #expect(DeliverFields(count: 2, encoded: bytes) == fields)
        for (count, encoded) in [(1, bytes), (3, bytes), (-1, bytes), (2, Array(bytes.dropLast())), (2, bytes + [0]), (2, [])] {
            #expect(DeliverFields(count: count, encoded: encoded) == nil)
        }
    }
}
