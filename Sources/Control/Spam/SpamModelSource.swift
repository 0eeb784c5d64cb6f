// By which model `spam explain` and `spam score` judge.

import ArgumentParser
import Operations
import Postgres
import Spam

struct SpamModelSource: ParsableArguments {
    @Option(name: .customLong("model"), help: "A model file; the builtin model without any of these.") var file: String?
    @Option(help: "A model of the database.") var stored: String?
    @Flag(help: "The model that is in force.") var current = false
    @OptionGroup var environment: EnvironmentOptions

    func validate() throws {
        guard [file != nil, stored != nil, current].count(where: { $0 }) <= 1 else {
            throw ValidationError("one of --model, --stored and --current")
        }
    }

    func model() throws(ControlError) -> SpamModel {
        guard stored != nil || current else { return try SpamFiles.model(file) }
        let found = try DatabaseSession.run(try environment.load()) {
            [stored] session throws(ControlError) -> (name: String, text: String)? in
            var name = stored
            if name == nil {
                let rows = try await session.query(SpamModels.current)
                name = try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.string(0, 0) : nil }
            }
            guard let name, name != SpamModels.builtin else { return nil }
            return (name, try await SpamModels.text(of: name, session))
        }
        guard let found else { return try SpamFiles.model(nil) }
        return try parsedModel(found.text, called: found.name)
    }
}
