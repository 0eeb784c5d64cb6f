// What every subcommand is: arguments, and a body that throws ControlError. The root prints the error as one line and chooses the status.

import ArgumentParser
import Glibc

protocol ControlCommand: ParsableCommand {
    func execute() throws(ControlError)
}

extension ControlCommand {
    mutating func run() throws {
        do throws(ControlError) {
            try execute()
        } catch {
            if !error.message.isEmpty { note("sms-routerctl: \(error.message)") }
            throw ExitCode(error.kind.rawValue)
        }
    }
}

/// The program.
package struct RouterControl: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sms-routerctl",
        abstract: "Sets up, inspects and tries out an SMS router.",
        discussion: """
            Settings come from the environment and from the file that SMS_ROUTER_ENV_FILE or --env-file names, as for the router itself.

            Exit status: 0 done or yes; 1 no (a check failed, a number does not resolve, a signature is wrong); 2 of `status`: unhealthy; 64 bad arguments; \
            65 what is there contradicts what is asked; 69 database, router or agent not reachable; 78 a bad setting.
            """,
        subcommands: [
            MigrateCommand.self, ConfigCommand.self, UsersCommand.self, PhonesCommand.self, NumbersCommand.self,
            ListsCommand.self, CheckCommand.self,
            VerifyCommand.self, SendCommand.self, SignatureCommand.self,
            LoadtestCommand.self, SpoolCommand.self, SMSCommand.self, MessagesCommand.self,
            DeadLettersCommand.self, ReconcileCommand.self, WorkersCommand.self, ReloadCommand.self, OptOutsCommand.self,
            SpamCommand.self, AuditCommand.self, StatusCommand.self, TopCommand.self, TailCommand.self, DoctorCommand.self,
            PeopleCommand.self, ReportCommand.self, ClusterCommand.self,
        ])

    package init() {}

    /// Runs the command that the process's arguments name and ends the process. `importing` is how `spool import` drains a directory,
    /// `looking` how `reconcile --dry-run` compares, `people` how a person's data is told and erased.
    package static func start(
        importing: @escaping SpoolImporter.Work, looking: @escaping ReconcileLooker.Work, people: PeopleWorker
    ) -> Never {
        SpoolImporter.work.withLock { $0 = importing }
        ReconcileLooker.work.withLock { $0 = looking }
        PeopleWorker.work.withLock { $0 = people }
        main(CommandLine.arguments.dropFirst().flatMap(separated))
        Glibc.exit(0)
    }

    /// A line on standard error, for the work that main.swift brings.
    package static func tell(_ line: String) { note(line) }

    /// `--option=` is an empty value, which the parser takes only as an argument of its own.
    static func separated(_ argument: String) -> [String] {
        argument.hasPrefix("--") && argument.firstIndex(of: "=") == argument.indices.last ? [String(argument.dropLast()), ""] : [argument]
    }
}
