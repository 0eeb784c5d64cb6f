// `sms-routerctl status`: how the running router is, on one screen. Asks the control socket twice, a second apart, for what happens now;
// changes nothing.

import ArgumentParser
import Glibc
import Time

struct StatusCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How the running router is, at a glance.",
        discussion: """
            Exit status: 0 healthy, 1 degraded, 2 unhealthy or draining, 69 no router runs here. Talks to the router over the control socket in \
            SMS_ROUTER_STATE_DIR, as root or as the service's user.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "What happens now is measured for so long, from 100ms to 60s.") var interval = SpanArgument(.seconds(1))
    @Flag(help: "JSON instead of lines.") var json = false

    func validate() throws { try LiveInterval.check(interval) }

    func execute() throws(ControlError) {
        let directory = try environment.load().settings.stateDirectory
        let first = try RouterReading.take(directory)
        usleep(UInt32(clamping: interval.span.wholeMicroseconds))
        let screen = StatusScreen(RouterChange(first, try RouterReading.take(directory)), now: .now())
        if json { screen.record.print(json: true) } else { print(screen.lines.joined(separator: "\n")) }
        switch screen.health {
        case .healthy: return
        case .degraded: throw .quietNo
        case .unhealthy, .draining: throw ControlError(kind: .unhealthy, message: "")
        }
    }
}

/// What `--interval` takes.
enum LiveInterval {
    static func check(_ interval: SpanArgument) throws {
        guard interval.span >= .milliseconds(100), interval.span <= .seconds(60) else {
            throw ValidationError("--interval: from 100ms to 60s")
        }
    }
}
