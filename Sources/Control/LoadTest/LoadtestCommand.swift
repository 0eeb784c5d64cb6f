// `sms-routerctl loadtest`: signed messages at a router, in the guide's scenarios or freely. Exit 0 when every message was answered 200
// (and, when asked, is in the database exactly once), else 1.

import ArgumentParser
import Crypto
import EventLoop
import Glibc
import Processes
import Settings
import TLS
import Time

struct LoadtestCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "loadtest", abstract: "Send many signed messages to a router and measure.",
        discussion: """
            Without --scenario: a closed loop over --connections, or with --rate an open loop, in which a message's latency counts from the \
            moment at which it should have been sent. Senders are --users numbers from --first-number on, chosen at random.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "one-user (100 messages), ten-users (50 each), fifty-at-once, or spam (patterns that should be withheld).")
    var scenario: GuideScenario?
    @Option(help: "Messages a second (open loop); without it each connection sends when it was answered.") var rate: Double?
    @Option(help: "Connections, or the most of them with --rate.") var connections: Int?
    @Flag(help: "With --rate: what is due while all connections are busy is not sent, and counted as shed.") var shed = false
    @Option(help: "How long to send, such as 30, 500ms or 2m; seconds without a unit.") var duration: SpanArgument?
    @Option(help: "How many messages, instead of --duration.") var messages: Int?
    @Option(help: "Different senders.") var users: Int = 50
    @Flag(name: .customLong("in-turn"), help: "One sender after the other instead of at random.") var inTurn = false
    @Option(name: .customLong("first-number"), help: "The first sender's number; the others count up from it.")
    var firstNumber = "+14155550100"
    @Option(help: "A file with the senders' numbers, one a line, all of the same length; instead of --users and --first-number.")
    var numbers: String?
    @Option(help: "The number written to; TWILIO_PHONE_NUMBER without it.") var to: String?
    @Option(help: "The text; a serial number is added.") var body: String?
    @Option(help: "The router's base URL as Twilio knows it; from the settings without it.") var url: String?
    @Option(help: "Connect there instead of the URL's host: host:port or unix:PATH.") var connect: String?
    @Option(help: "A PEM file with the authorities to trust where the URL is https; without it the system's.") var authorities: String?
    @Option(help: "The path below the base URL.") var path = "/sms-router/webhook/sms"
    @Option(help: "Build and sign so many messages before the clock starts.") var presign = 0
    @Option(help: "Seed of the random choice of senders.") var seed: UInt64?
    @Flag(name: .customLong("bad-signature"), help: "Sign wrongly: measures the front alone, which answers 403.") var badSignature = false
    @Flag(
        name: .customLong("expect-echo"), help: "Every answer must repeat its own message's serial number; others are counted as foreign.")
    var expectEcho = false
    @Flag(name: .customLong("verify-database"), help: "Afterwards look in the database for every answered message, exactly once.")
    var verifyDatabase = false
    @Option(
        name: .customLong("verify-within"), help: "How long that may take, such as 300 or 5m: deferred messages are logged when they end.")
    var verifyWithin: SpanArgument?
    @Option(help: "NAME=PID: report the CPU time that this process and its children take a message. Repeatable.")
    var measure: [MeasuredProcess] = []
    @Flag(help: "JSON instead of lines.") var json = false
    @Flag(help: "No progress on standard error.") var quiet = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let endpoint = try WebhookEndpoint(environment.settings, url: url, connect: connect)
        let secure = try endpoint.isSecure ? secureTarget(endpoint) : nil
        var plan = try self.plan()
        let firstNumber = try numbers.map { file throws(ControlError) in try setPeople(of: &plan, file) } ?? self.firstNumber
        let run = Hex.encode(randomBytes(8))
        let account = try environment.signingAccount()
        let common = WebhookTemplate.Settings(
            signedURL: endpoint.base + path, path: endpoint.target(path), host: endpoint.host, accountSID: account.sid,
            token: account.token,
            to: to ?? environment.ourNumber ?? "+15005550006", firstNumber: firstNumber, run: run, badSignature: badSignature)
        var templates: [WebhookTemplate] = []
        for text in plan.texts {
            guard let template = WebhookTemplate(common, text: text) else {
                throw .usage("--first-number \(firstNumber): not a plus and 8 to 15 digits")
            }
            templates.append(template)
        }
        let seed = seed ?? UInt64.random(in: 0...UInt64.max)
        let presigned = presign > 0 ? PresignedRequests(count: presign, plan: plan, templates: templates, seed: seed) : nil

        // Thousands of connections need thousands of descriptors.
        _ = try? raiseDescriptorLimit()
        let target = try LoadTarget(endpoint.connect)
        if let error = target.refusal() { throw .unreachable("\(endpoint.connect): \(error); is the router running there?") }
        let loop: EventLoop
        do { loop = try EventLoop(preciseTimers: plan.rate != nil) } catch { throw .software("\(error)") }
        var earlier = LoadFigures()
        let generator = LoadGenerator(
            loop, target: target, secure: secure, plan: plan, templates: templates, presigned: presigned, seed: seed,
            expectsEcho: expectEcho,
            onProgress: quiet
                ? nil
                : { figures, elapsed in
                    note(LoadReport.progress(figures, since: earlier, after: elapsed))
                    earlier = figures
                })
        let measuredBefore = measure.map { $0.cpuTime() }
        let cpuBefore = ownCPUTime()
        generator.run()
        var report = LoadReport(figures: generator.figures, cpu: ownCPUTime() - cpuBefore, run: run)
        for (process, before) in zip(measure, measuredBefore) {
            guard let before, let after = process.cpuTime() else {
                throw .usage("--measure \(process.name)=\(process.pid): no such process")
            }
            report.measured.append((process.name, after - before))
        }
        if verifyDatabase {
            report.database = try LoadVerification(run: run, figures: report.figures, within: verifyWithin?.span ?? .seconds(5)).findings(
                environment)
        }
        report.record.print(json: json)
        guard report.isClean || badSignature else {
            throw .no("not every message was answered with 200 and found where it should be; see the figures above")
        }
    }

    private func secureTarget(_ endpoint: WebhookEndpoint) throws(ControlError) -> SecureTarget {
        do { return SecureTarget(client: try TLSClient(authorities: authorities), host: endpoint.hostName) } catch {
            throw .usage("--authorities: \(error)")
        }
    }

    /// The people from a file; returns the first number.
    private func setPeople(of plan: inout LoadPlan, _ file: String) throws(ControlError) -> String {
        let text: String
        do { text = String(decoding: try readSettingsFile(file), as: UTF8.self) } catch { throw .usage("--numbers \(file): \(error)") }
        guard let first = plan.setPeople(text) else {
            throw .usage("--numbers \(file): not numbers such as +14155550100, all of the same length, one a line")
        }
        return first
    }

    private func plan() throws(ControlError) -> LoadPlan {
        var plan: LoadPlan
        if let scenario {
            plan = scenario.plan
            if let connections { plan.connections = connections }
        } else {
            plan = LoadPlan(
                people: UInt64(max(0, users)), order: inTurn ? .inTurn : .random, connections: connections ?? (rate == nil ? 16 : 1024),
                amount: messages.map { .messages($0) } ?? .span(duration?.span ?? .seconds(10)), rate: rate)
        }
        if let body { plan.texts = [body] }
        plan.sheds = shed
        if shed, plan.rate == nil { throw .usage("--shed needs --rate") }
        guard plan.people >= 1, plan.people <= 10_000_000 else { throw .usage("--users \(users): from 1 to 10,000,000") }
        guard (1...200_000).contains(plan.connections) else { throw .usage("--connections \(plan.connections): from 1 to 200,000") }
        if let rate = plan.rate, !(rate > 0 && rate <= 1_000_000) { throw .usage("--rate \(rate): above 0, at most 1,000,000 a second") }
        if let messages, messages < 1 { throw .usage("--messages \(messages): at least 1") }
        if let duration, duration.span <= .zero { throw .usage("--duration: above 0") }
        guard (0...10_000_000).contains(presign) else { throw .usage("--presign \(presign): from 0 to 10,000,000") }
        // Counting up must not make the number longer: every request of a run has the same length.
        let last = UInt64(firstNumber.dropFirst()).map { $0.addingReportingOverflow(plan.people - 1) }
        guard let last, !last.overflow, String(last.partialValue).utf8.count == firstNumber.dropFirst().utf8.count else {
            throw .usage("--first-number \(firstNumber): with --users \(plan.people) it must keep its number of digits")
        }
        return plan
    }
}

/// A span on the command line: `30`, `30s`, `500ms`, `2m`.
struct SpanArgument: ExpressibleByArgument {
    var span: Duration

    init(_ span: Duration) { self.span = span }

    var defaultValueDescription: String {
        let milliseconds = span.milliseconds
        return milliseconds < 1000 ? "\(fixed(milliseconds, decimals: 0))ms" : "\(fixed(milliseconds / 1000, decimals: 0))s"
    }

    init?(argument: String) {
        let units: [(suffix: String, seconds: Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("", 1)]
        guard let unit = units.first(where: { argument.hasSuffix($0.suffix) }),
            let value = Double(argument.dropLast(unit.suffix.utf8.count)),
            value >= 0, value < 1e6
        else { return nil }
        span = .nanoseconds(Int64(value * unit.seconds * 1e9))
    }
}
