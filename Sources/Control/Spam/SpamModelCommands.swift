// `sms-routerctl spam models|store|use|remove`: models in the database, and which one the workers score by.

import ArgumentParser
import Operations
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
        let listing = try DatabaseSession.run(environment) { session throws(ControlError) in try await SpamModels.list(session) }
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
        let model = try parsedModel(text, called: file)
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
        let (before, after) = try DatabaseSession.run(environment) { session throws(ControlError) in
            try await SpamModels.use(wanted, session)
        }
        if json {
            Record([("before", .text(before)), ("current", .text(after))]).print(json: true)
        } else {
            print(before == after ? "\(after) is in force already" : "\(before) → \(after)")
        }
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

/// A model's text, read.
func parsedModel(_ text: String, called name: String) throws(ControlError) -> SpamModel {
    do { return try SpamModel(text: text) } catch { throw .data("\(name) is no spam model that can be used: \(error)") }
}
