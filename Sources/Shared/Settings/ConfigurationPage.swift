// Writes docs/configuration.md from the table. Called by its test, which fails when the page in the repository differs.

/// The reference page of all settings.
package enum ConfigurationPage {
    /// The whole page, ending in a line feed.
    package static func markdown() -> String {
        var page = introduction
        for section in SettingDefinition.Section.allCases {
            let rows = SettingDefinition.table.filter { $0.section == section && $0.environmentName != nil }
            guard !rows.isEmpty else { continue }
            page += "\n## \(section.rawValue)\n\n| key | default | allowed | meaning | given to | new value |\n|---|---|---|---|---|---|\n"
            for row in rows { page += line(row) }
        }
        page += databaseRows
        for row in SettingDefinition.table {
            guard let name = row.row else { continue }
            let same = row.environmentName.map { "`\($0)`" } ?? "–"
            page += "| `\(name)` | \(same) | \(cell(row.rowAllowed)) | \(cell(row.doc)) |\n"
        }
        return page
    }

    private static func line(_ row: SettingDefinition) -> String {
        var key = "`\(row.key.rawValue)`"
        for alias in row.aliases { key += "<br>alias `\(alias)`" }
        if row.isSecret { key += "<br>secret: or `\(row.key.rawValue)_FILE`" }
        let standard = row.defaultText.map { "`\($0)`" } ?? (row.isRequired ? "required" : "–")
        let order: [(ProcessKind, String)] = [(.dispatcher, "dispatcher"), (.worker, "worker"), (.control, "sms-routerctl")]
        let processes = order.filter { row.processes.contains($0.0) }.map(\.1).joined(separator: ", ")
        return
            "| \(key) | \(standard) | \(cell(row.type.allowed)) | \(cell(row.doc)) | \(processes) | \(row.isReloadable ? "SIGHUP" : "restart") |\n"
    }

    /// A bar would end the cell, an angle bracket begin a tag.
    private static func cell(_ text: String) -> String {
        text.map { $0 == "|" ? "\\|" : $0 == "<" ? "&lt;" : String($0) }.joined()
    }

    private static let introduction = """
        # Settings

        <!-- Generated from Sources/Shared/Settings/SettingTable.swift. Do not edit: run
             WRITE_CONFIGURATION_PAGE=1 swift test --filter ConfigurationPageTests -->

        The router reads its settings from environment variables. A value may come from several places; the first one that has it wins:

        1. a row of the table `sms_router_configs` that an operator changed, or that was there before the router's first migration
           (only the keys of the list at the end of this page);
        2. the environment, then the file that `SMS_ROUTER_ENV_FILE` names;
        3. a row as the migration made it;
        4. the default.

        `sms-routerctl config show` prints every value in force and where it came from, with secrets as stars.

        - A value that is not allowed stops the start with one line: key, value, what is allowed. An empty value counts as not set.
          A bad row in the database is reported, and the last good value stays.
        - A secret can stand in a file of its own: `KEY_FILE=/path` in place of `KEY`; white space around it is not part of it, and a
          list may have one entry a line. Only the process that needs a secret opens its file. Both set at once is an error.
        - The environment file has lines of `KEY=value`. Lines that begin with `#` are comments, `export ` before a key is passed over,
          `'…'` is taken literally, in `"…"` a backslash escapes the quote, the backslash, `$`, a backquote and `n`. Nothing is expanded.
        - SIGHUP reads all of it again and replaces the workers one after the other.
          "New value" says which settings follow then and which wait for a restart.
        - An unknown key that begins with `SMS_ROUTER_` is reported at start, with the nearest one that exists.
        - Booleans are `true`, `1`, `yes`, `on` and `false`, `0`, `no`, `off`.

        """

    private static let databaseRows = """

        ## Rows of `sms_router_configs`

        A change by `sms-routerctl config set` or `POST /sms-router/admin/config` is in force everywhere within a second.

        | row | same as | allowed | meaning |
        |---|---|---|---|

        """
}
