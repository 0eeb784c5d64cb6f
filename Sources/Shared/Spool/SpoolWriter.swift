// The file that this worker writes: taken over or begun at the first write, set aside when it is damaged, deleted when it stays empty.
// Used by Spool only. Blocks for as long as the disk takes.

import Time

/// Confined to one thread.
final class SpoolWriter {
    /// Pages in the log that are worth a checkpoint.
    private static let checkpointPages = 1000
    /// After an I/O error: a file system in trouble isn't asked with each message.
    private static let rest = Duration.seconds(1)
    /// A file that has been without rows for so long is deleted.
    private static let emptyLife = Duration.seconds(10)
    static let checkpointLock = "spool-checkpoint.lock"

    private let directory: SpoolDirectory
    private let slot: Int
    private let generation: UInt64
    private let limits: SpoolLimits
    private var serial = 0
    private var file: SpoolFile?
    private var lock: FileLock?
    private var resting: (until: MonotonicInstant, error: SpoolError)?
    private var emptySince: MonotonicInstant?
    /// The rows that were there when one of our own bounds was met.
    private var full: (rows: Int, error: SpoolError)?

    init(_ directory: SpoolDirectory, slot: Int, generation: UInt64, limits: SpoolLimits) {
        self.directory = directory
        self.slot = slot
        self.generation = generation
        self.limits = limits
    }

    var isOpen: Bool { file != nil }

    // MARK: Committing

    /// Makes all of them durable, or none.
    func commit(_ entries: [SpoolEntry], _ now: MonotonicInstant) throws(SpoolError) -> [SpoolResult] {
        if let trouble = blocked(now) { throw trouble }
        do throws(SpoolError) {
            let results: [SpoolResult]
            do throws(SpoolError) {
                results = try opened().insert(entries, mostRows: limits.rows)
            } catch {
                guard case .damaged = error else { throw error }
                try setAside(error)
                results = try opened().insert(entries, mostRows: limits.rows)
            }
            emptySince = nil
            full = nil
            checkpoint()
            return results
        } catch {
            switch error {
            case .failed, .readOnly, .damaged:
                close()
                resting = (now + Self.rest, error)
            case .full: full = (try? file?.totals().rows).map { ($0, error) }
            case .busy, .closed: break
            }
            throw error
        }
    }

    /// Why a commit would fail now, as far as is known without one.
    func blocked(_ now: MonotonicInstant) -> SpoolError? {
        if let resting {
            if now < resting.until { return resting.error }
            self.resting = nil
        }
        do throws(SpoolError) {
            let room = try directory.roomLeft()
            return room < limits.room ? .full("\(room >> 20) MB are left on the file system") : nil
        } catch { return error }
    }

    /// The bound that the last commit met, while nothing has been drained since.
    var bound: SpoolError? {
        guard let full, let rows = try? file?.totals().rows, rows >= full.rows else { return nil }
        return full.error
    }

    /// Never fails a commit: the rows are in the log, which is flushed.
    private func checkpoint() {
        guard let file, file.logPages >= Self.checkpointPages else { return }
        // The reader is removing rows: after the next commit then.
        guard let lock = try? FileLock.take(directory.path(Self.checkpointLock), .shared, .orNew) else { return }
        withExtendedLifetime(lock) { try? file.checkpoint() }
    }

    // MARK: The file

    private func opened() throws(SpoolError) -> SpoolFile {
        if let file { return file }
        for name in try directory.current().files where name.slot == slot {
            if let file = try takeOver(name) { return file }
        }
        while true {
            serial += 1
            let name = SpoolFileName(slot: slot, generation: generation, serial: serial)
            guard let lock = try FileLock.take(directory.path(name.lock), .exclusive, .new) else { continue }
            do throws(SpoolError) {
                let file = try SpoolFile(name, path: directory.path(name.database), .writer(most: limits.bytes, isNew: true))
                hold(file, lock)
                directory.onEvent(.began(file: name.database))
                return file
            } catch {
                // Without a table nobody misses it.
                directory.discard(name)
                throw error
            }
        }
    }

    /// Nil: somebody else has it, or it cannot be written on.
    private func takeOver(_ name: SpoolFileName) throws(SpoolError) -> SpoolFile? {
        guard let lock = try FileLock.take(directory.path(name.lock), .exclusive, .existing) else { return nil }
        do throws(SpoolError) {
            let file = try SpoolFile(name, path: directory.path(name.database), .writer(most: limits.bytes, isNew: false))
            guard file.format == .ours else { return nil }
            hold(file, lock)
            directory.onEvent(.takenOver(file: name.database))
            return file
        } catch {
            guard case .damaged = error else { return nil }
            try withExtendedLifetime(lock) { () throws(SpoolError) in try directory.setAside(name, error) }
            return nil
        }
    }

    private func hold(_ file: SpoolFile, _ lock: FileLock) {
        lock.label("slot \(slot) generation \(generation)\n")
        self.file = file
        self.lock = lock
        emptySince = nil
    }

    private func setAside(_ reason: SpoolError) throws(SpoolError) {
        guard let name = file?.name else { return }
        file = nil
        defer { lock = nil }
        try directory.setAside(name, reason)
    }

    /// The file stays for whoever comes next, but for an empty one.
    func close() {
        if let file, (try? file.totals().rows) == 0 {
            self.file = nil
            directory.delete(file.name)
        }
        file = nil
        lock = nil
        emptySince = nil
    }

    /// Once a second while the file is open: sets it aside when the reader has found it damaged, deletes it when it has been empty for long.
    func look(_ now: MonotonicInstant) {
        guard let file else { return }
        do throws(SpoolError) {
            if directory.isSuspect(file.name) { throw .damaged("found by the reader") }
            guard try file.totals().rows == 0 else {
                emptySince = nil
                return
            }
            let since = emptySince ?? now
            emptySince = since
            if now - since >= Self.emptyLife { close() }
        } catch {
            guard case .damaged = error else { return }
            do throws(SpoolError) { try setAside(error) } catch { resting = (now + Self.rest, error) }
        }
    }
}
