// A connection to one SQLite file, and its statements, with typed errors. The only file that imports CSQLite. Blocks; never waits for a lock.
// Used by SpoolFile, on the loop's thread.

import CSQLite
import Glibc

/// Confined to one thread.
final class SQLiteDatabase {
    private let handle: OpaquePointer
    private let path: String
    /// Pages in the log after this connection's last commit.
    fileprivate(set) var logPages = 0

    enum Access {
        case existing
        /// Fails when it is there.
        case new
    }

    init(_ path: String, _ access: Access) throws(SpoolError) {
        var opened: OpaquePointer?
        if access == .new {
            // SQLite would make it 0644 less the umask; the log and its index take after it. Only for a new file: closing a descriptor of
            // one that is open here too would drop that connection's locks (fcntl(2)).
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw .system(errno, "make \(path)") }
            close(descriptor)
        }
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened else { throw .failed("open \(path): out of memory") }
        guard code == SQLITE_OK else {
            let error = Self.error(code, opened, path)
            sqlite3_close_v2(opened)
            throw error
        }
        handle = opened
        self.path = path
        sqlite3_extended_result_codes(opened, 1)
        sms_sqlite_leave_log_on_close(opened)
        // Takes the place of automatic checkpoints.
        sqlite3_wal_hook(opened, noteLogPages, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit { sqlite3_close_v2(handle) }

    func execute(_ sql: String) throws(SpoolError) {
        errno = 0
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    func prepare(_ sql: String) throws(SpoolError) -> SQLiteStatement {
        var statement: OpaquePointer?
        errno = 0
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(code) }
        return SQLiteStatement(self, statement)
    }

    /// The first column of the first row of a statement without parameters.
    func integer(_ sql: String) throws(SpoolError) -> Int64? {
        let statement = try prepare(sql)
        return try statement.step() ? statement.integer(0) : nil
    }

    /// Begins a transaction that writes; `busy` when another one is under way.
    func begin() throws(SpoolError) { try execute("begin immediate") }

    func commit() throws(SpoolError) { try execute("commit") }

    /// After an error; what has ended by itself already is no further error.
    func rollback() {
        if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "rollback", nil, nil, nil) }
    }

    /// Rows that the last statement changed itself.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// Copies the log into the file as far as no reader needs it.
    func checkpoint() throws(SpoolError) {
        errno = 0
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
        logPages = 0
    }

    fileprivate func error(_ code: Int32) -> SpoolError { Self.error(code, handle, path) }

    /// Never quotes a value: SQLite's messages name tables and columns only.
    private static func error(_ code: Int32, _ handle: OpaquePointer, _ path: String) -> SpoolError {
        // What a failed commit met is not in SQLite's own record (3.40).
        let last = errno
        let recorded = sqlite3_system_errno(handle)
        let system = recorded == 0 ? last : recorded
        let name = String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
        let text = "\(name): \(String(cString: sqlite3_errstr(code)))"
        switch code & 0xff {
        case SQLITE_FULL: return .full(text)
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: return .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .damaged(text)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return .readOnly(text)
        case SQLITE_CANTOPEN, SQLITE_IOERR: return system == 0 ? .failed("\(text) (\(code))") : .system(system, text)
        // The file has another shape than ours.
        case SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH: return .damaged("\(text): \(String(cString: sqlite3_errmsg(handle)))")
        default: return .failed("\(text) (\(code))")
        }
    }
}

private func noteLogPages(_ context: UnsafeMutableRawPointer?, _: OpaquePointer?, _: UnsafePointer<CChar>?, _ pages: Int32) -> Int32 {
    if let context { Unmanaged<SQLiteDatabase>.fromOpaque(context).takeUnretainedValue().logPages = Int(pages) }
    return SQLITE_OK
}

/// A prepared statement. Reset after each use: one that stands in the middle holds a snapshot, and so the log.
final class SQLiteStatement {
    private let database: SQLiteDatabase
    private let handle: OpaquePointer

    fileprivate init(_ database: SQLiteDatabase, _ handle: OpaquePointer) {
        self.database = database
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    func reset() { sqlite3_reset(handle) }

    /// Whether there is a row; after the last one, or an error, the statement is reset.
    func step() throws(SpoolError) -> Bool {
        errno = 0
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else {
            let error = database.error(code)
            reset()
            throw error
        }
        reset()
        return false
    }

    // Parameters count from 1, columns from 0 (sqlite.org/c3ref/bind_blob.html). A value that cannot be bound leaves null, which the
    // table refuses.

    func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }

    func bind(_ index: Int32, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty text has no address, and would be null.
                if let base = characters.baseAddress {
                    _ = sms_sqlite_bind_text(handle, index, base, Int32(clamping: characters.count))
                } else {
                    _ = sms_sqlite_bind_text(handle, index, "", 0)
                }
            }
        }
    }

    /// Empty: null.
    func bind(_ index: Int32, orNull bytes: [UInt8]) {
        if bytes.isEmpty { sqlite3_bind_null(handle, index) } else { bind(index, bytes) }
    }

    func bind(_ index: Int32, _ bytes: [UInt8]) {
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, index, 0)
        } else {
            _ = bytes.withUnsafeBytes { sms_sqlite_bind_blob(handle, index, $0.baseAddress, Int32(clamping: $0.count)) }
        }
    }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
