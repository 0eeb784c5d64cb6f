// A single file of rows, written and read from outside of a spool: for the fuzz targets, which damage such files. Never called by a worker or a command.
// Blocks.

import Time

package enum SpoolReading {
    private static let name = SpoolFileName(slot: 0, generation: 1, serial: 0)

    /// Makes a file with these rows, all of them in the file itself, none in its log.
    package static func write(_ entries: [SpoolEntry], to path: String) throws(SpoolError) {
        let file = try SpoolFile(name, path: path, .writer(most: 1 << 20, isNew: true))
        _ = try file.insert(entries, mostRows: entries.count)
        try file.checkpoint()
    }

    /// What a drain would read of it, until something cannot be read.
    package static func inOrder(_ path: String, most: Int) -> (entries: [SpoolEntry], trouble: SpoolError?) {
        var entries: [SpoolEntry] = []
        do throws(SpoolError) {
            let file = try SpoolFile(name, path: path, .reader)
            guard file.format == .ours else { return ([], nil) }
            let rows = try file.rowsInOrder(most: most)
            defer { rows.close() }
            while let row = try rows.next() { entries.append(row.entry) }
        } catch { return (entries, error) }
        return (entries, nil)
    }

    /// What can be saved of it after it was set aside.
    package static func salvaged(_ path: String, most: Int) -> [SpoolEntry] {
        let file = try? SpoolFile(name, path: path, .reader)
        var salvage = SpoolSalvage(file?.format == .ours ? file : nil)
        var entries: [SpoolEntry] = []
        // A file that was made to be searched without end is given up.
        for _ in 0..<4 where !salvage.isOver && entries.count < most { entries += salvage.next(most - entries.count).map(\.entry) }
        return entries
    }
}
