import EventLoop
import Glibc
import TestSupport
import Testing
import Time

@testable import Spool

/// Writing, asking and draining, with nothing going wrong.
@Suite struct SpoolTests {
    @Test func drainingFollowsArrivalOverAllFiles() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            // Three workers, each with every third message, and within a file not in their order.
            for slot in 0..<3 {
                let spool = place.spool(loop, slot: slot, generation: UInt64(slot + 1))
                var mine = (0..<60).filter { $0 % 3 == slot }.map { entry($0) }
                mine.swapAt(0, 7)
                mine.reverse()
                for part in [mine[..<9], mine[9...]] { try await spool.fill(Array(part)) }
                spool.close()
            }
            #expect(place.files.count == 3)
            let drained = try await drainAll(loop, place, batch: 7)
            #expect(drained == (0..<60).map { entry($0) })
            // What is empty and nobody's is gone.
            #expect(place.rest.isEmpty)
        }
    }

    /// A piece ends with the row that makes it large enough, however many more there are; the rest comes with the next.
    @Test func aPieceIsBoundedInBytesToo() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<7).map { entry($0, text: String(repeating: "x", count: 1000)) })
            let drain = try #require(try spool.beginDrain())
            var pieces: [[Int64]] = []
            while true {
                let rows = try await drain.next(5, enough: 2500)
                if rows.isEmpty { break }
                pieces.append(rows.map(\.entry.sequence))
                try await drain.remove(rows)
            }
            #expect(pieces == [[0, 1, 2], [3, 4, 5], [6]])
            drain.end()
            spool.close()
        }
    }

    /// What is marked comes first when it is asked for, and is known to be there, whoever wrote it.
    @Test func theUrgentOnesAreHandedOutFirst() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let first = place.spool(loop, slot: 0)
            let second = place.spool(loop, slot: 1, generation: 2)
            func urgent(_ number: Int) -> SpoolEntry {
                var entry = entry(number)
                entry.flags = SpoolEntry.urgent | 8
                return entry
            }
            try await first.fill([entry(1), entry(3)])
            #expect(!first.hasUrgent && !second.hasUrgent)
            try await first.fill([urgent(6)])
            try await second.fill([entry(2), urgent(4), entry(5)])
            #expect(first.hasUrgent && second.hasUrgent)

            let drain = try #require(try first.beginDrain())
            let words = try await drain.next(10, urgentOnly: true)
            #expect(words.map(\.entry.sequence) == [4, 6])
            #expect(try await drain.next(1, urgentOnly: true).map(\.entry.sequence) == [4])
            try await drain.remove(words)
            #expect(!first.hasUrgent && !second.hasUrgent)
            #expect(try await drain.next(10, urgentOnly: true).isEmpty)
            #expect(try await drain.next(10).map(\.entry.sequence) == [1, 2, 3, 5])
            drain.end()
            first.close()
            second.close()
        }
    }

    /// What its writer has marked is known to be there, whoever asks, until it is drained.
    @Test func whatIsMarkedIsKnown() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let first = place.spool(loop, slot: 0)
            let second = place.spool(loop, slot: 1, generation: 2)
            var urgent = entry(1)
            urgent.flags = SpoolEntry.urgent
            try await first.fill([urgent, entry(2)])
            #expect(!first.hasMarked && !second.hasMarked)
            var marked = entry(3)
            marked.flags = 5 << 2
            try await first.fill([marked])
            #expect(first.hasMarked && second.hasMarked)

            let drain = try #require(try first.beginDrain())
            try await drain.remove(try await drain.next(2))
            #expect(first.hasMarked && second.hasMarked)
            try await drain.remove(try await drain.next(2))
            #expect(!first.hasMarked && !second.hasMarked)
            drain.end()
            first.close()
            second.close()
        }
    }

    /// Some files of a directory, the others left as they are.
    @Test func onlyTheFilesThatAreNamedAreDrained() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            for slot in 0..<3 {
                let spool = place.spool(loop, slot: slot, generation: UInt64(slot + 1))
                try await spool.fill([entry(slot)])
                spool.close()
            }
            let names: Set = ["spool-1-2-1.sqlite"]
            let drain = try #require(try SpoolDrain(loop: loop, directory: place.path, only: names, onEvent: { _ in }))
            let rows = try await drain.next(10)
            #expect(rows.map(\.entry.sequence) == [1])
            try await drain.remove(rows)
            #expect(try await drain.next(10).isEmpty)
            drain.end()
            #expect(place.files == ["spool-0-1-1.sqlite", "spool-2-3-1.sqlite"])
            #expect(try await drainAll(loop, place).map(\.sequence) == [0, 2])
        }
    }

    @Test func oneInstantIsOrderedBySequence() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            for (slot, numbers) in [(0, [4, 1]), (1, [3, 2])] {
                let spool = place.spool(loop, slot: slot)
                try await spool.fill(numbers.map { entry($0, arrived: 50) })
                spool.close()
            }
            #expect(try await drainAll(loop, place).map(\.sequence) == [1, 2, 3, 4])
        }
    }

    @Test func aMessageIsKeptOnce() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            var again = entry(1, text: "changed")
            again.kind = .fallback
            // Twice in one transaction, again in a later one, and at the other URL.
            let first = await spool.writeTogether([entry(1), entry(1), entry(2)])
            #expect(first == [.success(.stored), .success(.duplicate), .success(.stored)])
            let second = await spool.writeTogether([entry(1), again])
            #expect(second == [.success(.duplicate), .success(.duplicate)])
            // Callbacks of one message are told apart by their event.
            let statuses = ["sent", "delivered", "sent"].map { entry(1, kind: .status, event: $0) }
            #expect(await spool.writeTogether(statuses) == [.success(.stored), .success(.stored), .success(.duplicate)])
            #expect(spool.figures.stored == 4)
            #expect(spool.figures.duplicates == 4)
            spool.close()
            let drained = try await drainAll(loop, place)
            #expect(drained.map(\.event).sorted() == ["", "", "delivered", "sent"])
            #expect(drained.contains(entry(1)))
        }
    }

    @Test func writesThatGatherShareACommit() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<300).map { entry($0) })
            // The loop begins 256 tasks a turn.
            #expect((1...3).contains(spool.figures.commits))
            // More than a transaction takes.
            try await spool.fill((1000..<2100).map { entry($0) })
            #expect((4...10).contains(spool.figures.commits))
            #expect(spool.depth().rows == 1400)
            spool.close()
        }
    }

    @Test func theWriterFlushesAndNobodyElseMakesCheckpoints() throws {
        let place = try StateDirectory()
        let name = SpoolFileName(slot: 0, generation: 1, serial: 1)
        let path = place.path + "/" + name.database
        let file = try SpoolFile(name, path: path, .writer(most: 1 << 26, isNew: true))
        #expect(try file.pragma("synchronous") == 2)
        #expect(try file.pragma("page_size") == 4096)
        #expect(try SpoolFile(name, path: path, .reader).pragma("synchronous") == 1)
        // A log ten times as long as SQLite itself lets it become.
        for number in 0..<1200 { _ = try file.insert([entry(number, text: String(repeating: "x", count: 8000))], mostRows: 10_000) }
        #expect(file.logPages > 3000)
        let log = place.size(name.database + "-wal")
        #expect(try SpoolFile(name, path: path, .reader).remove([1]) == 1)
        #expect(place.size(name.database + "-wal") > log)
        try file.checkpoint()
        #expect(place.size(name.database) > 8_000_000)
    }

    @Test func theWritersLogStaysShort() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            // In steps: a debug build sums up the bytes of one for a good while, and other tests wait for the loop.
            for part in 0..<48 {
                try await spool.fill((0..<25).map { entry(part * 25 + $0, text: String(repeating: "x", count: 8000)) })
            }
            // 10 MB were written.
            #expect(place.size("spool-0-1-1.sqlite-wal") < 7_000_000)
            spool.close()
            #expect(try await drainAll(loop, place, batch: 25).count == 1200)
        }
    }

    @Test func aConversationIsKnownWhereverItsRowsAre() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let mine = place.spool(loop, slot: 0)
            let other = place.spool(loop, slot: 1)
            #expect(!mine.contains(conversation(1)))
            #expect(mine.isEmpty)
            try await mine.fill([entry(1, person: 1)])
            try await other.fill([entry(2, person: 2)])
            for spool in [mine, other] {
                #expect(spool.contains(conversation(1)))
                #expect(spool.contains(conversation(2)))
                #expect(!spool.contains(conversation(3)))
                #expect(!spool.isEmpty)
            }
            // Callbacks are of no conversation.
            try await mine.fill([entry(5, person: 5, kind: .status, event: "sent")])
            #expect(!mine.contains(conversation(5)))

            let drain = try #require(try mine.beginDrain())
            let first = try await drain.next(1)
            #expect(first.map(\.entry.messageSID) == [entry(1).messageSID])
            #expect(other.contains(conversation(1)))
            try await drain.remove(first)
            #expect(!other.contains(conversation(1)))
            #expect(other.contains(conversation(2)))
            try await drain.remove(try await drain.next(10))
            #expect(!mine.contains(conversation(2)))
            drain.end()
            #expect(mine.figures.drained == 3)
            mine.close()
            other.close()
        }
    }

    @Test func whatAnotherHasJustWrittenIsSeen() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let asking = place.spool(loop, slot: 0)
            // The listing is remembered by the directory's time stamp: a file that comes within the same tick must not be missed.
            for round in 1...60 {
                #expect(!asking.contains(conversation(round)))
                let writing = place.spool(loop, slot: 1, generation: UInt64(round))
                try await writing.fill([entry(round, person: round)])
                #expect(asking.contains(conversation(round)), "round \(round)")
                writing.close()
                _ = try await drainAll(loop, place)
            }
        }
    }

    @Test func oneDrainsAtATime() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let one = place.spool(loop, slot: 0)
            let two = place.spool(loop, slot: 1)
            try await one.fill([entry(1)])
            let drain = try #require(try one.beginDrain())
            #expect(try two.beginDrain() == nil)
            #expect(try one.beginDrain() == nil)
            drain.end()
            await #expect(throws: SpoolError.closed) { _ = try await drain.next(1) }
            let next = try #require(try two.beginDrain())
            #expect(try await next.next(5).count == 1)
            next.end()
            one.close()
            two.close()
        }
    }

    @Test func whatIsNotRemovedComesAgain() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<10).map { entry($0) })
            let drain = try #require(try spool.beginDrain())
            let some = try await drain.next(4)
            #expect(try await drain.next(4).map(\.place) == some.map(\.place))
            // Rows that come later, but arrived earlier, come first.
            try await spool.fill([entry(99, arrived: -5)])
            try await drain.remove(some)
            #expect(try await drain.next(2).map(\.entry.sequence) == [99, 4])
            drain.end()
            spool.close()
            #expect(try await drainAll(loop, place).map(\.sequence) == [99, 4, 5, 6, 7, 8, 9])
        }
    }

    @Test func depthIsOfAllFiles() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let one = place.spool(loop, slot: 0)
            let two = place.spool(loop, slot: 1)
            #expect(one.depth() == SpoolDepth())
            try await one.fill([entry(5), entry(6)])
            try await two.fill([entry(3)])
            two.close()
            let depth = one.depth()
            #expect(depth.rows == 3)
            #expect(depth.files == 2)
            #expect(depth.oldest == WallTime(microseconds: 3))
            #expect(depth.bytes == [3, 5, 6].reduce(0) { $0 + entry($1).fields.encoded.count })

            let reports = try SpoolSurvey.files(in: place.path)
            #expect(reports.map(\.state) == [.live, .leftBehind])
            #expect(reports.map(\.rows) == [2, 1])
            #expect(reports.map(\.oldest) == [WallTime(microseconds: 5), WallTime(microseconds: 3)])
            #expect(reports.allSatisfy { $0.bytes > 10_000 })
            #expect(try SpoolSurvey.oldest(in: place.path, most: 2) == [entry(3), entry(5)])

            let drain = try #require(try one.beginDrain())
            try await drain.remove(try await drain.next(1))
            drain.end()
            #expect(one.depth().rows == 2)
            #expect(one.depth().bytes == [5, 6].reduce(0) { $0 + entry($1).fields.encoded.count })
            one.close()
        }
    }

    @Test func theEndCommitsWhatWaits() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill([entry(0)])
            var results: [Bool] = []
            let done = Promise<Void>()
            LoopActor.spawn {
                results = await spool.writeTogether((1...600).map { entry($0, person: $0) }).map { (try? $0.get()) != nil }
                done.fulfill(())
            }
            // All of them wait, or have been written.
            while !spool.contains(conversation(600)) { await LoopActor.sleep(.zero, on: loop) }
            spool.close()
            await done.wait()
            #expect(results.count { $0 } == 600)
            await #expect(throws: SpoolError.closed) { _ = try await spool.write(entry(7000)) }
            #expect(spool.blocked() == .closed)
            #expect(try await drainAll(loop, place, batch: 100).count == 601)
        }
    }

    @Test func anEmptyFileIsDeletedByItsWriter() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let directory = SpoolDirectory(place.path)
            let writer = SpoolWriter(directory, slot: 0, generation: 1, limits: StateDirectory.limits)
            let now = MonotonicInstant.now()
            _ = try writer.commit([entry(1)], now)
            writer.look(now + .seconds(60))
            let drain = try #require(try SpoolDrain(loop: loop, directory: directory))
            try await drain.remove(try await drain.next(5))
            drain.end()
            // It lives: emptied by the reader, kept for a while by its writer.
            writer.look(now + .seconds(61))
            #expect(place.files == ["spool-0-1-1.sqlite"])
            _ = try writer.commit([entry(2)], now + .seconds(70))
            writer.look(now + .seconds(72))
            try await drainInto(directory, loop)
            writer.look(now + .seconds(73))
            writer.look(now + .seconds(82))
            #expect(place.files == ["spool-0-1-1.sqlite"])
            writer.look(now + .seconds(83))
            #expect(place.rest.isEmpty)
            // The next one has a name of its own.
            _ = try writer.commit([entry(3)], now + .seconds(90))
            #expect(place.files == ["spool-0-1-2.sqlite"])
        }
    }

    @LoopActor private func drainInto(_ directory: SpoolDirectory, _ loop: EventLoop) async throws {
        let drain = try #require(try SpoolDrain(loop: loop, directory: directory))
        try await drain.remove(try await drain.next(100))
        drain.end()
    }
}

extension SpoolFile {
    /// For tests.
    func pragma(_ name: String) throws -> Int64? { try value("pragma \(name)") }
}
