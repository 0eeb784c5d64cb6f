// The answer to one statement: rows in binary format, read in place. Used by whoever executes a statement.
// Keeps libpq's result as it is and frees it with the last copy; nothing is decoded before it is asked for.

import CPostgres
import Time

/// Owns a PGresult. `@unchecked Sendable`: a finished result is never changed, and libpq's accessors only read it.
final class ResultHandle: @unchecked Sendable {
    let result: OpaquePointer
    init(_ result: OpaquePointer) { self.result = result }
    deinit { PQclear(result) }
}

/// Rows and columns are counted from 0; asking outside of them is a bug and stops the program.
/// Accessors give nil for null and throw `PostgresError.decoding` when the column is of another type.
package struct Rows: Sendable {
    private let handle: ResultHandle
    /// False for the rows of a script, which are text.
    private let isBinary: Bool
    /// Number of rows.
    package let count: Int
    /// Number of columns.
    package let columnCount: Int

    /// Takes over `result`.
    init(_ result: OpaquePointer) {
        handle = ResultHandle(result)
        count = Int(PQntuples(result))
        columnCount = Int(PQnfields(result))
        isBinary = columnCount == 0 || PQfformat(result, 0) == 1
    }

    package var isEmpty: Bool { count == 0 }

    /// Rows that an insert, update, delete or select touched; 0 for other commands.
    package var affected: Int { PQcmdTuples(handle.result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// The index of a column by its name, exactly as the statement spells it.
    package func column(_ name: String) -> Int? {
        for column in 0..<columnCount where self.name(of: column) == name { return column }
        return nil
    }

    package func name(of column: Int) -> String { PQfname(handle.result, Int32(column)).map { String(cString: $0) } ?? "" }

    package func type(of column: Int) -> OID { OID(rawValue: PQftype(handle.result, Int32(column))) }

    package func isNull(_ row: Int, _ column: Int) -> Bool {
        check(row, column)
        return PQgetisnull(handle.result, Int32(row), Int32(column)) != 0
    }

    /// The value's bytes as the server sent them, valid during the call only.
    package func withBytes<Value>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
        guard let raw = raw(row, column) else { return nil }
        return body(raw)
    }

    /// int2, int4, int8 or oid.
    package func int64(_ row: Int, _ column: Int) throws(PostgresError) -> Int64? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary else {
            guard let value = Int64(String(decoding: raw, as: UTF8.self)) else { throw mismatch(column, "an integer") }
            return value
        }
        switch type(of: column) {
        case .int8 where raw.count == 8: return raw.bigEndian(Int64.self)
        case .int4 where raw.count == 4: return Int64(raw.bigEndian(Int32.self))
        case .int2 where raw.count == 2: return Int64(raw.bigEndian(Int16.self))
        case .oid where raw.count == 4: return Int64(raw.bigEndian(UInt32.self))
        default: throw mismatch(column, "an integer")
        }
    }

    /// As `int64`; a value beyond 32 bits is an error.
    package func int32(_ row: Int, _ column: Int) throws(PostgresError) -> Int32? {
        guard let wide = try int64(row, column) else { return nil }
        guard let value = Int32(exactly: wide) else { throw mismatch(column, "an integer of 32 bits") }
        return value
    }

    /// float4, float8 or an integer.
    package func double(_ row: Int, _ column: Int) throws(PostgresError) -> Double? {
        guard let raw = raw(row, column) else { return nil }
        switch type(of: column) {
        case _ where !isBinary:
            guard let value = Double(String(decoding: raw, as: UTF8.self)) else { throw mismatch(column, "a number") }
            return value
        case .float8 where raw.count == 8: return Double(bitPattern: raw.bigEndian(UInt64.self))
        case .float4 where raw.count == 4: return Double(Float(bitPattern: raw.bigEndian(UInt32.self)))
        default: return try int64(row, column).map { Double($0) }
        }
    }

    package func bool(_ row: Int, _ column: Int) throws(PostgresError) -> Bool? {
        guard let raw = raw(row, column) else { return nil }
        guard type(of: column) == .bool, raw.count == 1 else { throw mismatch(column, "a boolean") }
        return isBinary ? raw[0] != 0 : raw[0] == UInt8(ascii: "t")
    }

    /// text, varchar, char(n), name, json, jsonb, and types of the database's own (enums, citext) whose binary form is their text.
    package func string(_ row: Int, _ column: Int) throws(PostgresError) -> String? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary else { return String(decoding: raw, as: UTF8.self) }
        switch type(of: column) {
        case .text, .varchar, .bpchar, .name, .json, .unknown: return String(decoding: raw, as: UTF8.self)
        case .jsonb where raw.first == 1: return String(decoding: raw.dropFirst(), as: UTF8.self)
        // The first identifier that the server gives to objects made by users (FirstNormalObjectId).
        case let type where type.rawValue >= 16_384: return String(decoding: raw, as: UTF8.self)
        default: throw mismatch(column, "text")
        }
    }

    /// bytea
    package func bytes(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8]? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary, type(of: column) == .bytea else { throw mismatch(column, "bytea") }
        return [UInt8](raw)
    }

    /// The 16 bytes of a uuid.
    package func uuid(_ row: Int, _ column: Int) throws(PostgresError) -> [UInt8]? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary, type(of: column) == .uuid, raw.count == 16 else { throw mismatch(column, "a uuid") }
        return [UInt8](raw)
    }

    /// timestamptz, timestamp (taken as UTC) or date (its midnight in UTC). Infinity is the end of the range.
    package func timestamp(_ row: Int, _ column: Int) throws(PostgresError) -> WallTime? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary else { throw mismatch(column, "a timestamp in binary format") }
        switch type(of: column) {
        case .timestamptz where raw.count == 8, .timestamp where raw.count == 8:
            return raw.timestamp
        case .date where raw.count == 4:
            return WallTime(microseconds: Int64(raw.bigEndian(Int32.self)) * 86_400_000_000 + epochOffset)
        default: throw mismatch(column, "a timestamp")
        }
    }

    /// text[] or varchar[]
    package func stringArray(_ row: Int, _ column: Int) throws(PostgresError) -> [String?]? {
        try array(row, column, of: [.text, .varchar], "an array of text") { String(decoding: $0, as: UTF8.self) }
    }

    /// int2[], int4[] or int8[]
    package func int64Array(_ row: Int, _ column: Int) throws(PostgresError) -> [Int64?]? {
        try array(row, column, of: [.int8, .int4, .int2], "an array of integers") {
            switch $0.count {
            case 8: $0.bigEndian(Int64.self)
            case 4: Int64($0.bigEndian(Int32.self))
            case 2: Int64($0.bigEndian(Int16.self))
            default: nil
            }
        }
    }

    package func doubleArray(_ row: Int, _ column: Int) throws(PostgresError) -> [Double?]? {
        try array(row, column, of: [.float8], "an array of float8") {
            $0.count == 8 ? Double(bitPattern: $0.bigEndian(UInt64.self)) : nil
        }
    }

    package func boolArray(_ row: Int, _ column: Int) throws(PostgresError) -> [Bool?]? {
        try array(row, column, of: [.bool], "an array of booleans") { $0.first.map { $0 != 0 } }
    }

    package func uuidArray(_ row: Int, _ column: Int) throws(PostgresError) -> [[UInt8]?]? {
        try array(row, column, of: [.uuid], "an array of uuids") { $0.count == 16 ? [UInt8]($0) : nil }
    }

    package func bytesArray(_ row: Int, _ column: Int) throws(PostgresError) -> [[UInt8]?]? {
        try array(row, column, of: [.bytea], "an array of bytea") { [UInt8]($0) }
    }

    package func timestampArray(_ row: Int, _ column: Int) throws(PostgresError) -> [WallTime?]? {
        try array(row, column, of: [.timestamptz, .timestamp], "an array of timestamps") { $0.count == 8 ? $0.timestamp : nil }
    }

    private func array<Value>(
        _ row: Int, _ column: Int, of elements: [OID], _ expected: String, _ decode: (UnsafeRawBufferPointer) -> Value?
    ) throws(PostgresError) -> [Value?]? {
        guard let raw = raw(row, column) else { return nil }
        guard isBinary, elements.contains(where: { $0.array == type(of: column) }), let values = decodeArray(raw, elements, decode) else {
            throw mismatch(column, expected)
        }
        return values
    }

    /// The value's bytes; they live as long as this value's result.
    private func raw(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
        guard !isNull(row, column) else { return nil }
        let length = PQgetlength(handle.result, Int32(row), Int32(column))
        return UnsafeRawBufferPointer(start: PQgetvalue(handle.result, Int32(row), Int32(column)), count: Int(length))
    }

    private func check(_ row: Int, _ column: Int) {
        precondition(row >= 0 && row < count && column >= 0 && column < columnCount, "a value outside the result")
    }

    private func mismatch(_ column: Int, _ expected: String) -> PostgresError {
        .decoding(DecodeError(column: name(of: column), expected: expected, found: type(of: column)))
    }
}
