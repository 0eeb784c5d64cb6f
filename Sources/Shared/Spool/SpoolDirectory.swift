// The files of one directory as this process sees them: a listing that is read again when the directory has changed, and a reader's connection
// to each file. Used by Spool, SpoolWriter and SpoolDrain. Writes no row.

import Glibc
import Time

/// Confined to one thread.
final class SpoolDirectory {
    /// A directory that changed so shortly before it was read may have changed once more with the same time stamp (kernel ticks).
    private static let tick = Duration.milliseconds(100)

    let path: String
    private var listing = SpoolListing()
    /// When the directory had changed that `listing` tells of; nil: read it again.
    private var listedChange: timespec?
    private var open: [SpoolFileName: SpoolFile] = [:]
    private var openDamaged: [SpoolFileName: SpoolFile] = [:]
    private var told: Set<SpoolFileName> = []
    /// Files set aside by this process.
    private(set) var damaged = 0
    var onEvent: (SpoolEvent) -> Void = { _ in }

    init(_ path: String) { self.path = path }

    func path(_ name: String) -> String { path + "/" + name }

    // MARK: What is there

    /// What is in the directory now. One system call while nothing changes.
    func current() throws(SpoolError) -> SpoolListing {
        var info = stat()
        guard stat(path, &info) == 0 else { throw .system(errno, "look at \(path)") }
        if let known = listedChange, known.tv_sec == info.st_mtim.tv_sec, known.tv_nsec == info.st_mtim.tv_nsec { return listing }
        let changed = WallTime(microseconds: Int64(info.st_mtim.tv_sec) * 1_000_000 + Int64(info.st_mtim.tv_nsec) / 1000)
        listedChange = WallTime.now() - changed > Self.tick ? info.st_mtim : nil
        do throws(SpoolError) {
            listing = SpoolListing(names: try names())
        } catch {
            listedChange = nil
            throw error
        }
        let files = Set(listing.files)
        let damaged = Set(listing.damaged)
        open = open.filter { files.contains($0.key) }
        openDamaged = openDamaged.filter { damaged.contains($0.key) }
        told.formIntersection(files.union(damaged))
        return listing
    }

    private func names() throws(SpoolError) -> [String] {
        guard let directory = opendir(path) else { throw .system(errno, "read \(path)") }
        defer { closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            names.append(name)
            errno = 0
        }
        guard errno == 0 else { throw .system(errno, "read \(path)") }
        return names
    }

    // MARK: Connections

    /// Nil: it has gone, holds no table yet, or is of a format that this program doesn't know.
    func file(_ name: SpoolFileName) throws(SpoolError) -> SpoolFile? {
        if let known = open[name] { return known }
        guard let file = try read(name, name.database) else { return nil }
        open[name] = file
        return file
    }

    func damagedFile(_ name: SpoolFileName) throws(SpoolError) -> SpoolFile? {
        if let known = openDamaged[name] { return known }
        guard let file = try read(name, name.damaged) else { return nil }
        openDamaged[name] = file
        return file
    }

    private func read(_ name: SpoolFileName, _ fileName: String) throws(SpoolError) -> SpoolFile? {
        do throws(SpoolError) {
            let file = try SpoolFile(name, path: path(fileName), .reader)
            if case .foreign(let version) = file.format { tell(name, "format \(version)") }
            return file.format == .ours ? file : nil
        } catch {
            if access(path(fileName), F_OK) != 0, errno == ENOENT { return nil }
            throw error
        }
    }

    func forget(_ name: SpoolFileName) {
        open[name] = nil
        listedChange = nil
    }

    private func tell(_ name: SpoolFileName, _ reason: String) {
        if told.insert(name).inserted { onEvent(.unreadable(file: name.database, reason: reason)) }
    }

    func tell(_ name: SpoolFileName, _ error: SpoolError) { tell(name, error.description) }

    // MARK: Questions

    /// Whether a row of this conversation is in any file. What is being mended, or written this moment, counts as yes; what cannot be looked
    /// at otherwise as no.
    func contains(_ conversation: [UInt8]) -> Bool {
        guard let listing = try? current() else { return false }
        for name in listing.files where isIn(name, conversation, { name throws(SpoolError) in try file(name) }) { return true }
        for name in listing.damaged where isIn(name, conversation, { name throws(SpoolError) in try damagedFile(name) }) { return true }
        return false
    }

    private func isIn(
        _ name: SpoolFileName, _ conversation: [UInt8], _ file: (SpoolFileName) throws(SpoolError) -> SpoolFile?
    ) -> Bool {
        do throws(SpoolError) {
            return try file(name)?.contains(conversation) ?? false
        } catch {
            switch error {
            case .busy, .damaged: return true
            case .full, .readOnly, .failed, .closed:
                tell(name, error)
                return false
            }
        }
    }

    /// Whether a row that is drained ahead of others is in any file. What is being mended, or written this moment, counts as yes.
    func hasUrgent() -> Bool { isInAny { file throws(SpoolError) in try file.hasUrgent() } }

