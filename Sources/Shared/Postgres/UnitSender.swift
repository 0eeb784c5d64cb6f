// Hands a unit's statements and values to libpq, which copies them into its own buffer. Called by PostgresConnection only.

import CPostgres

/// Keeps the arrays of pointers that libpq wants, so that an execute allocates nothing here. Confined to the loop's thread.
struct UnitSender {
    private let handle: ConnectionHandle
    private var connection: OpaquePointer? { handle.connection }
    private var values: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []
    private var types: [UInt32] = []

    init(handle: ConnectionHandle) { self.handle = handle }

    /// False when libpq refuses: the connection is bad, or memory ran out.
    mutating func send(_ work: Work, mode: ConnectionMode) -> Bool {
        switch (work, mode) {
        case (.prepare(let statement), _): guard prepare(statement) else { return false }
        case (.execute(let statement, let parameters), .pipelined): guard execute(statement, parameters) else { return false }
        case (.execute(let statement, let parameters), .plain):
            Self.check(statement, parameters)
            return query(statement.sql, parameters)
        case (.transaction(let statements), .pipelined):
            for (statement, parameters) in statements { guard execute(statement, parameters) else { return false } }
        case (.transaction, .plain): preconditionFailure("transactions of prepared statements need a pipelined connection")
        case (.query(let sql, let parameters), _): guard query(sql, parameters) else { return false }
        case (.script(let sql), _): return PQsendQuery(connection, sql) == 1
        }
        // Sends what has gathered as well; one write a unit (docs/decisions/0003-libpq-pipelines.md).
        return mode == .plain || PQpipelineSync(connection) == 1
    }

    private mutating func prepare(_ statement: Statement) -> Bool {
        types.removeAll(keepingCapacity: true)
        for type in statement.parameterTypes { types.append(type.rawValue) }
        return PQsendPrepare(connection, statement.name, statement.sql, Int32(types.count), types) == 1
    }

    private mutating func execute(_ statement: Statement, _ parameters: Parameters) -> Bool {
        Self.check(statement, parameters)
        return withPointers(parameters) { sender in
            PQsendQueryPrepared(
                sender.connection, statement.name, Int32(sender.values.count), sender.values, sender.lengths, sender.formats, 1) == 1
        }
    }

    private mutating func query(_ sql: String, _ parameters: Parameters) -> Bool {
        types.removeAll(keepingCapacity: true)
        for entry in parameters.entries { types.append(entry.type.rawValue) }
        return withPointers(parameters) { sender in
            PQsendQueryParams(
                sender.connection, sql, Int32(sender.values.count), sender.types, sender.values, sender.lengths, sender.formats, 1) == 1
        }
    }

    private mutating func withPointers(_ parameters: Parameters, _ body: (borrowing Self) -> Bool) -> Bool {
        parameters.bytes.withUnsafeBytes { bytes in
            values.removeAll(keepingCapacity: true)
            lengths.removeAll(keepingCapacity: true)
            while formats.count < parameters.entries.count { formats.append(1) }
            // libpq takes a null pointer for null; an empty value needs a pointer to somewhere.
            return withUnsafeBytes(of: 0 as UInt64) { somewhere in
                let base = bytes.baseAddress ?? somewhere.baseAddress
                for entry in parameters.entries {
                    if entry.length >= 0 {
                        values.append(base?.advanced(by: entry.offset).assumingMemoryBound(to: CChar.self))
                        lengths.append(Int32(entry.length))
                    } else {
                        values.append(nil)
                        lengths.append(0)
                    }
                }
                return body(self)
            }
        }
    }

    /// A wrong number or type of parameters is a bug of ours: values would be taken for something else.
    private static func check(_ statement: Statement, _ parameters: Parameters) {
        precondition(
            statement.parameterTypes.count == parameters.count,
            "\(statement.name): \(parameters.count) parameters for \(statement.parameterTypes.count) types")
        for (index, entry) in parameters.entries.enumerated() where entry.type != .unspecified {
            precondition(
                entry.type.fits(statement.parameterTypes[index]),
                "\(statement.name): $\(index + 1) has type \(entry.type.rawValue), not \(statement.parameterTypes[index].rawValue)")
        }
    }
}

extension OID {
    /// Whether a value encoded as this type may be declared as `declared`: the same, or another with the same binary form.
    fileprivate func fits(_ declared: OID) -> Bool {
        if self == declared { return true }
        switch (self, declared) {
        case (.text, .varchar), (.text, .bpchar), (.text, .json), (.text, .name), (.textArray, .varcharArray): return true
        // Types of the database's own: enums and domains travel as text.
        case (.text, let own): return own.rawValue >= 16_384
        default: return false
        }
    }
}
