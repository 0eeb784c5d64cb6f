// A connection to one file of rows. Blocks for as long as the disk takes; a transaction of the writer is flushed before it returns.
// Used by SpoolWriter (one a file) and SpoolDirectory (one a file and process).

import Time

/// Confined to one thread.
final class SpoolFile {
    /// Whose connection it is.
    enum Role {
        /// `most`: bytes of the file; `isNew`: it is to be made.
        case writer(most: Int, isNew: Bool)
        case reader
    }

    enum Format: Equatable {
        case ours
        /// Its writer has not, or never, come to make the table.
        case unborn
        /// Of another version of this program.
        case foreign(Int64)
    }

    private static let pageSize = 4096

    let name: SpoolFileName
    let format: Format
    private let database: SQLiteDatabase
    private var statements: [String: SQLiteStatement] = [:]

    /// - Parameter path: that of the file, or of the one it became when it was set aside.
    init(_ name: SpoolFileName, path: String, _ role: Role) throws(SpoolError) {
        self.name = name
        switch role {
        case .writer(let most, let isNew):
            let opened = try SQLiteDatabase(path, isNew ? .new : .existing)
            try opened.execute(SpoolSchema.connection + "pragma page_size = \(Self.pageSize); pragma journal_mode = wal;")
            try opened.execute(SpoolSchema.writer + "pragma max_page_count = \(max(1, most / Self.pageSize));")
            if try opened.integer("pragma user_version") == 0 {
                try Self.transaction(opened) { () throws(SpoolError) in try opened.execute(SpoolSchema.create) }
            }
            database = opened
        case .reader:
            database = try SQLiteDatabase(path, .existing)
            try database.execute(SpoolSchema.connection + SpoolSchema.reader)
        }
        let version = try database.integer("pragma user_version") ?? 0
        format = version == SpoolSchema.version ? .ours : version == 0 ? .unborn : .foreign(version)
    }

    /// Runs `body` in a transaction that writes; nothing of it stays when it throws.
    private static func transaction<Value>(
        _ database: SQLiteDatabase, _ body: () throws(SpoolError) -> Value
    ) throws(SpoolError) -> Value {
        try database.begin()
        do throws(SpoolError) {
            let value = try body()
            try database.commit()
            return value
        } catch {
            database.rollback()
            throw error
        }
    }

    private func statement(_ sql: String) throws(SpoolError) -> SQLiteStatement {
        if let known = statements[sql] { return known }
        let made = try database.prepare(sql)
        statements[sql] = made
        return made
    }

    /// One number, for tests.
    func value(_ sql: String) throws(SpoolError) -> Int64? { try database.integer(sql) }

    // MARK: Writing

    /// Adds all of them, or none.
    /// - Parameter mostRows: no more rows than this.
    func insert(_ entries: [SpoolEntry], mostRows: Int) throws(SpoolError) -> [SpoolResult] {
        let insert = try statement(SpoolSchema.insert)
        return try Self.transaction(database) { () throws(SpoolError) in
            guard try totals().rows + entries.count <= mostRows else { throw .full("\(mostRows) rows are the bound") }
            var results: [SpoolResult] = []
            results.reserveCapacity(entries.count)
            for entry in entries {
                insert.bind(1, Int64(entry.kind.rawValue))
                insert.bind(2, entry.arrivedAt.microseconds)
                insert.bind(3, entry.sequence)
                insert.bind(4, entry.accountSID)
                insert.bind(5, entry.messageSID)
                insert.bind(6, entry.event)
                insert.bind(7, orNull: entry.conversation)
                insert.bind(8, entry.correlationID)
                insert.bind(9, Int64(entry.flags))
                insert.bind(10, Int64(entry.fields.count))
                insert.bind(11, entry.fields.encoded)
                insert.bind(12, entry.checksum)
                _ = try insert.step()
                results.append(database.changes == 1 ? .stored : .duplicate)
            }
            return results
        }
    }

    /// Returns how many were there.
    func remove(_ ids: [Int64]) throws(SpoolError) -> Int {
        let remove = try statement(SpoolSchema.remove)
        return try Self.transaction(database) { () throws(SpoolError) in
            var removed = 0
            for id in ids {
                remove.bind(1, id)
                _ = try remove.step()
                removed += database.changes
            }
            return removed
        }
    }

    /// Pages in the log.
    var logPages: Int { database.logPages }

    func checkpoint() throws(SpoolError) { try database.checkpoint() }

    // MARK: Reading

    func totals() throws(SpoolError) -> (rows: Int, bytes: Int) {
        let totals = try statement(SpoolSchema.totals)
        guard try totals.step() else { throw .damaged("\(name.database): no totals") }
        defer { totals.reset() }
        return (Int(totals.integer(0)), Int(totals.integer(1)))
    }

    func contains(_ conversation: [UInt8]) throws(SpoolError) -> Bool {
        let contains = try statement(SpoolSchema.contains)
        contains.bind(1, conversation)
        defer { contains.reset() }
        return try contains.step()
    }

    /// The row that is drained next.
    func oldest() throws(SpoolError) -> SpooledEntry? {
        let rows = try rowsInOrder(most: 1)
        defer { rows.close() }
        return try rows.next()
    }

    /// Whether a row is there that is drained ahead of others.
    func hasUrgent() throws(SpoolError) -> Bool {
        let urgent = try statement(SpoolSchema.hasUrgent)
        defer { urgent.reset() }
        return try urgent.step()
    }

    /// Whether a row is there that its writer has marked.
    func hasMarked() throws(SpoolError) -> Bool {
        let marked = try statement(SpoolSchema.hasMarked)
        defer { marked.reset() }
        return try marked.step()
    }

    func rowsInOrder(most: Int, urgentOnly: Bool = false) throws(SpoolError) -> SpoolRows {
        let rows = try statement(urgentOnly ? SpoolSchema.urgentInOrder : SpoolSchema.inOrder)
        rows.bind(1, Int64(most))
        return SpoolRows(rows, self, isDamaged: false)
    }

    func rows(after id: Int64, most: Int) throws(SpoolError) -> SpoolRows {
        let rows = try statement(SpoolSchema.byID)
        rows.bind(1, id)
        rows.bind(2, Int64(most))
        return SpoolRows(rows, self, isDamaged: true)
    }

    func lastID() throws(SpoolError) -> Int64 {
        let last = try statement(SpoolSchema.lastID)
        defer { last.reset() }
        return try last.step() ? last.integer(0) : 0
    }
}
