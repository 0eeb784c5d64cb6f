// `sms-router-standin`: servers that stand in for Agent Core and for Twilio's REST API in script/run, tests and benchmarks.
// Never installed, never part of a router's process.

import ArgumentParser
import EventLoop
import Glibc
import HTTPServer

/// The program's command line.
package struct StandinCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sms-router-standin",
        abstract: "Stand-ins for Agent Core and Twilio's REST API, for trying out, testing and measuring the router.",
        subcommands: [AgentCommand.self, TwilioCommand.self])

    package init() {}
}

/// What both have in common.
struct ServeOptions: ParsableArguments {
    @Option(help: "Address to listen on: host:port, [v6]:port or unix:PATH; port 0 lets the kernel choose.")
    var listen: String

    @Flag(help: "Exit when standard input ends: when the program that started this one has gone.")
    var exitWithParent = false
}

struct AgentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent",
        abstract: "Plays Agent Core: answers every POST with {\"reply\":\"<user id>: <text>\"}.",
        discussion: """
            GET /stats, GET /calls?key=IDEMPOTENCY-KEY, GET /healthz; POST /control with a JSON object of mode, delay_ms, delay_if \
            {TEXT: ms} or release: true (answers all that hang); POST /reset forgets the counts.
            """)

    @OptionGroup var serve: ServeOptions

    @Option(help: "Milliseconds before every answer.")
    var delayMs = 0

    @Option(help: "TEXT=MS: milliseconds before the answer to a message whose text contains TEXT. Repeatable.")
    var delayIf: [String] = []

    @Option(help: "echo, silence, empty, hang, garbage, huge, reset, or status=N.")
    var mode = "echo"

    @Option(help: "Append key and body of every call to this file, a JSON object a line.")
    var record: String?

    func run() throws {
        guard let mode = StandinMode(mode) else { throw ValidationError("--mode: \(StandinMode.help)") }
        var delays: [(text: String, milliseconds: Int)] = []
        for entry in delayIf {
            guard let mark = entry.lastIndex(of: "="), let span = Int(entry[entry.index(after: mark)...]), span >= 0 else {
                throw ValidationError("--delay-if: TEXT=MS")
            }
            delays.append((String(entry[..<mark]), span))
        }
        let recorder = try record.map { try CallRecorder(path: $0) }
        try StandinProcess.serve(serve) { loop in
            let agent = AgentStandin(loop, behaviour: AgentBehaviour(mode: mode, delay: delayMs, delays: delays), recorder: recorder)
            return agent.handle
        }
    }
}

struct TwilioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twilio",
        abstract: "Plays Twilio's Messages resource: create, fetch and list.",
        discussion: """
            GET /sent lists what was created, GET /stats counts; POST /inbound (form From, To, Body) adds a message as if a person had \
            sent it; POST /control with a JSON object of mode: ok, hang, reset, lost (created, then closed unanswered), or status=N.
            """)

    @OptionGroup var serve: ServeOptions

    @Option(help: "SID:TOKEN or SID:SECRET that is accepted as basic authentication. Repeatable; without one any is.")
    var credential: [String] = []

    func run() throws {
        try StandinProcess.serve(serve) { loop in
            let twilio = TwilioStandin(credentials: Set(credential))
            return twilio.handle
        }
    }
}
