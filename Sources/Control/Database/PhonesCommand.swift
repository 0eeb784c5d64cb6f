// `sms-routerctl phones`: the numbers of user_phone_mappings, and why a number does or does not resolve.

import ArgumentParser
import Operations
import Postgres

struct PhonesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phones", abstract: "List, add and remove people's further numbers; explain how a number resolves.",
        subcommands: [
            PhonesListCommand.self, PhonesAddCommand.self, PhonesVerifyCommand.self, PhonesConfirmCommand.self, PhonesRemoveCommand.self,
            PhonesResolveCommand.self,
        ])
}

struct PhonesListCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Mappings, newest first.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only of this user: id or e-mail address.") var user: String?
    @Option(help: "At most so many.") var limit = 100
    @Option(help: "Pass over so many.") var offset = 0
    @Flag(help: "Instead: numbers, also of `users`, that are somebody's no longer until they are confirmed.") var stale = false
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        if stale { return try listStale(environment) }
        let listing = try DatabaseSession.run(environment) { [user, limit, offset] session throws(ControlError) in
            var parameters = Parameters()
            if let user { parameters.append(try await session.userID(user)) } else { parameters.append(Int64?.none) }
            parameters.append(Int64(limit))
            parameters.append(Int64(offset))
            let rows = try await session.query(
                """
                select m.id::bigint, m.user_id::bigint, m.phone_number::text, coalesce(m.is_primary, false), coalesce(m.is_verified, false),
                  m.verification_method::text, to_char(m.created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), u.email::text
                from user_phone_mappings m join users u on u.id = m.user_id
                where $1::bigint is null or m.user_id = $1 order by m.id desc limit $2 offset $3
                """, parameters)
            return try decoded { () throws(PostgresError) in
                var listing = Listing(
                    columns: ["id", "user_id", "phone_number", "is_primary", "is_verified", "verification_method", "created_at", "email"])
                for row in 0..<rows.count {
                    listing.rows.append([
                        .integer(try rows.int64(row, 0) ?? 0), .integer(try rows.int64(row, 1) ?? 0), .text(try rows.string(row, 2) ?? ""),
                        .flag(try rows.bool(row, 3) ?? false), .flag(try rows.bool(row, 4) ?? false), .optional(try rows.string(row, 5)),
                        .optional(try rows.string(row, 6)), .optional(try rows.string(row, 7)),
                    ])
                }
                return listing
            }
        }
        listing.print(json: json)
    }
}

extension PhonesListCommand {
    private func listStale(_ environment: ControlEnvironment) throws(ControlError) {
        let region = environment.settings.defaultRegion
        let all = try DatabaseSession.run(environment) { [user] session throws(ControlError) in
            var owner: Int64?
            if let user { owner = try await session.userID(user) }
            return try await session.staleHoldings(region: region).filter { owner == nil || $0.user == owner }
        }
        var listing = Listing(columns: ["mapping", "user_id", "phone_number", "email", "why", "since", "heard_at"])
        for one in all.dropFirst(max(0, offset)).prefix(max(0, limit)) {
            listing.rows.append([
                one.mapping.map { .integer($0) } ?? .none, .integer(one.user), .text(one.number), .text(one.email), .text(one.why),
                .optional(one.since), .optional(one.heardAt),
            ])
        }
        listing.print(json: json)
    }
}

struct PhonesAddCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Give a user a further number, verified by you.",
        discussion: "Exit 65 when another person has the number.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number, in E.164 or in the national form of the default region.") var number: String
    @Option(help: "Whose: id or e-mail address.") var user: String
    @Flag(help: "It is the user's main number.") var primary = false
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        let number = try e164(number, region: region)
        let (id, owner) = try DatabaseSession.run(environment) { [user, primary] session throws(ControlError) in
            let owner = try await session.userID(user)
            return (try await People.addNumber(number, of: owner, isPrimary: primary, region: region, session), owner)
        }
        if json {
            Record([("id", .integer(id)), ("user_id", .integer(owner)), ("phone_number", .text(number))]).print(json: true)
        } else {
            print("mapping \(id): \(number) belongs to user \(owner)")
        }
    }
}

struct PhonesRemoveCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Remove a mapping by its id (see `phones list`).")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The mapping's id.") var id: Int64
    @Flag(help: "JSON instead of a line.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        try DatabaseSession.run(environment) { [id] session throws(ControlError) in
            try await People.removeNumber(mapping: id, session)
        }
        if json { Record([("id", .integer(id)), ("removed", .flag(true))]).print(json: true) } else { print("mapping \(id) is removed") }
    }
}

struct PhonesResolveCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Explain step by step whom a number belongs to.",
        discussion: "Exit 0 when it resolves to an active user, 1 when it does not.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The number as a message names it, or as people write it.") var number: String
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let region = environment.settings.defaultRegion
        let candidates = try DatabaseSession.run(environment) { [number] session throws(ControlError) in
            try await session.candidates(for: phoneForm(number, region: region) ?? number)
        }
        let resolution = PhoneResolution(number: number, region: region, candidates: candidates) { phoneForm($0, region: region) }
        var isResolved = false
        var user: Int64?
        switch resolution.verdict {
        case .resolves(let id): (isResolved, user) = (true, id)
        case .inactive(let id): user = id
        case .nobody: break
        }
        if json {
            Record([
                ("number", .text(number)), ("e164", .optional(phoneForm(number, region: region))), ("resolves", .flag(isResolved)),
                ("user_id", user.map { .integer($0) } ?? .none), ("steps", .list(resolution.steps)),
                ("conclusion", .text(resolution.conclusion)),
            ]).print(json: true)
        } else {
            for (index, step) in resolution.steps.enumerated() { print("\(index + 1). \(OutputValue.oneLine(step))") }
        }
        guard isResolved else { throw .quietNo }
    }
}

/// The one form in which numbers are stored.
func e164(_ number: String, region: String) throws(ControlError) -> String { try DatabaseSession.e164(number, region: region) }
