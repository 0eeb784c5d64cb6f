// `sms-routerctl doctor`: everything that can be wrong with a deployment, each thing with how to mend it. Begins with what `check` finds,
// goes on with the running router, this machine, the public URL, the database in depth and, with --twilio, what Twilio has configured.
// Changes nothing: its one request to a webhook names no message and is refused after its signature was looked at.

import ArgumentParser
import EventLoop
import Settings
import Time

struct DoctorCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look for everything that can be wrong with a deployment, and say how to mend it.",
        discussion: """
            A line each: ✓ good, ! works but should be known, ✗ wrong; below it, behind an arrow, how to mend it. Exit 0 when nothing is wrong, else 1. \
            Run it as root or as the service's user on the router's machine, with the router's settings. --twilio asks Twilio's REST interface (reads only) \
            with the credentials that messages are sent with.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "Also what Twilio has of our numbers: webhooks, services, registrations.") var twilio = false
    @Option(help: "The base URL that Twilio has, such as https://sms.example.com; SMS_ROUTER_PUBLIC_URL without it.") var url: String?
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let settings = environment.settings
        let url = url
        let twilio = twilio
        // A wrong --url is said before anything else.
        if url != nil { _ = try WebhookEndpoint(settings, url: url, connect: nil) }
        let reading = Self.reading(settings)
        let findings = try runOnLoop { loop throws(ControlError) in
            var findings = await CheckCommand.findings(settings, loop)
            switch reading {
            case .success(let reading): findings.append(RouterFindings.all(reading, now: .now()))
            case .failure(let error):
                findings.bad("router", error.message, mend: "start it: `systemctl start sms-router`; its log says why it ended")
            }
            let router = try? reading.get()
            findings.append(MachineCheck(settings, router).findings())
            await PublicURLCheck(loop, environment, url: url).run(&findings)
            await DatabaseDoctor(loop, settings).run(&findings)
            if twilio { await TwilioCheck(loop, settings, url: url).run(&findings) }
            return findings
        }
        try findings.conclude(json: json)
    }

    private static func reading(_ settings: Settings) -> Result<RouterReading, ControlError> {
        do throws(ControlError) { return .success(try RouterReading.take(settings.stateDirectory)) } catch { return .failure(error) }
    }
}
