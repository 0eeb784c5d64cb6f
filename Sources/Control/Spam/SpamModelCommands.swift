// `sms-routerctl spam models|store|use|remove`: models in the database, and which one the workers score by.

import ArgumentParser
import EventLoop
import Postgres
import Spam

struct SpamModelsCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "models", abstract: "The models that workers can score by, and the one in force.",
        discussion: "Figures are those that a model brings from its own training; compare two by `spam eval` on the same messages.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        guard let builtin = SpamModel.builtin else { throw .software("the builtin model cannot be read") }
        let stored = try DatabaseSession.run(environment) { session throws(ControlError) in
            let rows = try await session.query(SpamModels.list)
            return try decoded { () throws(PostgresError) in
                var stored: [(values: [OutputValue], isCurrent: Bool)] = []
                for row in 0..<rows.count {
                    let isCurrent = try rows.bool(row, 1) ?? false
                    stored.append(
                        (
                            [.text(try rows.string(row, 0) ?? ""), .flag(isCurrent), .integer(try rows.int64(row, 2) ?? 0)]
                                + SpamModels.figureValues(try rows.string(row, 3) ?? "")
                                + [
                                    .optional(try rows.string(row, 4)), .optional(try rows.string(row, 5)),
                                    .optional(try rows.string(row, 6)), .optional(try rows.string(row, 7)),
                                ], isCurrent
                        ))
                }
                return stored
            }
        }
        var listing = Listing(
            columns: ["name", "current", "bytes"] + SpamModels.figureColumns + ["stored_at", "stored_by", "used_at", "note"])
        let own: [OutputValue] = [
            .text(SpamModels.builtin), .flag(!stored.contains(where: \.isCurrent)), .integer(Int64(builtin.text.utf8.count)),
        ]
        listing.rows =
            [own + SpamModels.figureValues(SpamModels.figures(builtin.about)) + [.none, .none, .none, .none]] + stored.map(\.values)
        listing.print(json: json)
    }
}

struct SpamStoreCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Put a model file into the database; `spam use` puts it in force.",
        discussion: "A damaged file is refused. A name is given once: exit 65 when another model has it.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "What `spam train` wrote.") var file: String
    @Option(help: "Its name; the one in the file without it.") var name: String?
    @Option(help: "What it was learnt from, and why.") var note: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let text = try SpamFiles.read(file)
        guard text.utf8.count <= SpamModels.mostBytes else {
            throw .data("\(file): \(text.utf8.count) bytes; a model has at most \(SpamModels.mostBytes)")
        }
        let model = try SpamModels.parsed(text, called: file)
        let name = name ?? model.about.name
        guard case .stored = SpamModelName(name) else {
            throw .usage(
                "--name \(OutputValue.oneLine(name)): up to 64 letters, digits, dots, dashes and underscores, and not builtin or previous")
        }
        let isNew = try DatabaseSession.run(environment) { [note] session throws(ControlError) in
            let parameters = Parameters(texts: name, text, SpamModels.figures(model.about), operatorName(), note)
            if try await session.query(SpamModels.store, parameters).count > 0 { return true }
            let rows = try await session.query(SpamModels.isSame, Parameters(texts: name, text))
            guard try decoded({ () throws(PostgresError) in rows.count > 0 ? try rows.bool(0, 0) : nil }) == true else {
                throw .data("\(name): another model has this name; give another one with --name, or `spam remove \(name)`")
            }
            return false
        }
        if json {
            Record([("name", .text(name)), ("bytes", .integer(Int64(text.utf8.count))), ("stored", .flag(isNew))]).print(json: true)
        } else {
            print(isNew ? "\(name) is stored; `spam use \(name)` puts it in force" : "\(name) is stored already")
        }
    }
}

struct SpamUseCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "use", abstract: "Score by a stored model, by the builtin one, or by the one before; in force within a second or two.",
        discussion: """
            `previous` is what was in force before the last switch; twice it changes nothing. A model that has been damaged since it was stored is refused. \
            Without the database workers go on with the model that they have, and begin with the builtin one.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A model's name, builtin, or previous.") var name: String
    @Flag(help: "JSON instead of a line.") var json = false

    func validate() throws {
        guard SpamModelName(name) != nil else { throw ValidationError("\(OutputValue.oneLine(name)) is no model's name") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        guard let wanted = SpamModelName(name) else { return }
        let (before, after) = try DatabaseSession.run(environment) { session throws(ControlError) in try await Self.use(wanted, session) }
        if json {
            Record([("before", .text(before)), ("current", .text(after))]).print(json: true)
        } else {
            print(before == after ? "\(after) is in force already" : "\(before) → \(after)")
        }
    }

    @LoopActor private static func use(
        _ wanted: SpamModelName, _ session: DatabaseSession
    ) async throws(ControlError) -> (before: String, after: String) {
        _ = try await session.query("begin")
        _ = try await session.query(SpamModels.lock)
        let before = try await one(SpamModels.current, session) ?? SpamModels.builtin
        let name: String
        switch wanted {
        case .builtin: name = SpamModels.builtin
        case .stored(let stored): name = stored
        case .previous:
            guard let last = try await one(SpamModels.last, session) else {
                throw .no("nothing was in force before: no switch is recorded")
            }
            name = last
        }
        guard name != before else { return (before, name) }
        _ = try await session.query(SpamModels.leave)
        if name != SpamModels.builtin {
            _ = try SpamModels.parsed(try await SpamModels.text(of: name, session), called: name)
            _ = try await session.query(SpamModels.enter, Parameters(texts: name))
        }
        _ = try await session.query(SpamModels.record, Parameters(texts: operatorName(), before, name))
        _ = try await session.query("commit")
        return (before, name)
    }

    @LoopActor private static func one(_ sql: String, _ session: DatabaseSession) async throws(ControlError) -> String? {
        let rows = try await session.query(sql)
        return try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
    }
}

struct SpamRemoveCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Delete a stored model.", discussion: "Exit 65 for the one in force: use another one first.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The model's name.") var name: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        try DatabaseSession.run(environment) { [name] session throws(ControlError) in
            guard try await session.query(SpamModels.remove, Parameters(texts: name)).count == 0 else { return }
            let rows = try await session.query(SpamModels.current)
            let current = try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
            guard current == name else { throw .no("\(OutputValue.oneLine(name)) is not stored; see `spam models`") }
            throw .data("\(OutputValue.oneLine(name)) is in force: `spam use` another one first")
        }
        if json { Record([("name", .text(name))]).print(json: true) } else { print("\(name) is removed") }
    }
}
