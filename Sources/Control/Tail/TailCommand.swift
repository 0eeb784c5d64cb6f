// `sms-routerctl tail`: messages as they end, a line each, from the database: of all routers on it. Numbers by their ends, never a text.

import ArgumentParser
import EventLoop

struct TailCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "Follow messages as they end: time, SID, sender, channel, outcome, milliseconds, parts, why.",
        discussion: """
            A message that is not done after five seconds has a line with its state, and another one at its end. The database may go away and come back \
            meanwhile. --from takes a number as people write it, or as it is shown here (+1******67). Ctrl-C ends it.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "Only those with this outcome (docs/operations.md), or state while under way. Repeatable.") var outcome: [String] = []
    @Option(help: "Only of this person, whole or masked.") var from: String?
    @Flag(help: "Only those that failed, expired or are dead.") var errors = false
    @Option(help: "Begin so long ago, such as 10m or 24h.") var since: SpanArgument?
    @Flag(help: "End when everything that --since asks for was shown.") var once = false
    @Option(help: "Between two looks, from 100ms to 60s.") var interval = SpanArgument(.milliseconds(500))
    @Flag(help: "A JSON object a line.") var json = false

    func validate() throws {
        try LiveInterval.check(interval)
        if once, since == nil { throw ValidationError("--once: needs --since") }
    }

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        var filter = TailFilter(outcomes: Set(outcome), onlyErrors: errors)
        if let from {
            let form = from.contains("*") ? from : addressForm(from, region: settings.defaultRegion)
            guard let form else { throw .usage("--from: no telephone number (region \(settings.defaultRegion)); write it as +COUNTRY…") }
            filter.from = form
        }
        let configuration = try DatabaseSession.configuration(settings)
        let seconds = since.map { $0.span.milliseconds / 1000 }
        try runOnLoop { [filter, interval, json, once] loop throws(ControlError) in
            let follower = TailFollower(loop, configuration, filter: filter, interval: interval.span, since: seconds, json: json)
            try await follower.run(once: once)
        }
    }
}
