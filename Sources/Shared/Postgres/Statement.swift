// Statements and the types of their parameters. Users of the module keep their statements as static constants.

/// An object identifier of a type (pg_type.oid). The ones below are fixed for ever (src/include/catalog/pg_type.dat).
package struct OID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The server finds out.
    package static let unspecified = OID(rawValue: 0)
    package static let bool = OID(rawValue: 16)
    package static let bytea = OID(rawValue: 17)
    package static let name = OID(rawValue: 19)
    package static let int8 = OID(rawValue: 20)
    package static let int2 = OID(rawValue: 21)
    package static let int4 = OID(rawValue: 23)
    package static let text = OID(rawValue: 25)
    package static let oid = OID(rawValue: 26)
    package static let json = OID(rawValue: 114)
    package static let float4 = OID(rawValue: 700)
    package static let float8 = OID(rawValue: 701)
    package static let unknown = OID(rawValue: 705)
    package static let bpchar = OID(rawValue: 1042)
    package static let varchar = OID(rawValue: 1043)
    package static let date = OID(rawValue: 1082)
    package static let timestamp = OID(rawValue: 1114)
    package static let timestamptz = OID(rawValue: 1184)
    package static let void = OID(rawValue: 2278)
    package static let uuid = OID(rawValue: 2950)
    package static let jsonb = OID(rawValue: 3802)

    package static let boolArray = OID(rawValue: 1000)
    package static let byteaArray = OID(rawValue: 1001)
    package static let int2Array = OID(rawValue: 1005)
    package static let int4Array = OID(rawValue: 1007)
    package static let textArray = OID(rawValue: 1009)
    package static let varcharArray = OID(rawValue: 1015)
    package static let int8Array = OID(rawValue: 1016)
    package static let float4Array = OID(rawValue: 1021)
    package static let float8Array = OID(rawValue: 1022)
    package static let timestampArray = OID(rawValue: 1115)
    package static let timestamptzArray = OID(rawValue: 1185)
    package static let uuidArray = OID(rawValue: 2951)
    package static let jsonbArray = OID(rawValue: 3807)

    /// Element type → array type.
    private static let arrays: [OID: OID] = [
        .bool: .boolArray, .bytea: .byteaArray, .int2: .int2Array, .int4: .int4Array, .text: .textArray, .varchar: .varcharArray,
        .int8: .int8Array, .float4: .float4Array, .float8: .float8Array, .timestamp: .timestampArray,
        .timestamptz: .timestamptzArray, .uuid: .uuidArray, .jsonb: .jsonbArray,
    ]

    /// The type of arrays of this type; `unspecified` when it isn't one of the above.
    package var array: OID { Self.arrays[self] ?? .unspecified }
}

/// A statement that is prepared once on each connection, under its name.
package struct Statement: Sendable {
    /// Unique in the program: two statements under one name are a bug. At most 63 bytes.
    package let name: String
    /// One statement with $1, $2 …
    package let sql: String
    /// The types of $1, $2 …; parameters must be appended with exactly these.
    package let parameterTypes: [OID]

    package init(name: String, sql: String, parameterTypes: [OID] = []) {
        self.name = name
        self.sql = sql
        self.parameterTypes = parameterTypes
    }
}
