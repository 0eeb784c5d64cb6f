// Rows of several files as one sequence in the order of arrival. Holds a row of each file in memory. Used by SpoolDrain within one call.

/// Confined to one thread.
struct SpoolMerge {
    private var sources: [(rows: SpoolRows, head: SpooledEntry)] = []
    /// What ended the sequence early: rows behind it must not overtake what could not be read.
    private(set) var failure: (file: SpoolFileName, error: SpoolError)?

    mutating func add(_ file: SpoolFile, most: Int, urgentOnly: Bool = false) throws(SpoolError) {
        let rows = try file.rowsInOrder(most: most, urgentOnly: urgentOnly)
        if let head = try rows.next() { sources.append((rows, head)) }
    }

    /// The next rows; fewer than `most` only when they are `enough` bytes, when there are no more, or before a failure.
    mutating func next(_ most: Int, enough: Int = .max) -> [SpooledEntry] {
        var batch: [SpooledEntry] = []
        var bytes = 0
        while batch.count < most, bytes < enough, failure == nil, let first = earliest() {
            let source = sources[first]
            bytes += source.head.entry.fields.encoded.count
            batch.append(source.head)
            do throws(SpoolError) {
                if let head = try source.rows.next() { sources[first].head = head } else { sources.remove(at: first) }
            } catch { failure = (source.head.place.file, error) }
        }
        return batch
    }

    private func earliest() -> Int? { sources.indices.min { SpooledEntry.precedes(sources[$0].head, sources[$1].head) } }

    func close() { for source in sources { source.rows.close() } }
}
