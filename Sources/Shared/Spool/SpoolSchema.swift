// The shape of a spool file (docs/spool.md, "A row") and the statements on it.

enum SpoolSchema {
    /// `user_version` of files that this program writes and reads.
    static let version: Int64 = 1

    /// For every connection. Nothing is done by SQLite's own accord: checkpoints are the writer's.
    static let connection = "pragma temp_store = memory; pragma trusted_schema = off;"
    /// For the writer: a commit is on the disk when it returns.
    static let writer = "pragma synchronous = full; pragma cache_size = -1000; pragma journal_size_limit = 16777216;"
    /// For everybody else, whose removals may be undone by a power cut.
    static let reader = "pragma synchronous = normal; pragma cache_size = -200;"

    static let create = """
        create table spool (
          id integer primary key autoincrement,
          kind integer not null,
          arrived integer not null,
          sequence integer not null,
          account text not null,
          sid text not null,
          event text not null,
          conversation blob,
          correlation text not null,
          flags integer not null,
          count integer not null,
          fields blob not null,
          checksum integer not null
        );
        create unique index spool_key on spool (sid, account, event);
        create index spool_arrival on spool (arrived, sequence);
        create index spool_urgent on spool (arrived, sequence) where flags & 1;
        create index spool_marked on spool (flags) where flags > 3;
        create index spool_conversation on spool (conversation) where conversation is not null;
        create table totals (rows integer not null, bytes integer not null);
        insert into totals values (0, 0);
        create trigger spool_added after insert on spool begin
          update totals set rows = rows + 1, bytes = bytes + length(new.fields);
        end;
        create trigger spool_removed after delete on spool begin
          update totals set rows = rows - 1, bytes = bytes - length(old.fields);
        end;
        pragma user_version = \(version);
        """

    private static let columns =
        "id, kind, arrived, sequence, account, sid, event, conversation, correlation, flags, count, fields, checksum"

    static let insert = """
        insert into spool (kind, arrived, sequence, account, sid, event, conversation, correlation, flags, count, fields, checksum)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """
    static let remove = "delete from spool where id = ?"
    static let totals = "select rows, bytes from totals"
    static let contains = "select 1 from spool where conversation = ? limit 1"
    static let inOrder = "select \(columns) from spool order by arrived, sequence limit ?"
    static let urgentInOrder = "select \(columns) from spool where flags & 1 order by arrived, sequence limit ?"
    static let hasUrgent = "select 1 from spool where flags & 1 limit 1"
    /// A file of the version before has no index for it, and is read through.
    static let hasMarked = "select 1 from spool where flags > 3 limit 1"
    /// Along the table itself, without an index: for damaged files.
    static let byID = "select \(columns) from spool not indexed where id > ? order by id limit ?"
    static let lastID = "select max(id) from spool not indexed"
}
