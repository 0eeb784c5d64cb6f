// The database in depth, for `doctor`: what `check` does not look at because a router works without it being right. Reads the server's
// settings, statistics and catalogues; changes nothing. Views and columns are those that PostgreSQL 13 to 17 have in common.

import EventLoop
import Postgres
import Schema
import Settings
import Time

@LoopActor struct DatabaseDoctor {
    private let loop: EventLoop
    private let settings: Settings
    /// A transaction that is older is told.
    private let oldTransaction: Duration

    init(_ loop: EventLoop, _ settings: Settings, oldTransaction: Duration = .seconds(300)) {
        (self.loop, self.settings, self.oldTransaction) = (loop, settings, oldTransaction)
    }

    /// Tables that a message meets, ours and the operator's.
    private static let ours = "(c.relname like 'sms\\_router\\_%' or c.relname in ('users', 'user_phone_mappings', 'sms_usage_logs'))"

    func run(_ findings: inout Findings) async {
        guard settings.databaseURL != nil else { return }
        let session: DatabaseSession
        // `check` has said why.
        do throws(ControlError) { session = try await DatabaseSession(loop, try DatabaseSession.configuration(settings)) } catch { return }
        defer { session.close() }
        let checks: [(name: String, check: @LoopActor (DatabaseSession, inout Findings) async throws(ControlError) -> Void)] = [
            ("database settings", serverSettings), ("database connections", connections), ("transactions", transactions),
            ("replication", replication), ("indexes", indexes), ("triggers", triggers), ("index use", indexUse), ("scans", scans),
            ("dead rows", deadRows), ("identifiers", identifiers), ("statements", statements),
        ]
        for (name, check) in checks {
            do throws(ControlError) { try await check(session, &findings) } catch {
                findings.warning(name, "not looked at: \(error.message)")
            }
        }
    }

    // MARK: Server

