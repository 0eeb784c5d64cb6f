// Short ways to write parameters and to read answers of one row. Used by all of the worker that asks the database.

import Postgres

extension Rows {
    /// The one value of an answer of one row; nil: null, or no row.
    var firstInt64: Int64? {
        get throws(PostgresError) { isEmpty ? nil : try int64(0, 0) }
    }

    /// The same of bytes.
    var firstBytes: [UInt8]? {
        get throws(PostgresError) { isEmpty ? nil : try bytes(0, 0) }
    }
}

extension Parameters {
    init(texts: [String?]) {
        self.init()
        for text in texts { append(text) }
    }
}
