// `sms-routerctl workers` and `sms-routerctl reload`: the running router's worker processes, and its settings read again (docs/control.md).

import ArgumentParser
import Glibc
import JSON

struct WorkersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workers", abstract: "Look at, scale and replace the running router's workers.",
        discussion: "Talks to the router over the control socket in SMS_ROUTER_STATE_DIR, as root or as the service's user.",
        subcommands: [WorkersListCommand.self, WorkersSetCommand.self, WorkersRestartCommand.self])
}

struct WorkersListCommand: ControlCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The workers, one a line.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of a table.") var json = false

    func execute() throws(ControlError) {
        let answer = try WorkersAnswer(try environment.load().settings.stateDirectory)
        answer.listing.print(json: json)
        guard !json else { return }
        note(answer.summary)
        if let failure = answer.reloadFailure { note("The last reload failed: \(failure)") }
    }
}

/// What the router says of its workers.
struct WorkersAnswer {
    let value: JSONValue

    init(_ stateDirectory: String) throws(ControlError) {
        value = try RouterControlLink.ask(#"{"command":"workers"}"#, stateDirectory: stateDirectory, within: 10)
    }

    var configured: Int64 { value["configured"]?.integer ?? 0 }
    var reloadFailure: String? { value["reload_failure"]?.string.map { OutputValue.oneLine($0) } }
    private var workers: [JSONValue] { value["workers"]?.array ?? [] }

    /// As many workers as there should be, each of them able to work.
    var isSettled: Bool { Int64(workers.count) == configured && workers.allSatisfy { $0["state"]?.string == "ready" } }

    var summary: String {
        let setting = value["setting"]?.integer ?? 0
        let scaled = setting == configured ? "" : "; SMS_ROUTER_WORKER_PROCESSES is \(setting)"
        return OutputValue.oneLine("\(value["status"]?.string ?? "")\(scaled)")
    }

    var listing: Listing {
        let numbers = ["in_flight", "restarts", "messages", "generation"]
        var listing = Listing(columns: ["slot", "pid", "state"] + numbers)
        listing.rows = workers.map { worker in
            [.integer(worker["slot"]?.integer ?? -1), worker["pid"]?.integer.flatMap { $0 == 0 ? nil : .integer($0) } ?? .none]
                + [.text(worker["state"]?.string ?? "")] + numbers.map { .integer(worker[$0]?.integer ?? 0) }
        }
        return listing
    }
}

struct WorkersSetCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Run so many workers from now on.",
        discussion: """
            New ones take their share as soon as they are ready; those that go finish what they have in hand first. It holds until the router \
            restarts, or reads another SMS_ROUTER_WORKER_PROCESSES at a reload.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "1 to 64.") var count: Int
    @Flag(help: "Wait until the new ones are ready and the others have left, for a minute at most.") var wait = false
    @Flag(help: "JSON instead of a line.") var json = false

    func validate() throws { guard (1...64).contains(count) else { throw ValidationError("COUNT: 1 to 64") } }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let directory = environment.settings.stateDirectory
        let answer = try RouterControlLink.ask(
            #"{"command":"set_workers","count":\#(count)}"#, stateDirectory: directory, within: 10)
        let (before, now) = (answer["before"]?.integer ?? 0, answer["configured"]?.integer ?? 0)
        environment.recordAction(AuditEntry(action: "workers_set", subject: "workers", before: "\(before)", after: "\(now)"))
        if json {
            Record([("before", .integer(before)), ("configured", .integer(now))]).print(json: true)
        } else {
            print("workers: \(before) before, \(now) now")
        }
        guard wait else { return }
        let end = ContinuousClock.now + .seconds(60)
        while true {
            let state = try WorkersAnswer(directory)
            if state.isSettled { return }
            guard ContinuousClock.now < end else { throw .no("not settled within a minute: \(state.summary)") }
            usleep(200_000)
        }
    }
}

struct WorkersRestartCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "restart", abstract: "Replace the workers, or one of them, without a failed request.",
        discussion: "Starts the program as it is on disk now, with the settings of the last reload, and waits for the result.")

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A slot as `workers list` shows it; all without it.") var slot: Int?
    @Option(help: "Seconds to wait for the result.") var timeout = 600
    @Flag(help: "JSON instead of a line.") var json = false

    func validate() throws {
        guard slot.map({ (0...63).contains($0) }) ?? true else { throw ValidationError("SLOT: 0 to 63") }
        guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: 1 to 86400") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let answer = try RouterControlLink.ask(
            #"{"command":"restart_workers","slot":\#(slot.map { "\($0)" } ?? "null")}"#,
            stateDirectory: environment.settings.stateDirectory, within: timeout)
        let replaced = answer["replaced"]?.integer ?? 0
        environment.recordAction(
            AuditEntry(action: "workers_restart", subject: slot.map { "slot \($0)" } ?? "workers", after: "\(replaced) replaced"))
        if json { Record([("replaced", .integer(replaced))]).print(json: true) } else { print("workers replaced: \(replaced)") }
    }
}

struct ReloadCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload", abstract: "SIGHUP with an answer: settings read again, every worker replaced.",
        discussion: "Exit status 1 when a setting is wrong or a new worker does not become ready: the old ones serve on.")

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Seconds to wait for the result.") var timeout = 600
    @Flag(help: "JSON instead of a line.") var json = false

    func validate() throws { guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: 1 to 86400") } }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let answer = try RouterControlLink.ask(
            #"{"command":"reload"}"#, stateDirectory: environment.settings.stateDirectory, within: timeout)
        let replaced = answer["replaced"]?.integer ?? 0
        environment.recordAction(AuditEntry(action: "reload", subject: "workers", after: "\(replaced) replaced"))
        if json { Record([("replaced", .integer(replaced))]).print(json: true) } else { print("reloaded, workers replaced: \(replaced)") }
    }
}
