// Whether what Twilio signs for the public URL is what the router checks: for `doctor`. Signs a request that names an account and no
// message, and sends it to the router's own address and by the public URL. A good signature is answered 400 (no MessageSid), any other 403:
// nothing is stored either way, two counters rise and two lines are logged.

import EventLoop
import HTTPClient
import Settings
import Time
import Twilio

/// What a signed request without a message was answered with.
enum ProbeAnswer: Equatable, Sendable {
    /// 400: the signature is good, the message is missing.
    case signatureTaken
    /// 403: the signature is not what the router has worked out.
    case signatureRefused
    /// Something that no router of ours says to it.
    case other(Int)
    case unreachable(String)

    init(status: Int, body: String) {
        switch status {
        case 400 where body.contains("MessageSid"): self = .signatureTaken
        case 403 where body.contains("signature"): self = .signatureRefused
        default: self = .other(status)
        }
    }
}

/// What is known when all have been asked, and what follows. Pure.
struct PublicURLVerdict: Equatable, Sendable {
    /// What was signed: the base URL that Twilio has.
    var base: String
    /// Of the router's own address.
    var local: ProbeAnswer
    /// By the public URL; nil: there is none.
    var open: ProbeAnswer?
    /// Another base URL whose signature the router's own address takes.
    var localTakes: String?
    /// Another base URL whose signature is taken by the public URL.
    var openTakes: String?

    func judge(_ findings: inout Findings) {
        switch local {
        case .signatureTaken: findings.good("signature, local", "what is signed for \(base) is taken at the router's own address")
        case .signatureRefused:
            let known = localTakes.map { "; it takes what is signed for \($0)" } ?? ""
            findings.bad(
                "signature, local", "the router refuses what is signed for \(base)\(known)",
                mend: localTakes == nil
                    ? "it runs with another SMS_ROUTER_PUBLIC_URL or auth token than these settings: `sms-routerctl reload`, or restart it where its environment changed"
                    : "set SMS_ROUTER_PUBLIC_URL=\(base) for the router, if that is what Twilio has, and reload or restart it")
        case .other(let status):
            findings.bad(
                "signature, local", "the router's own address answers \(status) to a signed request",
                mend: status == 404
                    ? "something else listens there: look at SMS_ROUTER_LISTEN" : "see what else is named here, and the router's log")
        case .unreachable(let reason): findings.bad("signature, local", reason, mend: "start the router")
        }
        guard let open else { return }
        switch open {
        case .signatureTaken: findings.good("public URL", "what is signed for \(base) is taken by \(base)")
        case .signatureRefused: judgeRefused(&findings)
        case .other(let status): findings.bad("public URL", "\(base) answers \(status) to a signed request", mend: Self.mend(status))
        case .unreachable(let reason):
            findings.bad(
                "public URL", "\(base) cannot be reached from here: \(reason)",
                mend:
                    "look at its name, firewall, certificate and proxy; where only this machine cannot reach it (hairpin NAT), ask from elsewhere"
            )
        }
    }

    private func judgeRefused(_ findings: inout Findings) {
        if let openTakes {
            findings.bad(
                "public URL", "behind \(base) the router takes itself for \(openTakes): it refuses what is signed for \(base)",
                mend: "set SMS_ROUTER_PUBLIC_URL=\(base) there and reload; or let the proxy pass Host and X-Forwarded-Proto on")
        } else if local == .signatureTaken {
            findings.bad(
                "public URL", "what the router takes at its own address is refused when it comes by \(base)",
                mend:
                    "the proxy changes path, query, body or X-Twilio-Signature on the way (the log's `Webhook refused` line has the URL that was tried), or another "
                    + "router with other settings answers there")
        } else {
            findings.bad(
                "public URL", "what is signed for \(base) is refused by \(base)",
                mend: "the URL or the auth token is not the one that the router has: mend what the line above names, then look again")
        }
    }

    private static func mend(_ status: Int) -> String {
        switch status {
        case 301, 302, 303, 307, 308: "it leads elsewhere: give Twilio, and SMS_ROUTER_PUBLIC_URL, the address that it leads to"
        case 400:
            "the proxy answers it by itself: look at its limits of headers and bodies, and at the name in its certificate and configuration"
        case 401: "the proxy asks for a password: let /sms-router/webhook/ through, the signature protects it"
        case 403: "the proxy, or a firewall in front of it, refuses POST there: let /sms-router/webhook/ through"
        case 404:
            "the proxy sends it elsewhere, or takes away or adds a path: /sms-router/webhook/ must come to the router; a prefix belongs into SMS_ROUTER_PUBLIC_URL"
        case 405: "something that serves pages answers there: send /sms-router/webhook/ to the router"
        case 413: "the proxy takes smaller bodies than Twilio sends: allow 64 kB"
        case 502, 503, 504: "the proxy does not reach the router: compare its upstream with SMS_ROUTER_LISTEN"
        default: "something else than the router answers there: look at the proxy's configuration"
        }
    }
}

@LoopActor struct PublicURLCheck {
    private static let path = "/sms-router/webhook/delivery-status"
    private let loop: EventLoop
    private let environment: ControlEnvironment
    private let url: String?

    init(_ loop: EventLoop, _ environment: ControlEnvironment, url: String?) {
        (self.loop, self.environment, self.url) = (loop, environment, url)
    }

    private var settings: Settings { environment.settings }

