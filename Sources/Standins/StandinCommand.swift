// `sms-router-standin`: servers that stand in for Agent Core and for Twilio's REST API in script/run, tests and benchmarks, and a writer
// that stands in for a worker at its spool.
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
        subcommands: [AgentCommand.self, TwilioCommand.self, SpoolCommand.self])

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
            GET /stats, GET /calls?key=IDEMPOTENCY-KEY, GET /healthz; POST /control with a JSON object of mode, delay_ms, \
            jitter_ms (at most so much more, by chance), delay_if {TEXT: ms}, answer_if {TEXT: body} (the body of the answer to \
            what contains TEXT) or release: true (answers all that hang, in their order; "shuffled": in another); POST /reset forgets the counts.
            """)

    @OptionGroup var serve: ServeOptions

    @Option(help: "Milliseconds before every answer.")
    var delayMs = 0

    @Option(help: "TEXT=MS: milliseconds before the answer to a message whose text contains TEXT. Repeatable.")
    var delayIf: [String] = []

    @Option(help: "echo, silence, empty, hang, garbage, huge, reset, or status=N.")
    var mode = "echo"

    @Option(help: "Append key, time and body of every call to this file, a JSON object a line.")
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
        abstract: "Plays Twilio's Messages resource: create, fetch, list, and status callbacks.",
        discussion: """
            GET /sent?after=N&limit=N is the ledger of all that left, GET /stats counts. POST /inbound and POST /inline (a form of \
            AccountSid, From, To, Body, or a JSON array of such objects) add messages as if a person had sent them, or as if an answer to a \
            webhook had. POST /reset forgets all of them.

            POST /directory replaces what IncomingPhoneNumbers, Applications and the Messaging interface (Services, their PhoneNumbers and Compliance/Usa2p, \
            Tollfree/Verifications) show: a JSON object of arrays numbers, applications, services (with numbers: SIDs, campaigns: objects) and \
            verifications, each of members as Twilio names them; account {"status", "type"}; clock_offset_s moves the Date header.

            POST /control takes a JSON object of
            mode: ok, hang, reset, lost (created, then closed unanswered), or status=N;
            delay_ms: before every answer;
            credentials ["SID:TOKEN", …]: these are accepted from now on instead of those of --credential;
            seed, faults {"429": 0.05, …}: how likely each is for a request to send: 429, 500, 503, hang, reset (nothing is done), \
            reset_after, hang_after, 500_after, garbage_after (the message exists); list_faults for requests to read;
            errors {"+1…": 21610 or {"code": 21610, "status": 400, "times": 1}}: by To; sender_errors: by From; null takes one back;
            callbacks {"statuses": ["queued", "sent", "delivered"], "delay_ms": 20, "repeat": 1, "shuffle": false, "early": 0.1}: early ones \
            come before the 201;
            outcomes {"+1…": {"status": "undelivered", "code": 30003}}: how it ends for some.
            """)

    @OptionGroup var serve: ServeOptions

    @Option(help: "SID:TOKEN or SID:SECRET that is accepted as basic authentication. Repeatable; without one any is.")
    var credential: [String] = []

    @Option(help: "ACsid:TOKEN that signs status callbacks; those of --credential do too. Repeatable; no callbacks without one.")
    var token: [String] = []

    func run() throws {
        let pairs = (credential + token).map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
        let tokens = Dictionary(pairs.filter { $0.count == 2 && $0[0].hasPrefix("AC") }.map { ($0[0], $0[1]) }) { $1 }
        try StandinProcess.serve(serve) { loop in
            let twilio = TwilioStandin(loop, credentials: Set(credential), tokens: tokens)
            return twilio.handle
        }
    }
}