    private func serverSettings(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select current_setting('fsync'), current_setting('full_page_writes'), current_setting('autovacuum'), current_setting('track_counts'),
              current_setting('synchronous_commit')
            """)
        let values = try decoded { () throws(PostgresError) in
            var values: [String] = []
            for column in 0..<5 { values.append(try rows.string(0, column) ?? "") }
            return values
        }
        let wanted: [(index: Int, name: String, why: String)] = [
            (0, "fsync", "a crash of the machine may ruin the database, and loses messages that were answered 200"),
            (1, "full_page_writes", "a crash of the machine may ruin pages that were half written"),
            (2, "autovacuum", "tables and indexes grow without end, and plans go by old figures"),
            (3, "track_counts", "autovacuum does not see what is to be done"),
        ]
        var wrong = 0
        for setting in wanted where values[setting.index] != "on" {
            wrong += 1
            findings.bad(
                "database settings", "\(setting.name) is \(values[setting.index]): \(setting.why)",
                mend:
                    "`alter system set \(setting.name) = on`, then `select pg_reload_conf()`; where it stands in the server's command line, take it out there"
            )
        }
        if wrong == 0 {
            findings.good("database settings", "fsync, full_page_writes and autovacuum are on, synchronous_commit is \(values[4])")
        }
    }

    private func connections(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select count(*) filter (where backend_type = 'client backend'), current_setting('max_connections')::int8,
              current_setting('superuser_reserved_connections')::int8,
              count(*) filter (where application_name like 'sms-router worker%'),
              count(*) filter (where cardinality(pg_blocking_pids(pid)) > 0 and now() - query_start > interval '5 seconds')
            from pg_stat_activity
            """)
        let (used, most, reserved, workers, blocked) = try decoded { () throws(PostgresError) in
            (
                try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0, try rows.int64(0, 2) ?? 0, try rows.int64(0, 3) ?? 0,
                try rows.int64(0, 4) ?? 0
            )
        }
        let text = "\(used) of \(most - reserved) in use, \(workers) of them by workers"
        if used * 5 > (most - reserved) * 4 {
            findings.warning(
                "database connections", "\(text), over 80 %",
                mend: "raise max_connections (a restart of the server), or lower SMS_ROUTER_DB_CONNECTIONS or SMS_ROUTER_WORKER_PROCESSES")
        } else {
            findings.good("database connections", text)
        }
        if blocked > 0 {
            findings.warning(
                "locks", "\(blocked) sessions have waited for a lock for more than 5 s",
                mend:
                    "`select pid, pg_blocking_pids(pid), state, query_start from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0`"
            )
        }
    }

    private func transactions(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        var parameters = Parameters()
        parameters.append(oldTransaction.milliseconds / 1000)
        let rows = try await session.query(
            """
            select pid::int8, coalesce(application_name, ''), coalesce(state, ''), extract(epoch from now() - xact_start)::float8
            from pg_stat_activity
            where xact_start < now() - make_interval(secs => $1) and backend_type = 'client backend' and pid <> pg_backend_pid()
            order by xact_start limit 5
            """, parameters)
        for row in 0..<rows.count {
            let (pid, name, state, seconds) = try decoded { () throws(PostgresError) in
                (try rows.int64(row, 0) ?? 0, try rows.string(row, 1) ?? "", try rows.string(row, 2) ?? "", try rows.double(row, 3) ?? 0)
            }
            findings.warning(
                "transactions",
                "process \(pid) (\(name.isEmpty ? "no application_name" : name), \(state)) has one open for \(Spelling.count(seconds / 60)) minutes: "
                    + "nothing that died since can be cleared away", mend: "end it there, or `select pg_terminate_backend(\(pid))`")
        }
        let prepared = try await session.query(
            "select count(*), min(gid) from pg_prepared_xacts where prepared < now() - make_interval(secs => $1)", parameters)
        let (count, name) = try decoded { () throws(PostgresError) in (try prepared.int64(0, 0) ?? 0, try prepared.string(0, 1) ?? "") }
        if count > 0 {
            findings.warning(
                "transactions", "\(count) prepared ones wait for their second phase, \(name) among them",
                mend: "`commit prepared` or `rollback prepared` them")
        }
        if rows.isEmpty, count == 0 {
            findings.good("transactions", "none is older than \(Spelling.count(oldTransaction.milliseconds / 60_000)) minutes")
        }
    }

    private func replication(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select slot_name::text, coalesce(wal_status, ''), active,
              coalesce(case when pg_is_in_recovery() then 0 else pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) end, 0)::float8
            from pg_replication_slots where not active or wal_status in ('unreserved', 'lost') order by 1
            """)
        for row in 0..<rows.count {
            let (name, status, active, kept) = try decoded { () throws(PostgresError) in
                (try rows.string(row, 0) ?? "", try rows.string(row, 1) ?? "", try rows.bool(row, 2) ?? false, try rows.double(row, 3) ?? 0)
            }
            let drop = "`select pg_drop_replication_slot('\(name)')` when nobody needs it any more"
            if status == "lost" || status == "unreserved" {
                findings.bad(
                    "replication", "slot \(name) is \(status): its standby cannot follow any more", mend: "build the standby anew; \(drop)")
            } else if !active {
                findings.warning(
                    "replication",
                    "nobody reads slot \(name): the server keeps \(Spelling.bytes(kept)) of log for it, and more without end",
                    mend: "start its reader; \(drop)")
            }
        }
        let waits = try await session.query(
            """
            select current_setting('synchronous_standby_names') <> '' and current_setting('synchronous_commit') not in ('off', 'local')
              and not exists (select from pg_stat_replication where sync_state in ('sync', 'quorum'))
            """)
        if try decoded({ () throws(PostgresError) in try waits.bool(0, 0) ?? false }) {
            findings.bad(
                "replication", "commits wait for a synchronous standby, and none is connected: no message can be made durable",
                mend: "start the standby, or `alter system set synchronous_standby_names = ''` and `select pg_reload_conf()`")
        } else if rows.isEmpty {
            findings.good("replication", "no slot is left behind, no commit waits for a standby that is away")
        }
    }

    // MARK: Schema

    private func indexes(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let plan = SchemaPlan()
        var parameters = Parameters()
        parameters.append(textArray: plan.indexes.map(\.name))
        let rows = try await session.query(
            """
            select coalesce((select indisvalid from pg_index where indexrelid = to_regclass(quote_ident(u.name))), false), to_regclass(quote_ident(u.name)) is not null
            from unnest($1::text[]) with ordinality u(name, place) order by u.place
            """, parameters)
        var missing = 0
        for (row, index) in plan.indexes.enumerated() where row < rows.count {
            let (isValid, exists) = try decoded { () throws(PostgresError) in
                (try rows.bool(row, 0) ?? false, try rows.bool(row, 1) ?? false)
            }
            if isValid { continue }
            if let unless = index.unless {
                let serves = try await session.query(unless)
                if try decoded({ () throws(PostgresError) in try serves.bool(0, 0) ?? false }) { continue }
            }
            missing += 1
            findings.bad(
                "indexes",
                exists
                    ? "\(index.name) on \(index.table) is not valid: its build was cut off" : "\(index.name) on \(index.table) is missing",
                mend: (exists ? "`drop index concurrently \(index.name)`, then " : "") + "`\(index.statement)` as the owner of the tables")
        }
        if missing == 0 { findings.good("indexes", "all \(plan.indexes.count) of the migrations are there and valid") }
    }

    private func triggers(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let plan = SchemaPlan()
        var parameters = Parameters()
        parameters.append(textArray: plan.triggers.map(\.name))
        parameters.append(textArray: plan.triggers.map(\.table))
        let rows = try await session.query(
            """
            select coalesce((select t.tgenabled::text from pg_trigger t where t.tgname = u.name and t.tgrelid = to_regclass(u.on_table)), '')
            from unnest($1::text[], $2::text[]) with ordinality u(name, on_table, place) order by u.place
            """, parameters)
        var wrong = 0
        for (row, trigger) in plan.triggers.enumerated() where row < rows.count {
            let state = try decoded { () throws(PostgresError) in try rows.string(row, 0) ?? "" }
            if state == "O" || state == "A" { continue }
            wrong += 1
            findings.bad(
                "triggers",
                "\(trigger.name) on \(trigger.table) is \(state.isEmpty ? "missing" : "switched off"): routers do not hear of changes in time",
                mend: state.isEmpty ? "`\(trigger.statement)`" : "`alter table \(trigger.table) enable trigger \(trigger.name)`")
        }
        if wrong == 0 { findings.good("triggers", "all \(plan.triggers.count) are there and fire") }
    }

    // MARK: Statistics

    private func indexUse(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let known = SchemaPlan().indexes.map(\.name)
        var parameters = Parameters()
        parameters.append(textArray: known)
        // Statistics younger than a day say nothing.
        let rows = try await session.query(
            """
            select s.indexrelname::text, c.relname::text, pg_relation_size(s.indexrelid)::float8
            from pg_stat_user_indexes s join pg_class c on c.oid = s.relid join pg_index i on i.indexrelid = s.indexrelid
            where s.idx_scan = 0 and not i.indisunique and \(Self.ours) and s.indexrelname <> all ($1::text[])
              and pg_relation_size(s.indexrelid) > 8000000
              and coalesce((select stats_reset from pg_stat_database where datname = current_database()), '-infinity') < now() - interval '1 day'
            order by 3 desc limit 5
            """, parameters)
        for row in 0..<rows.count {
            let (index, table, size) = try decoded { () throws(PostgresError) in
                (try rows.string(row, 0) ?? "", try rows.string(row, 1) ?? "", try rows.double(row, 2) ?? 0)
            }
            findings.warning(
                "index use",
                "\(index) on \(table) (\(Spelling.bytes(size))) was never read since the statistics began; each message writes to it",
                mend: "if nobody needs it: `drop index concurrently \(index)`")
        }
        if rows.isEmpty { findings.good("index use", "no index beside ours is large and never read") }
    }

    private func scans(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select c.relname::text, s.seq_scan::int8, (s.seq_tup_read / greatest(s.seq_scan, 1))::float8
            from pg_stat_user_tables s join pg_class c on c.oid = s.relid
            where \(Self.ours) and s.seq_scan >= 100 and s.seq_tup_read / greatest(s.seq_scan, 1) > 20000
              and s.seq_scan * 20 > coalesce(s.idx_scan, 0)
            order by s.seq_tup_read desc limit 5
            """)
        for row in 0..<rows.count {
            let (table, count, read) = try decoded { () throws(PostgresError) in
                (try rows.string(row, 0) ?? "", try rows.int64(row, 1) ?? 0, try rows.double(row, 2) ?? 0)
            }
            findings.warning(
                "scans", "\(table) was read from end to end \(count) times, \(Spelling.count(read)) rows each",
                mend:
                    "find who does it in pg_stat_statements or the server's log; routers do not: a dashboard, a report, an ORM without an index"
            )
        }
        if rows.isEmpty { findings.good("scans", "no large table is read from end to end again and again") }
    }

    private func deadRows(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select c.relname::text, s.n_dead_tup::float8, s.n_live_tup::float8,
              to_char(greatest(s.last_vacuum, s.last_autovacuum) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            from pg_stat_user_tables s join pg_class c on c.oid = s.relid
            where \(Self.ours) and s.n_dead_tup > 50000 and s.n_dead_tup > s.n_live_tup * 0.5
            order by s.n_dead_tup desc limit 5
            """)
        for row in 0..<rows.count {
            let (table, dead, live, last) = try decoded { () throws(PostgresError) in
                (try rows.string(row, 0) ?? "", try rows.double(row, 1) ?? 0, try rows.double(row, 2) ?? 0, try rows.string(row, 3))
            }
            findings.warning(
                "dead rows",
                "\(table) has \(Spelling.count(dead)) beside \(Spelling.count(live)) living ones; last vacuum \(last ?? "never")",
                mend: "`vacuum (analyze) \(table)`; if they stay, something keeps them: an old transaction, a replication slot")
        }
        let age = try await session.query(
            "select max(age(datfrozenxid))::int8, current_setting('autovacuum_freeze_max_age')::int8 from pg_database where datname = current_database()"
        )
        let (oldest, limit) = try decoded { () throws(PostgresError) in (try age.int64(0, 0) ?? 0, try age.int64(0, 1) ?? 200_000_000) }
        if oldest > 1_500_000_000 {
            findings.bad(
                "dead rows", "the oldest transaction number is \(oldest) behind: at 2,000,000,000 the server takes no more writes",
                mend: "`vacuum freeze` the oldest tables now; look what keeps autovacuum from it")
        } else if oldest > limit + limit / 2 {
            findings.warning(
                "dead rows", "the oldest transaction number is \(oldest) behind, autovacuum should have begun at \(limit)",
                mend: "look for old transactions and slots; `vacuum freeze` by hand")
        }
        if rows.isEmpty, oldest <= limit + limit / 2 { findings.good("dead rows", "no table has more of them than it should") }
    }

    /// Numbers of 32 bits, in tables of the earlier service.
    private func identifiers(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select c.relname::text, coalesce(pg_sequence_last_value(pg_get_serial_sequence(c.oid::regclass::text, 'id')::regclass), 0)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'int4'::regtype
            where c.relkind = 'r' and c.relnamespace = (select relnamespace from pg_class where oid = to_regclass('sms_usage_logs'))
              and c.relname in ('users', 'user_phone_mappings', 'sms_usage_logs') and pg_get_serial_sequence(c.oid::regclass::text, 'id') is not null
            """)
        for row in 0..<rows.count {
            let (table, last) = try decoded { () throws(PostgresError) in (try rows.string(row, 0) ?? "", try rows.int64(row, 1) ?? 0) }
            let text = "\(table).id has 32 bits, of which \(Spelling.count(Double(last) / 21_474_836.47)) % are used up"
            let mend =
                "`alter table \(table) alter column id type bigint` rewrites the table: do it in a quiet hour, or by a new column beside it"
            if last > 2_000_000_000 {
                findings.bad("identifiers", "\(text): at the end no message can be logged", mend: mend)
            } else if last > 1_000_000_000 {
                findings.warning("identifiers", text, mend: mend)
            }
        }
    }

    private func statements(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let installed = try await session.query(
            """
            select n.nspname::text from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_stat_statements'
            """)
        guard !installed.isEmpty else {
            findings.good(
                "statements",
                "pg_stat_statements is not installed; with it (shared_preload_libraries, create extension) slow statements are listed here")
            return
        }
        let schema = try decoded { () throws(PostgresError) in try installed.string(0, 0) ?? "public" }
        let view = "\"\(schema.replacing("\"", with: "\"\""))\".pg_stat_statements"
        let rows: Rows
        do throws(PostgresError) {
            rows = try await session.attempt(
                """
                select calls::int8, mean_exec_time::float8, (total_exec_time / 1000)::float8,
                  left(regexp_replace(query, '\\s+', ' ', 'g'), 90)
                from \(view)
                where dbid = (select oid from pg_database where datname = current_database()) and calls >= 20 and mean_exec_time > 50
                  and query ~* '(sms_router_|sms_usage_logs|users|user_phone_mappings)'
                order by total_exec_time desc limit 5
                """)
        } catch {
            findings.warning(
                "statements", "pg_stat_statements cannot be read: \(error)",
                mend: "shared_preload_libraries must name it (a restart of the server); this user needs the role pg_read_all_stats")
            return
        }
        for row in 0..<rows.count {
            let (calls, mean, total, text) = try decoded { () throws(PostgresError) in
                (try rows.int64(row, 0) ?? 0, try rows.double(row, 1) ?? 0, try rows.double(row, 2) ?? 0, try rows.string(row, 3) ?? "")
            }
            findings.warning(
                "statements", "\(fixed(mean, decimals: 0)) ms each, \(calls) times, \(Spelling.count(total)) s together: \(text)",
                mend: "`explain (analyze, buffers)` it; run `analyze` on its tables; look whether it is one of ours or somebody else's")
        }
        if rows.isEmpty { findings.good("statements", "none on our tables takes more than 50 ms on average") }
    }
}
