// Reads what is left in a file that was set aside, along its table by row number: where a page cannot be read, the numbers behind it are
// tried one by one. A row with a wrong checksum is passed over. Writes nothing; begun anew it begins at the beginning.

/// Confined to one thread.
struct SpoolSalvage {
    /// Row numbers in a row that cannot be read, before the rest is given up when the last number is not known.
    private static let mostMisses: Int64 = 100_000
    /// Of one call.
    private static let mostTries = 2000

    private let file: SpoolFile?
    /// The last number that was read or given up.
    private var position: Int64 = 0
    private var misses: Int64 = 0
    private var last: Int64?
    private(set) var rows = 0
    private(set) var isOver: Bool

    /// - Parameter file: nil: SQLite can make nothing of it.
    init(_ file: SpoolFile?) {
        self.file = file
        isOver = file == nil
        last = try? file?.lastID()
    }

    /// The next rows that can be read; may be empty before it is over.
    mutating func next(_ most: Int) -> [SpooledEntry] {
        guard let file, !isOver else { return [] }
        var found: [SpooledEntry] = []
        var tries = 0
        while found.count < most, tries < Self.mostTries, !isOver {
            tries += 1
            if let error = read(file, most - found.count, &found) {
                // Another process is just opening it.
                if error == .busy { break }
                position += 1
                misses += 1
                isOver = last.map { position >= $0 } ?? (misses >= Self.mostMisses)
            }
        }
        rows += found.count
        return found
    }

    /// One statement, up to its end or the first page that cannot be read.
    private mutating func read(_ file: SpoolFile, _ most: Int, _ found: inout [SpooledEntry]) -> SpoolError? {
        var met = 0
        do throws(SpoolError) {
            let reading = try file.rows(after: position, most: most)
            defer { reading.close() }
            while true {
                do throws(SpoolError) {
                    guard let row = try reading.next() else {
                        isOver = met < most
                        return nil
                    }
                    found.append(row)
                } catch {
                    // A row with a wrong checksum was stepped over; anything else is the page.
                    guard reading.lastID > position else { throw error }
                }
                met += 1
                misses = 0
                position = reading.lastID
            }
        } catch { return error }
    }
}
