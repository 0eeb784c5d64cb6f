// `sms-routerctl verify`: the checklist after a deployment, against the running router: a tick a line.
// It sends one message of its own (and once more the same), which the router records.

import ArgumentParser
import Crypto
import EventLoop
import HTTPClient
import JSON
import Settings

struct VerifyCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Go through the checklist after a deployment, against the running router.",
        discussion:
            "A line each: ✓ good, ! should be known, ✗ failed. Exit 0 when nothing failed, 1 when something did, 69 when the router is not there."
    )

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "The test message's sender; a number that nobody has.") var from = "+15005550009"
    @Option(help: "The number written to; TWILIO_PHONE_NUMBER without it.") var to: String?
    @Option(help: "The router's base URL as Twilio knows it; from the settings without it.") var url: String?
    @Option(help: "Connect there instead: host:port or unix:PATH.") var connect: String?
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let settings = environment.settings
        let endpoint = try WebhookEndpoint(settings, url: url, connect: connect)
        var admin = endpoint
        // Admin and metrics have an address of their own where one is set.
        if url == nil, connect == nil, let listen = settings.adminListen?.first { admin.connect = WebhookEndpoint.reachable(listen) }
        let account = try environment.signingAccount()
        let checklist = Checklist(
            endpoint: endpoint, adminEndpoint: admin, account: account, from: from, to: to ?? environment.ourNumber ?? "+15005550006",
            adminToken: settings.adminTokens.first?.token)
        let findings = try runOnLoop { loop throws(ControlError) in try await checklist.run(loop) }
        try findings.conclude(json: json)
    }
}

/// The list, from what anyone may ask to what only the operator may.
private struct Checklist: Sendable {
    var endpoint: WebhookEndpoint
    var adminEndpoint: WebhookEndpoint
    var account: SigningAccount
    var from: String
    var to: String
    var adminToken: String?

    private static let base = "/sms-router"

    @LoopActor func run(_ loop: EventLoop) async throws(ControlError) -> Findings {
        var findings = Findings()
        let link = try RouterLink(loop, endpoint)
        defer { link.close() }
        // The first of them throws when nothing is there: all the others would say the same.
        let live = try await link.exchange(.get, endpoint.target(Self.base + "/webhook/health/live"))
        findings.expect(live.status == 200, "alive", "the front process answers", otherwise: "health/live answers \(live.status), not 200")
        try await checkHealth(link, &findings)
        try await checkWebhook(link, &findings)
        let stats = try await link.exchange(.get, endpoint.target(Self.base + "/webhook/stats"))
        findings.expect(
            stats.status == 200 && Self.json(stats)?["performance"] != nil, "stats", "are there",
            otherwise: "webhook/stats answers \(stats.status) or something else than its figures")
        let wrongMethod = try await link.exchange(.get, endpoint.target(Self.base + "/webhook/sms"))
        findings.expect(
            wrongMethod.status == 405, "method", "GET of the webhook is refused", otherwise: "it answers \(wrongMethod.status), not 405")
        try await checkAdmin(loop, &findings)
        return findings
    }

    @LoopActor private func checkHealth(_ link: RouterLink, _ findings: inout Findings) async throws(ControlError) {
        let health = try await link.exchange(.get, endpoint.target(Self.base + "/webhook/health"))
        let status = Self.json(health)?["status"]?.string ?? "?"
        let database = Self.json(health)?["database"]?.string ?? "?"
        switch (health.status, status) {
        case (200, "healthy"): findings.good("health", "healthy, database \(database)")
        case (200, _): findings.warning("health", "\(status), database \(database); see `check`")
        default: findings.bad("health", "status \(health.status): \(status), database \(database); see `check` and the router's log")
        }
    }

    @LoopActor private func checkWebhook(_ link: RouterLink, _ findings: inout Findings) async throws(ControlError) {
        let path = Self.base + "/webhook/sms"
        let message = TestMessage(account: account.sid, from: from, to: to, body: "Checklist of sms-routerctl verify")
        let signature = message.signature(url: endpoint.base + path, token: account.token)

        let unsigned = try await link.exchange(.post, endpoint.target(path), headers: TestMessage.headers(nil), body: message.form)
        findings.expect(
            unsigned.status == 403, "unsigned", "a webhook without a signature is refused",
            otherwise: "it answers \(unsigned.status), not 403")

        let forged = message.signature(url: endpoint.base + path, token: Hex.encode(randomBytes(16)))
        let wrong = try await link.exchange(.post, endpoint.target(path), headers: TestMessage.headers(forged), body: message.form)
        findings.expect(wrong.status == 403, "forged", "a wrong signature is refused", otherwise: "it answers \(wrong.status), not 403")

        let first = try await link.exchange(.post, endpoint.target(path), headers: TestMessage.headers(signature), body: message.form)
        let replies = first.status == 200 ? TwiMLReading.messages(first.body) : nil
        let latency = fixed(first.latency.milliseconds, decimals: 1)
        findings.expect(
            replies != nil, "signed",
            "a signed SMS is answered within \(latency) ms, \(replies?.isEmpty == false ? "with a reply" : "without a reply")",
            otherwise: first.status == 403
                ? "it is refused: the router knows itself by another URL than \(endpoint.base) or has another token; see `signature check`"
                : "it answers \(first.status)")
        guard replies != nil else { return }
        let again = try await link.exchange(.post, endpoint.target(path), headers: TestMessage.headers(signature), body: message.form)
        findings.expect(
            again.status == 200 && (again.body == first.body || TwiMLReading.messages(again.body) == []), "repeated",
            "the same MessageSid gets the same answer", otherwise: "it answers \(again.status) with something else")
    }

    @LoopActor private func checkAdmin(_ loop: EventLoop, _ findings: inout Findings) async throws(ControlError) {
        let link = try RouterLink(loop, adminEndpoint)
        defer { link.close() }
        let path = adminEndpoint.target(Self.base + "/admin/status")
        let without = try await link.exchange(.get, path)
        findings.expect(
            [401, 403, 404].contains(without.status), "admin closed", "without a bearer it answers \(without.status)",
            otherwise: "without a bearer it answers \(without.status): anyone may read it")
        guard let adminToken else {
            findings.warning("admin", "SMS_ROUTER_ADMIN_TOKEN is not set: admin is off")
            return
        }
        let bearer = [HTTPHeader("Authorization", "Bearer \(adminToken)")]
        let status = try await link.exchange(.get, path, headers: bearer)
        findings.expect(
            status.status == 200 && Self.json(status)?["service"] != nil, "admin", "status answers to the bearer",
            otherwise: "it answers \(status.status) to the bearer of SMS_ROUTER_ADMIN_TOKEN")
        let metrics = try await link.exchange(.get, adminEndpoint.target("/metrics"), headers: bearer)
        findings.expect(
            metrics.status == 200 && metrics.text.contains("sms_messages_total"), "metrics", "are there",
            otherwise: "/metrics answers \(metrics.status) or something else than figures")
    }

    private static func json(_ answer: RouterAnswer) -> JSONValue? { answer.body.withUnsafeBytes { try? JSONValue.parse($0) } }
}
