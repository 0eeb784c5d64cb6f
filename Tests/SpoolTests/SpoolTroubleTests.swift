import EventLoop
import Glibc
import TestSupport
import Testing
import Time

@testable import Spool

/// Bounds, full disks, damage: what fails, and what is kept all the same.
@Suite struct SpoolTroubleTests {
    private static let long = String(repeating: "x", count: 8000)

    private static func isFull(_ result: Result<SpoolResult, SpoolError>) -> Bool {
        if case .failure(.full) = result { true } else { false }
    }

    @Test func theBoundOfRowsHoldsUntilSomeAreDrained() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            var limits = StateDirectory.limits
            limits.rows = 10
            let spool = place.spool(loop, limits)
            var events: [SpoolEvent] = []
            spool.onEvent = { events.append($0) }
            try await spool.fill((1...8).map { entry($0) })
            #expect(spool.blocked() == nil)
            let refused = await spool.writeTogether((9...11).map { entry($0) })
            // Refused together; where a slow disk has parted them, those that still fitted were stored.
            let stored = refused.count { !Self.isFull($0) }
            #expect(stored <= 2 && refused.allSatisfy { $0 == .success(.stored) || Self.isFull($0) })
            #expect(spool.figures.refused == 3 - stored)
            #expect(spool.depth().rows == 8 + stored)
            if case .full = spool.blocked() {} else { Issue.record("a full spool says so") }
            let drain = try #require(try spool.beginDrain())
            try await drain.remove(try await drain.next(4))
            #expect(spool.blocked() == nil)
            #expect(await spool.writeTogether([entry(12)]) == [.success(.stored)])
            drain.end()
            spool.close()
            #expect(events.count == 3)
            #expect(events.last == .troubleOver)
        }
    }

    @Test func theBoundOfBytesIsTheFiles() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            var limits = StateDirectory.limits
            limits.bytes = 1 << 20
            let spool = place.spool(loop, limits)
            var kept = 0
            for number in 0..<300 {
                let result = await spool.writeTogether([entry(number, text: Self.long)])[0]
                guard !Self.isFull(result) else { break }
                _ = try result.get()
                kept += 1
            }
            #expect((60..<130).contains(kept))
            // Small ones may still find room, but not without end.
            let drain = try #require(try spool.beginDrain())
            try await drain.remove(try await drain.next(50))
            drain.end()
            try await spool.fill((1000..<1030).map { entry($0, text: Self.long) })
            spool.close()
            #expect(place.size("spool-0-1-1.sqlite") <= 1 << 20)
            #expect(try await drainAll(loop, place).count == kept - 50 + 30)
        }
    }

    @Test func roomIsLeftOnTheFileSystem() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            var limits = SpoolLimits()
            limits.room = .max
            let spool = place.spool(loop, limits)
            #expect(await spool.writeTogether([entry(1)]).allSatisfy(Self.isFull))
            #expect(place.names.isEmpty)
        }
    }

    @Test func aDirectoryThatIsNotThere() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            close(open(place.path + "/file", O_WRONLY | O_CREAT, 0o600))
            for path in [place.path + "/missing", place.path + "/file"] {
                let spool = Spool(loop: loop, directory: path, slot: 0, generation: 1, limits: StateDirectory.limits)
                let result = await spool.writeTogether([entry(1)])[0]
                if case .failure(.readOnly) = result {} else { Issue.record("\(result)") }
                // Nobody is held up by what cannot be looked at.
                #expect(!spool.contains(conversation(0)))
                #expect(spool.isEmpty)
                #expect(spool.depth() == SpoolDepth())
                #expect(throws: SpoolError.self) { _ = try spool.beginDrain() }
            }
        }
    }

    @Test func anErrorIsFollowedByASecondOfRest() throws {
        let place = try StateDirectory()
        // In the way of the first file.
        #expect(mkdir(place.path + "/spool-0-1-1.sqlite", 0o700) == 0)
        let directory = SpoolDirectory(place.path)
        let writer = SpoolWriter(directory, slot: 0, generation: 1, limits: StateDirectory.limits)
        let now = MonotonicInstant.now()
        #expect(throws: SpoolError.self) { _ = try writer.commit([entry(1)], now) }
        #expect(throws: SpoolError.self) { _ = try writer.commit([entry(1)], now + .milliseconds(999)) }
        // Health knows as long.
        #expect(writer.blocked(now + .milliseconds(999)) != nil)
        #expect(writer.blocked(now + .seconds(1)) == nil)
        #expect(try writer.commit([entry(1)], now + .seconds(1)) == [.stored])
        #expect(place.names.contains("spool-0-1-2.sqlite"))
        writer.close()
        rmdir(place.path + "/spool-0-1-1.sqlite")
    }

    // MARK: Damage

    /// A file that nobody writes, with `count` long rows, of which all are in the file itself and none in the log.
    @LoopActor private func leaveBehind(_ place: StateDirectory, _ loop: EventLoop, count: Int) async throws -> SpoolFileName {
        let spool = place.spool(loop)
        try await spool.fill((0..<count).map { entry($0, person: $0, text: Self.long) })
        spool.close()
        let name = SpoolFileName(slot: 0, generation: 1, serial: 1)
        try SpoolFile(name, path: place.path + "/" + name.database, .writer(most: 1 << 30, isNew: false)).checkpoint()
        for part in ["-wal", "-shm"] { unlink(place.path + "/" + name.database + part) }
        return name
    }

    @Test func whatCanBeReadOfADamagedFileIsHandedOut() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let name = try await leaveBehind(place, loop, count: 200)
            // 30 pages in the middle: some rows, and whatever of indexes is there.
            let size = place.size(name.database)
            try place.damage(name.database, from: size / 2 / 4096 * 4096, count: 30 * 4096)
            let other = place.spool(loop, slot: 1, generation: 2)
            try await other.fill([entry(900, arrived: -1)])
            let events = Events()
            let drained = try await drainAll(loop, place, events: events)
            let numbers = Set(drained.map(\.sequence))
            #expect(numbers.contains(900))
            #expect(numbers.count >= 200 - 30)
            #expect(numbers.count <= 200)
            #expect(numbers.contains(0) && numbers.contains(199))
            // Nothing is made up.
            #expect(drained.allSatisfy { $0.sequence == 900 || $0 == entry(Int($0.sequence), person: Int($0.sequence), text: Self.long) })
            #expect(events.setAside == 1)
            #expect(events.salvagedRows.count == 1)
            let kept = place.names.filter { $0.hasPrefix("spool-0-1-1.") && !$0.hasSuffix("-wal") }
            #expect(kept.count == 1)
            #expect(kept.first?.hasPrefix("spool-0-1-1.sqlite.corrupt-2") == true)
            #expect(place.size(kept.first ?? "") == size)
            #expect(try SpoolSurvey.files(in: place.path).map(\.state) == [.live, .corrupt])
            // Once is enough.
            #expect(try await drainAll(loop, place).isEmpty)
            other.close()
        }
    }

    @Test func aFileWithoutItsFirstPageIsKeptAndOthersGoOn() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let name = try await leaveBehind(place, loop, count: 3)
            try place.damage(name.database, from: 0, count: 4096)
            let other = place.spool(loop, slot: 1, generation: 2)
            try await other.fill([entry(900)])
            // It is not known what was in it.
            #expect(other.contains(conversation(77)))
            let events = Events()
            #expect(try await drainAll(loop, place, events: events).map(\.sequence) == [900])
            #expect(events.salvagedRows == [0])
            #expect(!other.contains(conversation(77)))
            other.close()
        }
    }

    @Test func aRowThatIsNotWhatWasWrittenIsNotHandedOut() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<5).map { entry($0) })
            spool.close()
            // Sound for SQLite, wrong all the same.
            let path = place.path + "/spool-0-1-1.sqlite"
            try SQLiteDatabase(path, .existing).execute("update spool set correlation = 'x' where sequence = 2")
            let events = Events()
            #expect(try await drainAll(loop, place, events: events).map(\.sequence).sorted() == [0, 1, 3, 4])
            #expect(events.setAside == 1)
            #expect(events.salvagedRows == [2])
        }
    }

    @Test func aWriterThatMeetsDamageGoesOnInANewFile() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let name = try await leaveBehind(place, loop, count: 200)
            // The table's last page and what follows it: rows are added there.
            let size = place.size(name.database)
            try place.damage(name.database, from: size / 4096 / 2 * 4096, count: size - size / 4096 / 2 * 4096)
            let spool = place.spool(loop, generation: 2)
            var events: [SpoolEvent] = []
            spool.onEvent = { events.append($0) }
            try await spool.fill((300..<310).map { entry($0) })
            #expect(place.names.contains("spool-0-1-1.sqlite.damaged"))
            #expect(place.files == ["spool-0-2-1.sqlite"])
            #expect(spool.figures.damaged == 1)
            #expect(spool.figures.refused == 0)
            #expect(spool.depth().damaged == 1)
            spool.close()
            let drained = try await drainAll(loop, place).map(\.sequence)
            #expect(Array(drained.suffix(10)) == Array(300..<310))
            #expect(drained.count > 10 + 50)
        }
    }

    @Test func damageThatTheReaderMeetsInALivingFileIsDealtWithByItsWriter() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let directory = SpoolDirectory(place.path)
            let writer = SpoolWriter(directory, slot: 0, generation: 1, limits: StateDirectory.limits)
            let now = MonotonicInstant.now()
            _ = try writer.commit((0..<20).map { entry($0) }, now)
            let other = place.spool(loop, slot: 1, generation: 2)
            try await other.fill([entry(500)])
            try SQLiteDatabase(place.path + "/spool-0-1-1.sqlite", .existing).execute("update spool set flags = 9 where sequence = 10")
            let events = Events()
            let first = try await drainAll(loop, place, batch: 100, events: events).map(\.sequence)
            // What comes before it in order, then what is elsewhere.
            #expect(first == Array(0..<10) + [500])
            #expect(events.setAside == 0)
            #expect(place.files.contains("spool-0-1-1.sqlite"))
            #expect(place.names.contains("spool-0-1-1.suspect"))
            // It is not asked again meanwhile.
            #expect(try await drainAll(loop, place, batch: 100, events: events).isEmpty)
            writer.look(now + .seconds(1))
            #expect(!place.names.contains("spool-0-1-1.suspect"))
            #expect(!place.files.contains("spool-0-1-1.sqlite"))
            #expect(directory.damaged == 1)
            #expect(try writer.commit([entry(30)], now + .seconds(1)) == [.stored])
            #expect(try await drainAll(loop, place, batch: 100).map(\.sequence) == Array(11..<20) + [30])
            other.close()
            writer.close()
        }
    }

    @Test func settingAsideSurvivesACrashInTheMiddle() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<5).map { entry($0) })
            spool.close()
            let name = SpoolFileName(slot: 0, generation: 1, serial: 1)
            // Between the link of the log and the renaming of the file.
            let path = place.path + "/"
            #expect(link(path + name.database + "-wal", path + name.damaged + "-wal") == 0)
            try SpoolDirectory(place.path).setAside(name, .damaged("a test"))
            #expect(place.names == [name.damaged, name.damaged + "-wal"])
            #expect(try await drainAll(loop, place).map(\.sequence) == [0, 1, 2, 3, 4])
        }
    }
}
