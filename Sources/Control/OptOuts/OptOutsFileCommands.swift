// `sms-routerctl optouts import` and `export`: opt-outs from and to a file.

import ArgumentParser
import CSV
import Crypto
import EventLoop
import Operations
import Postgres
import Time

struct OptOutsImportCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take opt-outs from a file: Twilio's messages with error 21610, an export of ours, or a list.",
        discussion: """
            A table has a header; its columns stand in any order, separated by comma, semicolon or tab: To and ErrorCode (or Source, of our own export), \
            and if they are there From, MessagingServiceSid, AccountSid, DateSent. Of messages only those with 21610 are taken. A list has one \
            address a line. Nothing is lifted, and nobody who has come back since the time that the file gives is opted out again; a list gives no time, and \
            counts from now, once. Importing a file again changes nothing.

            A line for each refused row says its number and why. Exit 65 when there were any; the others are imported all the same.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The file; - for standard input.") var file: String
    @Option(help: "The account of rows that name none; TWILIO_ACCOUNT_SID without it.") var account: String?
    @Flag(help: "Change nothing, only say what would be.") var dryRun = false
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let account = try optOutAccount(account, environment)
        let region = environment.settings.defaultRegion
        let read = try OptOutFile(try readWholeFile(file), account: account, now: .now()) { addressForm($0, region: region) }
        let added = try DatabaseSession.run(environment) { [dryRun, settings = environment.settings] session throws(ControlError) in
            for start in stride(from: 0, to: read.entries.count, by: 1000) where !dryRun {
                let some = read.entries[start..<min(start + 1000, read.entries.count)]
                try await OptOuts.thaw(some.map { ($0.accountSID, $0.address) }, privacyKey: settings.privacyKey, session)
            }
            return try await Self.put(read.entries, session, dryRun: dryRun)
        }
        if json {
            Record([
                ("added", .integer(Int64(added))), ("known", .integer(Int64(read.entries.count - added))),
                ("others", .integer(Int64(read.others))),
                ("refused", .list(read.refusals.map { "line \($0.line): \($0.reason)" })), ("dry_run", .flag(dryRun)),
            ]).print(json: true)
        } else {
            for refusal in read.refusals { print("line \(refusal.line): \(OutputValue.oneLine(refusal.reason))") }
            print(
                "\(added) \(dryRun ? "would be opted out" : "opted out"), \(read.entries.count - added) known before or come back since, "
                    + "\(read.others) messages without error 21610, \(read.refusals.count) rows refused")
        }
        if !read.refusals.isEmpty { throw .data("\(read.refusals.count) rows of \(file) are refused: mend them and import it again") }
    }

    /// In one transaction: all or nothing. Returns how many were new.
    @LoopActor static func put(_ entries: [OptOutEntry], _ session: DatabaseSession, dryRun: Bool) async throws(ControlError) -> Int {
        var added = 0
        _ = try await session.query("begin")
        for start in stride(from: 0, to: entries.count, by: 1000) {
            let some = entries[start..<min(start + 1000, entries.count)]
            var parameters = Parameters()
            parameters.append(textArray: some.map(\.accountSID))
            parameters.append(textArray: some.map(\.address))
            parameters.append(textArray: some.map(\.sender))
            parameters.append(textArray: some.map(\.ourNumber))
            parameters.append(textArray: some.map(\.messagingServiceSID))
            parameters.append(timestampArray: some.map(\.optedOutAt))
            parameters.append(textArray: some.map(\.source))
            parameters.append(textArray: some.map(\.messageSID))
            parameters.append(textArray: some.map(\.said))
            let rows = try await session.query(OptOutStatements.put, parameters)
            added += Int(try decoded { () throws(PostgresError) in try rows.int64(0, 0) ?? 0 })
        }
        _ = try await session.query(dryRun ? "rollback" : "commit")
        return added
    }
}

struct OptOutsExportCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "All who are opted out, with their proof, as CSV (RFC 4180) that `import` takes.",
        discussion: "The file is readable for you alone: it holds numbers, and what people wrote.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The file, which is replaced; standard output without it.") var file: String?

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let all = try DatabaseSession.run(environment) { session throws(ControlError) in try await OptOutRow.read(session) }
        let rows = all.filter { !$0.address.hasPrefix(PrivacyKey.mark) }
        if rows.count < all.count { note("\(all.count - rows.count) opt-outs are known by keyed hashes alone, and are not in it") }
        var text = CSVWriter.line(OptOutRow.csvHeader)
        for row in rows { text += CSVWriter.line(row.csv) }
        guard let file else { return print(text, terminator: "") }
        try writePrivateFile(Array(text.utf8), to: file)
        note("\(rows.count) opt-outs in \(file)")
    }
}
