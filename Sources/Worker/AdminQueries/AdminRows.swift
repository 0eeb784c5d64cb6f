// Rows of the admin listings and their JSON, with the contract's keys. Called by AdminQueries. No I/O.

import JSON
import Postgres

/// A row of `sms_usage_logs`.
struct UsageRow: Sendable {
    var id: Int64
    var userID: Int64?
    var number: String
    var direction: String
    var length: Int64
    var success: Bool?
    var took: Int64?
    var createdAt: String?

    static func all(_ rows: Rows) throws(PostgresError) -> [UsageRow] {
        var list: [UsageRow] = []
        for row in 0..<rows.count {
            list.append(
                UsageRow(
                    id: try rows.int64(row, 0) ?? 0, userID: try rows.int64(row, 1), number: try rows.string(row, 2) ?? "",
                    direction: try rows.string(row, 3) ?? "", length: try rows.int64(row, 4) ?? 0, success: try rows.bool(row, 5),
                    took: try rows.int64(row, 6), createdAt: try rows.timestamp(row, 7)?.iso8601))
        }
        return list
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("user_id", userID)
        json.member("phone_number", number)
        json.member("direction", direction)
        json.member("length", length)
        json.member("success", success)
        json.member("processing_time_ms", took)
        json.member("created_at", createdAt)
        json.endObject()
    }
}

/// A row of `user_phone_mappings`.
struct MappingRow: Sendable {
    var id: Int64
    var userID: Int64
    var number: String
    var isPrimary: Bool
    var isVerified: Bool
    var method: String?
    var createdAt: String?

    static func all(_ rows: Rows) throws(PostgresError) -> [MappingRow] {
        var list: [MappingRow] = []
        for row in 0..<rows.count {
            list.append(
                MappingRow(
                    id: try rows.int64(row, 0) ?? 0, userID: try rows.int64(row, 1) ?? 0, number: try rows.string(row, 2) ?? "",
                    isPrimary: try rows.bool(row, 3) ?? false, isVerified: try rows.bool(row, 4) ?? false, method: try rows.string(row, 5),
                    createdAt: try rows.timestamp(row, 6)?.iso8601))
        }
        return list
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("user_id", userID)
        json.member("phone_number", number)
        json.member("is_primary", isPrimary)
        json.member("is_verified", isVerified)
        json.member("verification_method", method)
        json.member("created_at", createdAt)
        json.endObject()
    }
}

/// A row of `sms_router_configs`.
struct ConfigRow: Sendable {
    var key: String
    var value: String
    var description: String?
    var isActive: Bool
    var updatedAt: String?

    static func all(_ rows: Rows) throws(PostgresError) -> [ConfigRow] {
        var list: [ConfigRow] = []
        for row in 0..<rows.count {
            list.append(
                ConfigRow(
                    key: try rows.string(row, 0) ?? "", value: try rows.string(row, 1) ?? "", description: try rows.string(row, 2),
                    isActive: try rows.bool(row, 3) ?? true, updatedAt: try rows.timestamp(row, 4)?.iso8601))
        }
        return list
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("key", key)
        json.member("value", value)
        json.member("description", description)
        json.member("is_active", isActive)
        json.member("updated_at", updatedAt)
        json.endObject()
    }
}
