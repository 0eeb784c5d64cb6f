// Names in the spool's directory, and what a listing of them means (docs/spool.md, "Files"). Pure.

/// A file of rows: named after the worker that began it, and how many it had begun before. Never used twice.
struct SpoolFileName: Sendable, Hashable, Comparable {
    var slot: Int
    var generation: UInt64
    var serial: Int

    var stem: String { "spool-\(slot)-\(generation)-\(serial)" }
    var database: String { stem + ".sqlite" }
    var lock: String { stem + ".lock" }
    /// A reader's word to the living writer: this file is damaged.
    var suspect: String { stem + ".suspect" }
    var damaged: String { database + ".damaged" }

    func corrupt(at time: String) -> String { database + ".corrupt-" + time }

    /// Oldest first.
    static func < (left: Self, right: Self) -> Bool {
        (left.generation, left.serial, left.slot) < (right.generation, right.serial, right.slot)
    }

    init(slot: Int, generation: UInt64, serial: Int) {
        self.slot = slot
        self.generation = generation
        self.serial = serial
    }

    init?(stem: some StringProtocol) {
        let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "spool", let slot = Int(parts[1]), let generation = UInt64(parts[2]), let serial = Int(parts[3])
        else { return nil }
        self.init(slot: slot, generation: generation, serial: serial)
        guard self.stem == stem else { return nil }
    }
}

/// What is in the directory.
struct SpoolListing: Sendable, Equatable {
    /// Files with rows.
    private(set) var files: [SpoolFileName] = []
    /// Those of them that a reader has found damaged.
    private(set) var suspects: Set<SpoolFileName> = []
    /// Set aside, to be read for what is left.
    private(set) var damaged: [SpoolFileName] = []
    /// Read; the whole names.
    private(set) var corrupt: [String] = []
    /// What a crash left of files that are gone: the names of theirs that are there.
    private(set) var strays: [SpoolFileName: [String]] = [:]

    init() {}

    /// Of those files alone whose names are given.
    func restricted(to names: Set<String>) -> SpoolListing {
        var listing = self
        listing.files.removeAll { !names.contains($0.database) }
        listing.damaged.removeAll { !names.contains($0.damaged) && !names.contains($0.database) }
        listing.strays = [:]
        return listing
    }

    init(names: [String]) {
        var parts: [(file: SpoolFileName, name: String, base: String)] = []
        var present: Set<String> = []
        for name in names where name.hasPrefix("spool-") {
            guard let dot = name.firstIndex(of: "."), let file = SpoolFileName(stem: name[..<dot]) else { continue }
            switch name {
            case file.database: files.append(file)
            case file.damaged: damaged.append(file)
            case file.lock: parts.append((file, name, file.database))
            case file.suspect:
                parts.append((file, name, file.database))
                suspects.insert(file)
            case file.database + "-wal", file.database + "-shm": parts.append((file, name, file.database))
            case file.damaged + "-wal", file.damaged + "-shm": parts.append((file, name, file.damaged))
            default:
                if name.hasPrefix(file.corrupt(at: "")), !name.hasSuffix("-wal"), !name.hasSuffix("-shm") { corrupt.append(name) }
                continue
            }
            present.insert(name)
        }
        files.sort()
        damaged.sort()
        corrupt.sort()
        for part in parts where !present.contains(part.base) { strays[part.file, default: []].append(part.name) }
        for (file, names) in strays { strays[file] = names.sorted() }
    }
}
