// The schema that this program needs: its migrations in order, and whether a database fits. Used by `sms-routerctl migrate` and `check`,
// and by every worker at its first connection. Pure; Migrator.swift and SchemaCheck.swift do the talking.

/// The migrations, embedded from Migrations/*.sql.
package enum Schema {
    /// In order, numbered from 1 without a gap. A file that was released is never edited: what comes later is a new file.
    package static let migrations: [Migration] = [
        Migration(version: 1, name: "tables", sql: text(PackageResources._001_tables_sql)),
        Migration(version: 2, name: "log_statuses", sql: text(PackageResources._002_log_statuses_sql)),
        Migration(version: 3, name: "notifications", sql: text(PackageResources._003_notifications_sql)),
        Migration(version: 4, name: "indexes", sql: text(PackageResources._004_indexes_sql)),
        Migration(version: 5, name: "outbox", sql: text(PackageResources._005_outbox_sql)),
        Migration(version: 6, name: "waiting_index", sql: text(PackageResources._006_waiting_index_sql)),
        Migration(version: 7, name: "started_messages", sql: text(PackageResources._007_started_messages_sql)),
        Migration(version: 8, name: "operator_actions", sql: text(PackageResources._008_operator_actions_sql)),
        Migration(version: 9, name: "reconcile", sql: text(PackageResources._009_reconcile_sql)),
        Migration(version: 10, name: "delivery_status", sql: text(PackageResources._010_delivery_status_sql)),
        Migration(version: 11, name: "outbox_log_index", sql: text(PackageResources._011_outbox_log_index_sql)),
        Migration(version: 12, name: "poison", sql: text(PackageResources._012_poison_sql)),
        Migration(version: 13, name: "poison_index", sql: text(PackageResources._013_poison_index_sql)),
        Migration(version: 14, name: "waiting_conversations", sql: text(PackageResources._014_waiting_conversations_sql)),
        Migration(version: 15, name: "conversations_index", sql: text(PackageResources._015_conversations_index_sql)),
        Migration(version: 16, name: "our_addresses_and_sending", sql: text(PackageResources._016_our_addresses_and_sending_sql)),
        Migration(version: 17, name: "unclear_index", sql: text(PackageResources._017_unclear_index_sql)),
        Migration(version: 18, name: "given_again", sql: text(PackageResources._018_given_again_sql)),
        Migration(version: 19, name: "given_again_index", sql: text(PackageResources._019_given_again_index_sql)),
        Migration(version: 20, name: "unsent_index", sql: text(PackageResources._020_unsent_index_sql)),
        Migration(version: 21, name: "accept_order", sql: text(PackageResources._021_accept_order_sql)),
        Migration(version: 22, name: "begun_by_claim", sql: text(PackageResources._022_begun_by_claim_sql)),
        Migration(version: 23, name: "waiting_talk_apart", sql: text(PackageResources._023_waiting_talk_apart_sql)),
        Migration(version: 24, name: "opt_out_proof", sql: text(PackageResources._024_opt_out_proof_sql)),
        Migration(version: 25, name: "manners", sql: text(PackageResources._025_manners_sql)),
        Migration(version: 26, name: "strangers", sql: text(PackageResources._026_strangers_sql)),
        Migration(version: 27, name: "lists", sql: text(PackageResources._027_lists_sql)),
        Migration(version: 28, name: "spam_models", sql: text(PackageResources._028_spam_models_sql)),
        Migration(version: 29, name: "privacy", sql: text(PackageResources._029_privacy_sql)),
        Migration(version: 30, name: "analytics", sql: text(PackageResources._030_analytics_sql)),
        Migration(version: 31, name: "accept_order_own_rows", sql: text(PackageResources._031_accept_order_own_rows_sql)),
        Migration(version: 32, name: "usage_totals", sql: text(PackageResources._032_usage_totals_sql)),
        Migration(version: 33, name: "cluster", sql: text(PackageResources._033_cluster_sql)),
        Migration(version: 34, name: "test_messages", sql: text(PackageResources._034_test_messages_sql)),
    ]

    /// What this program is written for: the last one's. A constant, for a worker needs no more of them, and would keep their texts.
    package static let version = 34

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Whether this program and a database fit.
package enum SchemaVerdict: Sendable, Equatable, CustomStringConvertible {
    case fits
    /// The newest migration in the database is older than the program needs; 0: none at all.
    case schemaTooOld(found: Int)
    /// A newer release took away what this program needs.
    case programTooOld(found: Int, minCompatible: Int)

    /// - Parameters:
    ///   - applied: versions recorded in the database.
    ///   - minCompatible: the greatest recorded.
    package init(applied: Set<Int>, minCompatible: Int) {
        if minCompatible > Schema.version {
            self = .programTooOld(found: applied.max() ?? 0, minCompatible: minCompatible)
        } else if let missing = (1...Schema.version).first(where: { !applied.contains($0) }) {
            self = .schemaTooOld(found: missing - 1)
        } else {
            self = .fits
        }
    }

    /// One line that says which command mends it.
    package var description: String {
        switch self {
        case .fits: "the database schema fits"
        case .schemaTooOld(let found):
            "the database schema is at version \(found), this program needs \(Schema.version): run `sms-routerctl migrate`"
        case .programTooOld(let found, let minCompatible):
            "the database schema is at version \(found) and needs a program of at least \(minCompatible), this one is \(Schema.version): "
                + "install the newer release of sms-router (apt-get install --only-upgrade sms-router)"
        }
    }
}