    func run(_ findings: inout Findings) async {
        do throws(ControlError) {
            let account = try environment.signingAccount()
            let local = try WebhookEndpoint(settings, url: nil, connect: nil)
            var open: WebhookEndpoint?
            if let url = url ?? settings.publicURL?.text { open = try WebhookEndpoint(settings, url: url, connect: nil) }
            let base = open?.base ?? local.base
            var verdict = PublicURLVerdict(base: base, local: await ask(local, base, account))
            if verdict.local == .signatureRefused { verdict.localTakes = await otherBase(local, base, account) }
            if let open {
                verdict.open = await ask(open, base, account)
                if verdict.open == .signatureRefused { verdict.openTakes = await otherBase(open, base, account) }
            }
            verdict.judge(&findings)
            await otherAccounts(local, base, &findings)
            if let open, !isLoopback(open) { await look(open, &findings) }
        } catch { findings.bad("public URL", error.message) }
    }

    private func isLoopback(_ endpoint: WebhookEndpoint) -> Bool { (try? WebAddress(endpoint.base))?.isLoopback == true }

    private func ask(_ endpoint: WebhookEndpoint, _ base: String, _ account: SigningAccount) async -> ProbeAnswer {
        let parameters = [(name: "AccountSid", value: account.sid)]
        let signature = SignedRequest.sign(url: base + Self.path, parameters: parameters, token: account.token)
        do throws(ControlError) {
            let link = try RouterLink(loop, endpoint)
            defer { link.close() }
            let answer = try await link.exchange(
                .post, endpoint.target(Self.path), headers: TestMessage.headers(signature), body: FormEncoder.encode(parameters),
                deadline: .seconds(10))
            return ProbeAnswer(status: answer.status, body: answer.text)
        } catch { return .unreachable(error.message) }
    }

    /// Base URLs that a router might take itself for: the one of the settings, the same with the other scheme, without its path, without
    /// its port, and the router's own address.
    nonisolated static func others(_ base: String, settings: Settings) -> [String] {
        var candidates: [String] = []
        if let known = settings.publicURL { candidates.append(known.text) }
        if let address = try? WebAddress(base) {
            let name = address.host.contains(":") ? "[\(address.host)]" : address.host
            let port = address.port.map { ":\($0)" } ?? ""
            let scheme = address.isSecure ? "https" : "http"
            candidates.append("\(address.isSecure ? "http" : "https")://\(name)\(port)\(address.path)")
            candidates.append("\(scheme)://\(name)\(port)")
            candidates.append("\(scheme)://\(name)\(address.path)")
            candidates.append("http://\(name)\(port)")
        }
        for listen in settings.listen {
            let local = WebhookEndpoint.reachable(listen)
            if !local.hasPrefix("unix:") { candidates.append("http://\(local)") }
        }
        var seen: Set = [base]
        return candidates.map { text in
            var text = Substring(text)
            while text.hasSuffix("/") { text.removeLast() }
            return String(text)
        }.filter { seen.insert($0).inserted }
    }

    private func otherBase(_ endpoint: WebhookEndpoint, _ base: String, _ account: SigningAccount) async -> String? {
        for other in Self.others(base, settings: settings) {
            if await ask(endpoint, other, account) == .signatureTaken { return other }
        }
        return nil
    }

    /// Each account's first token must be known to the router that runs.
    private func otherAccounts(_ local: WebhookEndpoint, _ base: String, _ findings: inout Findings) async {
        for account in settings.accounts.dropFirst() {
            guard let token = account.tokens.first else { continue }
            if await ask(local, base, SigningAccount(sid: account.sid, token: token)) == .signatureRefused {
                findings.bad(
                    "signature, local", "the router refuses what account \(account.sid) signs",
                    mend: "`sms-routerctl reload`: it has not read TWILIO_ACCOUNTS_FILE as it is now")
            }
        }
    }

    /// What a stranger gets there, and how long the certificate is good.
    private func look(_ open: WebhookEndpoint, _ findings: inout Findings) async {
        var configuration = HTTPClientConfiguration()
        configuration.tellsCertificateEnd = true
        do throws(HTTPClientError) {
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            defer { client.close() }
            func get(_ path: String) async throws(HTTPClientError) -> HTTPClientResponse {
                try await client.send(
                    HTTPClientRequest(try HTTPEndpoint(open.base + path), method: .get, deadline: .seconds(10), responseLimit: 1 << 20))
            }
            let health = try await get("/sms-router/webhook/health/live")
            if let end = health.certificateEnd.flatMap(Self.certificateTime) {
                RouterFindings.certificate("public certificate", of: open.host, ends: end, now: .now(), &findings)
            }
            for path in ["/metrics", "/sms-router/admin/status"] {
                let status = try await get(path).status
                if status == 200 {
                    findings.bad(
                        "public URL", "\(open.base)\(path) answers anyone",
                        mend: "deny it in the proxy, or set SMS_ROUTER_ADMIN_LISTEN; a proxy on this machine must send X-Forwarded-For")
                }
            }
        } catch {
            // That it cannot be reached has been said.
        }
    }

    /// `Nov 30 07:00:00 2027 GMT`, as OpenSSL prints it.
    nonisolated static func certificateTime(_ text: String) -> WallTime? {
        let fields = text.split(separator: " ")
        guard fields.count == 5 else { return nil }
        return WallTime(rfc2822: "\(fields[1]) \(fields[0]) \(fields[3]) \(fields[2]) \(fields[4])")
    }
}
