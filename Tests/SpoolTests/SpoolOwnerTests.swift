import EventLoop
import Glibc
import TestSupport
import Testing
import Time

@testable import Spool

/// Who may write, drain and delete which file; what other processes and dead ones leave.
@Suite struct SpoolOwnerTests {
    @Test func aSuccessorTakesTheFileOverOnlyWhenItsWriterIsGone() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let old = place.spool(loop, slot: 2, generation: 10)
            try await old.fill([entry(1)])
            let successor = place.spool(loop, slot: 2, generation: 11)
            try await successor.fill([entry(2)])
            #expect(place.files == ["spool-2-10-1.sqlite", "spool-2-11-1.sqlite"])
            old.close()
            successor.close()
            var events: [SpoolEvent] = []
            let third = place.spool(loop, slot: 2, generation: 12)
            third.onEvent = { events.append($0) }
            try await third.fill([entry(3)])
            // Another slot leaves it alone.
            let neighbour = place.spool(loop, slot: 1, generation: 13)
            try await neighbour.fill([entry(4)])
            #expect(events == [.takenOver(file: "spool-2-10-1.sqlite")])
            #expect(place.files == ["spool-1-13-1.sqlite", "spool-2-10-1.sqlite", "spool-2-11-1.sqlite"])
            third.close()
            neighbour.close()
            #expect(try await drainAll(loop, place).map(\.sequence) == [1, 2, 3, 4])
        }
    }

    @Test func aFileThatIsBeingDrainedIsNotTakenOver() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let old = place.spool(loop, generation: 1)
            try await old.fill([entry(1), entry(2)])
            old.close()
            let next = place.spool(loop, generation: 2)
            let drain = try #require(try next.beginDrain())
            let rows = try await drain.next(1)
            try await next.fill([entry(3)])
            #expect(place.files == ["spool-0-1-1.sqlite", "spool-0-2-1.sqlite"])
            try await drain.remove(rows)
            try await drain.remove(try await drain.next(5))
            #expect(try await drain.next(5).isEmpty)
            #expect(place.files == ["spool-0-2-1.sqlite"])
            drain.end()
            next.close()
        }
    }

    @Test func aCommitWaitsForAnothersTransaction() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill([entry(1)])
            let other = try SQLiteDatabase(place.path + "/spool-0-1-1.sqlite", .existing)
            try other.begin()
            var isDone = false
            let done = Promise<SpoolResult?>()
            LoopActor.spawn {
                let result = try? await spool.write(entry(2, person: 2))
                isDone = true
                done.fulfill(result)
            }
            await LoopActor.sleep(.milliseconds(100), on: loop)
            #expect(!isDone)
            #expect(spool.figures.commits == 1)
            // Before its commit it is known here, and nowhere else.
            #expect(spool.contains(conversation(2)))
            #expect(!place.spool(loop, slot: 1).contains(conversation(2)))
            other.rollback()
            #expect(await done.wait() == .stored)
            spool.close()
        }
    }

    @Test func removingWaitsForACheckpoint() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill([entry(1)])
            let drain = try #require(try spool.beginDrain())
            let rows = try await drain.next(1)
            // As its writer does.
            var checkpoint = try FileLock.take(place.path + "/" + SpoolWriter.checkpointLock, .shared, .orNew)
            #expect(checkpoint != nil)
            var isDone = false
            let done = Promise<Void>()
            LoopActor.spawn {
                try? await drain.remove(rows)
                isDone = true
                done.fulfill(())
            }
            await LoopActor.sleep(.milliseconds(50), on: loop)
            #expect(!isDone)
            #expect(spool.depth().rows == 1)
            checkpoint = nil
            await done.wait()
            #expect(spool.depth().rows == 0)
            drain.end()
            spool.close()
        }
    }

    @Test func aCheckpointWaitsForRemoving() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill([entry(0)])
            let removing = try FileLock.take(place.path + "/" + SpoolWriter.checkpointLock, .exclusive, .orNew)
            for part in 0..<32 { try await spool.fill((1...25).map { entry(part * 25 + $0, text: String(repeating: "x", count: 8000)) }) }
            let log = place.size("spool-0-1-1.sqlite-wal")
            #expect(log > 6_000_000)
            #expect(place.size("spool-0-1-1.sqlite") < 100_000)
            withExtendedLifetime(removing) {}
        }
    }

    @Test func locksKnowEachOther() throws {
        let place = try StateDirectory()
        let path = place.path + "/lock"
        #expect(try FileLock.take(path, .shared, .existing) == nil)
        var first = try FileLock.take(path, .shared, .new)
        #expect(first != nil)
        #expect(try FileLock.take(path, .shared, .new) == nil)
        let second = try FileLock.take(path, .shared, .existing)
        #expect(second != nil)
        #expect(try FileLock.take(path, .exclusive, .orNew) == nil)
        first = nil
        #expect(try FileLock.take(path, .exclusive, .orNew) == nil)
        withExtendedLifetime(second) {}
        #expect(throws: SpoolError.self) { _ = try FileLock.take(place.path + "/no/lock", .exclusive, .orNew) }
        unlink(path)
    }

    @Test func leftoversOfCrashesAreSweptUp() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            // Died after the lock, after an empty file, after a file without its table, in the middle of deleting; and one that lives.
            for name in ["spool-0-1-1.lock", "spool-0-2-1.sqlite", "spool-0-4-1.sqlite-wal", "spool-0-4-1.sqlite-shm", "spool-0-5-1.lock"] {
                close(open(place.path + "/" + name, O_WRONLY | O_CREAT, 0o600))
            }
            let unborn = try SQLiteDatabase(place.path + "/spool-0-3-1.sqlite", .new)
            try unborn.execute("pragma journal_mode = wal; create table other (a);")
            let living = try FileLock.take(place.path + "/spool-0-5-1.lock", .exclusive, .existing)
            #expect(try await drainAll(loop, place).isEmpty)
            #expect(place.rest == ["spool-0-5-1.lock"])
            withExtendedLifetime(living) {}
        }
    }

    @Test func aNewerFormatIsLeftAlone() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop, generation: 1)
            try await spool.fill([entry(1)])
            spool.close()
            try SQLiteDatabase(place.path + "/spool-0-1-1.sqlite", .existing).execute("pragma user_version = 2")
            let events = Events()
            #expect(try await drainAll(loop, place, events: events).isEmpty)
            #expect(events.all == [.unreadable(file: "spool-0-1-1.sqlite", reason: "format 2")])
            let next = place.spool(loop, generation: 2)
            try await next.fill([entry(2)])
            #expect(place.files == ["spool-0-1-1.sqlite", "spool-0-2-1.sqlite"])
            next.close()
        }
    }
}