    /// Whether a row that its writer has marked is in any file. The same counts as yes.
    func hasMarked() -> Bool { isInAny { file throws(SpoolError) in try file.hasMarked() } }

    private func isInAny(_ isIn: (SpoolFile) throws(SpoolError) -> Bool) -> Bool {
        guard let listing = try? current() else { return false }
        if !listing.damaged.isEmpty { return true }
        return listing.files.contains { name in
            do throws(SpoolError) {
                guard let file = try file(name) else { return false }
                return try isIn(file)
            } catch {
                switch error {
                case .busy, .damaged: return true
                case .full, .readOnly, .failed, .closed:
                    tell(name, error)
                    return false
                }
            }
        }
    }

    func depth() throws(SpoolError) -> SpoolDepth {
        let listing = try current()
        var depth = SpoolDepth()
        depth.damaged = listing.damaged.count
        for name in listing.files {
            do throws(SpoolError) {
                guard let file = try file(name) else { continue }
                let totals = try file.totals()
                depth.files += 1
                depth.rows += totals.rows
                depth.bytes += totals.bytes
                if totals.rows > 0, let oldest = try file.oldest()?.entry.arrivedAt { depth.oldest = min(depth.oldest ?? oldest, oldest) }
            } catch {
                // The next second tells; what lasts is said by whoever reads or writes that file.
                if error != .busy { tell(name, error) }
            }
        }
        return depth
    }

    /// Bytes that may still be written here.
    func roomLeft() throws(SpoolError) -> Int {
        var figures = statvfs()
        guard statvfs(path, &figures) == 0 else { throw .system(errno, "look at \(path)") }
        return Int(clamping: UInt64(figures.f_bavail).multipliedReportingOverflow(by: UInt64(figures.f_frsize)).partialValue)
    }

    // MARK: Setting aside, deleting

    /// Sets a file aside to be read for what is left. The caller holds its lock, has closed its own connection, and lets go of the lock
    /// afterwards. A crash anywhere in between leaves either the file with its log, or the damaged one with its log.
    func setAside(_ name: SpoolFileName, _ reason: SpoolError) throws(SpoolError) {
        forget(name)
        let (old, new) = (path(name.database), path(name.damaged))
        unlink(new + "-wal")
        if link(old + "-wal", new + "-wal") != 0, errno != ENOENT { throw .system(errno, "set \(old) aside") }
        if rename(old, new) != 0 { throw .system(errno, "set \(old) aside") }
        removeParts(name)
        damaged += 1
        onEvent(.setAside(file: name.database, reason: "\(reason)"))
    }

    /// Tells the living writer of a file that it is damaged; best effort, the next drain tells it again.
    func suspect(_ name: SpoolFileName) {
        let descriptor = Glibc.open(path(name.suspect), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
        listedChange = nil
    }

    func isSuspect(_ name: SpoolFileName) -> Bool { access(path(name.suspect), F_OK) == 0 }

    /// Deletes a file without rows. The caller holds its lock.
    func delete(_ name: SpoolFileName) {
        discard(name)
        onEvent(.deleted(file: name.database))
    }

    /// Deletes a file that nobody has written to yet. The caller holds its lock.
    func discard(_ name: SpoolFileName) {
        forget(name)
        unlink(path(name.database))
        removeParts(name)
    }

    /// Deletes a file that its writer died over before it made the table. The caller holds its lock.
    func discardUnborn(_ name: SpoolFileName) {
        if (try? SpoolFile(name, path: path(name.database), .reader))?.format == .unborn { discard(name) }
    }

    /// A damaged file has been read: it stays under a name that nobody reads any more.
    func keep(_ name: SpoolFileName, rows: Int) throws(SpoolError) {
        openDamaged[name] = nil
        listedChange = nil
        let time = WallTime.now().iso8601.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
        let (old, new) = (name.damaged, name.corrupt(at: time))
        guard rename(path(old), path(new)) == 0 else { throw .system(errno, "rename \(path(old))") }
        rename(path(old + "-wal"), path(new + "-wal"))
        unlink(path(old + "-shm"))
        onEvent(.salvaged(file: new, rows: rows))
    }

    /// What a crash has left of files that are gone. The caller holds their lock, which it may have made for that.
    func removeStrays(_ name: SpoolFileName, _ parts: [String]) {
        let isGone = access(path(name.database), F_OK) != 0
        let isRead = access(path(name.damaged), F_OK) != 0
        for part in parts where part.hasPrefix(name.damaged) ? isRead : isGone && part != name.lock { unlink(path(part)) }
        if isGone { unlink(path(name.lock)) }
        listedChange = nil
    }

    /// What belongs to a file that is gone; its lock at last.
    func removeParts(_ name: SpoolFileName) {
        for part in [name.database + "-wal", name.database + "-shm", name.suspect, name.lock] { unlink(path(part)) }
        listedChange = nil
    }
}
