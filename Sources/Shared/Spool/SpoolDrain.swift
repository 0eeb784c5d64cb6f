// The one reader of a directory: hands its rows out in the order of arrival, and removes them when its caller has them in the database. Takes the
// locks of files that nobody writes any more, and deletes them when they are empty. Made by Spool, or by a program of its own.

import EventLoop
import Time

@LoopActor package final class SpoolDrain {
    nonisolated static let lockName = "spool-drain.lock"
    /// Between two tries to remove rows of a file that its writer is just writing.
    private static let retry = Duration.milliseconds(2)
    private static let patience = Duration.seconds(5)
    /// Pages in the log of a file that nobody else writes that are worth a checkpoint.
    private static let checkpointPages = 1000

    private let loop: EventLoop
    private let directory: SpoolDirectory
    private let only: Set<String>?
    private var lock: FileLock?
    /// Of files whose writers are dead.
    private var leftBehind: [SpoolFileName: FileLock] = [:]
    private var salvage: (name: SpoolFileName, reading: SpoolSalvage)?
    var onRemoved: (Int) -> Void = { _ in }

    /// For a program that isn't a worker; nil while another process drains.
    /// - Parameter only: names of files; nil: all of them.
    package convenience init?(
        loop: EventLoop, directory: String, only: Set<String>? = nil, onEvent: @escaping (SpoolEvent) -> Void
    ) throws(SpoolError) {
        let opened = SpoolDirectory(directory)
        opened.onEvent = onEvent
        try self.init(loop: loop, directory: opened, only: only)
    }

    init?(loop: EventLoop, directory: SpoolDirectory, only: Set<String>? = nil) throws(SpoolError) {
        self.only = only
        guard let lock = try FileLock.take(directory.path(Self.lockName), .exclusive, .orNew) else { return nil }
        lock.label("\n")
        self.loop = loop
        self.directory = directory
        self.lock = lock
    }

    /// Lets the next one drain.
    package func end() {
        leftBehind = [:]
        salvage = nil
        lock = nil
    }

    // MARK: Reading

    /// The oldest rows. The same ones come again until they are removed. Empty: nothing is left that can be read now.
    /// - Parameter urgentOnly: of those alone that are marked so. What is left in a damaged file comes before all, marked or not.
    /// - Parameter enough: bytes of them above which the rest comes with the next call.
    package func next(_ most: Int, enough: Int = .max, urgentOnly: Bool = false) async throws(SpoolError) -> [SpooledEntry] {
        var leftAlone: Set<SpoolFileName> = []
        // Each time round one file less is damaged, or one more left alone.
        while true {
            guard lock != nil else { throw .closed }
            let whole = try directory.current()
            let listing = only.map { whole.restricted(to: $0) } ?? whole
            if let damaged = listing.damaged.first {
                let batch = try salvaged(damaged, most)
                guard batch.isEmpty else { return batch }
                // Many row numbers were tried.
                await LoopActor.sleep(.zero, on: loop)
                continue
            }
            for name in listing.files where leftBehind[name] == nil { try adopt(name) }
            let (batch, failure) = merged(
                listing.files.filter { !leftAlone.contains($0) && !isTold($0, listing) }, most, enough, urgentOnly)
            guard batch.isEmpty else { return batch }
            guard let failure else {
                if !urgentOnly { tidy(listing) }
                return []
            }
            try cannotRead(failure.file, failure.error, &leftAlone)
        }
    }

    /// The first rows of all files, up to the first one that cannot be read: what is behind it must not overtake it.
    private func merged(
        _ files: [SpoolFileName], _ most: Int, _ enough: Int, _ urgentOnly: Bool
    ) -> ([SpooledEntry], (file: SpoolFileName, error: SpoolError)?) {
        var merge = SpoolMerge()
        defer { merge.close() }
        for name in files {
            do throws(SpoolError) {
                if let file = try directory.file(name) { try merge.add(file, most: most, urgentOnly: urgentOnly) }
            } catch { return ([], (name, error)) }
        }
        return (merge.next(most, enough: enough), merge.failure)
    }

    private func adopt(_ name: SpoolFileName) throws(SpoolError) {
        guard let lock = try FileLock.take(directory.path(name.lock), .exclusive, .orNew) else { return }
        lock.label("drain\n")
        leftBehind[name] = lock
    }

    /// Its writer lives, and is to set it aside.
    private func isTold(_ name: SpoolFileName, _ listing: SpoolListing) -> Bool {
        listing.suspects.contains(name) && leftBehind[name] == nil
    }

    /// A file of ours is set aside; a living writer is told.
    private func foundDamaged(_ name: SpoolFileName, _ error: SpoolError) throws(SpoolError) {
        guard leftBehind[name] != nil else { return directory.suspect(name) }
        try directory.setAside(name, error)
        leftBehind[name] = nil
    }

    private func cannotRead(_ name: SpoolFileName, _ error: SpoolError, _ leftAlone: inout Set<SpoolFileName>) throws(SpoolError) {
        if case .damaged = error { return try foundDamaged(name, error) }
        if error != .busy { directory.tell(name, error) }
        leftAlone.insert(name)
    }

    private func salvaged(_ name: SpoolFileName, _ most: Int) throws(SpoolError) -> [SpooledEntry] {
        if salvage?.name != name { salvage = (name, try beginSalvage(name)) }
        guard var reading = salvage?.reading else { return [] }
        let batch = reading.next(most)
        salvage?.reading = reading
        if batch.isEmpty, reading.isOver {
            salvage = nil
            try directory.keep(name, rows: reading.rows)
        }
        return batch
    }

    private func beginSalvage(_ name: SpoolFileName) throws(SpoolError) -> SpoolSalvage {
        do throws(SpoolError) {
            return SpoolSalvage(try directory.damagedFile(name))
        } catch {
            // Not even its first page; anything else may pass.
            guard case .damaged = error else { throw error }
            return SpoolSalvage(nil)
        }
    }

    // MARK: Removing

    /// Removes rows that are in the database now. Suspends while their file is busy.
    package func remove(_ entries: [SpooledEntry]) async throws(SpoolError) {
        guard lock != nil else { throw .closed }
        var ids: [SpoolFileName: [Int64]] = [:]
        for entry in entries where !entry.place.isDamaged { ids[entry.place.file, default: []].append(entry.place.id) }
        for name in ids.keys.sorted() { try await remove(ids[name] ?? [], of: name) }
    }

    private func remove(_ ids: [Int64], of name: SpoolFileName) async throws(SpoolError) {
        let began = MonotonicInstant.now()
        while true {
            do throws(SpoolError) {
                if try tryRemove(ids, of: name) { return }
            } catch {
                // Its rows come again from where it is set aside.
                if case .damaged = error { return try foundDamaged(name, error) }
                guard error == .busy else { throw error }
            }
            guard MonotonicInstant.now() - began < Self.patience else { throw .busy }
            await LoopActor.sleep(Self.retry, on: loop)
        }
    }

    /// False: its writer is making a checkpoint.
    private func tryRemove(_ ids: [Int64], of name: SpoolFileName) throws(SpoolError) -> Bool {
        let isOurs = leftBehind[name] != nil
        let exclusion = isOurs ? nil : try FileLock.take(directory.path(SpoolWriter.checkpointLock), .exclusive, .orNew)
        guard isOurs || exclusion != nil else { return false }
        return try withExtendedLifetime(exclusion) { () throws(SpoolError) in
            // Set aside meanwhile: its rows will come again from there.
            guard let file = try directory.file(name) else { return true }
            onRemoved(try file.remove(ids))
            guard isOurs else { return true }
            if try file.totals().rows == 0 {
                directory.delete(name)
                leftBehind[name] = nil
            } else if file.logPages >= Self.checkpointPages {
                try? file.checkpoint()
            }
            return true
        }
    }

    /// Deletes files that nobody writes and that hold nothing, and what a crash has left of others.
    private func tidy(_ listing: SpoolListing) {
        for (name, lock) in leftBehind {
            withExtendedLifetime(lock) {
                guard let file = try? directory.file(name) else { return directory.discardUnborn(name) }
                if (try? file.totals().rows) == 0 { directory.delete(name) }
            }
        }
        leftBehind = [:]
        for (name, parts) in listing.strays {
            guard let lock = try? FileLock.take(directory.path(name.lock), .exclusive, .orNew) else { continue }
            withExtendedLifetime(lock) { directory.removeStrays(name, parts) }
        }
    }
}
