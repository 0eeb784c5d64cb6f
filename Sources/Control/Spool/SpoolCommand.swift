// `sms-routerctl spool`: what the workers have written to this machine's disk because the database could not take it.

import ArgumentParser
import JSON
import Settings
import Spool
import Telemetry

struct SpoolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spool", abstract: "What waits on this machine's disk for the database: look at it, bring it in.",
        subcommands: [SpoolListCommand.self, SpoolImportCommand.self])
}

struct SpoolListCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The files of the spool, or the messages in them.",
        discussion: """
            Bytes are the files' own, with their logs; health's are those of the messages in them.

            States: live (a worker writes it), left behind (its worker is dead; it is drained like the others), damaged (set aside, to be \
            read for what is left), corrupt (set aside and read; yours to look at and delete), unreadable.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "A directory; without it, SMS_ROUTER_STATE_DIR.") var directory: String?
    @Flag(help: "The messages, oldest first, instead of the files.") var messages = false
    @Option(help: "At most so many messages.") var limit = 100
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit: 1 to 10000") }
    }

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let given = self.directory
        let directory = given ?? settings.stateDirectory
        do throws(SpoolError) {
            if messages {
                Self.messages(try SpoolSurvey.oldest(in: directory, most: limit)).print(json: json)
            } else {
                Self.files(try SpoolSurvey.files(in: directory)).print(json: json)
            }
        } catch {
            switch error {
            case .readOnly:
                throw .configuration("\(given ?? "SMS_ROUTER_STATE_DIR=\(directory)"): \(error); run this as root or as the service's user")
            default: throw .unreachable("\(error)")
            }
        }
    }

    static func files(_ reports: [SpoolFileReport]) -> Listing {
        var listing = Listing(columns: ["file", "state", "rows", "oldest", "bytes", "reason"])
        listing.rows = reports.map { report in
            [
                .text(report.file), .text(report.state.rawValue), report.rows.map { .integer(Int64($0)) } ?? .none,
                .optional(report.oldest?.iso8601), .integer(Int64(report.bytes)), .optional(report.reason),
            ]
        }
        return listing
    }

    /// Never a text; numbers only by their ends.
    static func messages(_ entries: [SpoolEntry]) -> Listing {
        var listing = Listing(columns: ["arrived", "kind", "sid", "event", "from", "to", "correlation_id"])
        listing.rows = entries.map { entry in
            let kind =
                switch entry.kind {
                case .message: "message"
                case .fallback: "fallback"
                case .status: "status"
                }
            return [
                .text(entry.arrivedAt.iso8601), .text(kind), .text(entry.messageSID), .optional(entry.event.isEmpty ? nil : entry.event),
                .text(Mask.number(entry.value(of: "From"))), .text(Mask.number(entry.value(of: "To"))), .text(entry.correlationID),
            ]
        }
        return listing
    }
}

extension SpoolEntry {
    /// Of Twilio's parameter `name`, as text.
    fileprivate func value(of name: String) -> String {
        for field in fields where field.name == name { return String(decoding: field.value, as: UTF8.self) }
        return ""
    }
}
