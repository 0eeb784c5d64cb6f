// `sms-routerctl users`: the people whom the router knows.

import ArgumentParser
import Operations
import Postgres

struct UsersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "List, add, import and deactivate the people whom the router answers.",
        subcommands: [UsersListCommand.self, UsersAddCommand.self, UsersImportCommand.self, UsersDeactivateCommand.self])
}

struct UsersListCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "People, the oldest first.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "At most so many.") var limit = 100
    @Option(help: "Pass over so many.") var offset = 0
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let listing = try DatabaseSession.run(environment) { [limit, offset] session throws(ControlError) in
            var parameters = Parameters()
            parameters.append(Int64(limit))
            parameters.append(Int64(offset))
            let rows = try await session.query(
                """
                select u.id::bigint, u.email::text, u.phone_number::text, u.full_name::text, coalesce(u.is_active, false),
                  (select count(*) from user_phone_mappings m where m.user_id = u.id and m.is_verified)
                from users u order by u.id limit $1 offset $2
                """, parameters)
            return try decoded { () throws(PostgresError) in
                var listing = Listing(columns: ["id", "email", "phone_number", "full_name", "is_active", "further_numbers"])
                for row in 0..<rows.count {
                    listing.rows.append([
                        .integer(try rows.int64(row, 0) ?? 0), .text(try rows.string(row, 1) ?? ""), .optional(try rows.string(row, 2)),
                        .optional(try rows.string(row, 3)), .flag(try rows.bool(row, 4) ?? false), .integer(try rows.int64(row, 5) ?? 0),
                    ])
                }
                return listing
            }
        }
        listing.print(json: json)
    }
}

struct UsersAddCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a person.", discussion: "Exit 65 when the e-mail address or the number is somebody's already.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "E-mail address.") var email: String
    @Option(help: "Telephone number, in E.164 or in the national form of the default region.") var phone: String?
    @Option(help: "Full name.") var name: String?
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        var number: String?
        if let phone { number = try e164(phone, region: region) }
        let id = try DatabaseSession.run(environment) { [email, number, name] session throws(ControlError) in
            try await People.add(email: email, number: number, name: name, region: region, session)
        }
        if json {
            Record([("id", .integer(id)), ("email", .text(email)), ("phone_number", .optional(number)), ("full_name", .optional(name))])
                .print(json: true)
        } else {
            print("user \(id): \(email)\(number.map { ", \($0)" } ?? "")")
        }
    }
}

struct UsersDeactivateCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "deactivate", abstract: "Stop answering a person; nothing of theirs is deleted.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "Id or e-mail address.") var user: String
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let (id, isChanged) = try DatabaseSession.run(environment) { [user] session throws(ControlError) in
            let id = try await session.userID(user)
            return (id, try await People.setActive(id, false, session))
        }
        if json {
            Record([("id", .integer(id)), ("is_active", .flag(false)), ("changed", .flag(isChanged))]).print(json: true)
        } else {
            print(isChanged ? "user \(id) is inactive" : "user \(id) was inactive already: nothing changed")
        }
    }
}
