// Who may call admin and dashboard: a bearer or a session, how often somebody may guess, and what a refusal leaves behind. Asked by Front before anything of
// theirs is answered.

import HTTPServer
import Logging
import Settings
import Time

/// Confined to the loop's thread.
final class AdminGate {
    private var bearers: BearerCheck
    private var proxies: TrustedProxies
    private var guesses = GuessLimiter()
    private let reporter: RefusalReporter
    private let audit: AuditReporter
    /// Whose sessions count beside bearers; nil: there is no dashboard.
    var dashboard: Dashboard?
    private(set) var counts = AdminRefusals()

    init(_ settings: Settings, reporter: RefusalReporter, audit: AuditReporter) {
        (bearers, proxies) = (BearerCheck(settings.adminTokens), settings.trustedProxies)
        (self.reporter, self.audit) = (reporter, audit)
    }

    /// After SIGHUP.
    func apply(_ settings: Settings) {
        (bearers, proxies) = (BearerCheck(settings.adminTokens), settings.trustedProxies)
        dashboard?.apply(settings, bearers)
    }

    /// Once a second or so.
    func tick(_ now: MonotonicInstant) { guesses.sweep(now: now.nanoseconds) }

    enum Judgement {
        case allowed(AdminCaller)
        /// It brings neither a bearer nor a session.
        case missing
        case wrong
        /// Not looked at: too many wrong ones came from there. Seconds until it is worth trying.
        case guessedTooOften(Int64)
    }

    /// Whose a request is: of the bearer that it brings, and of that alone; else of its session.
    func judge(_ request: HTTPRequest, _ route: Route) -> Judgement {
        guard request.headerRange("authorization") != nil else {
            let session = dashboard?.session(BrowserRequest(request: request, proxies: proxies))
            return session.map { .allowed(AdminCaller($0)) } ?? .missing
        }
        return guarded(request, route) {
            switch bearers.check(request) {
            case .known(let token): token
            case .missing, .wrong: nil
            }
        }
    }

    /// What `find` makes of a token that a request brings. A wrong one counts against where it came from.
    private func guarded(_ request: HTTPRequest, _ route: Route, _ find: () -> KnownToken?) -> Judgement {
        let client = proxies.client(of: request)
        let source = GuessSource(client)
        let now = MonotonicInstant.now().nanoseconds
        if let wait = guesses.wait(source, now: now) {
            counts.guessedTooOften += 1
            audit.happened(.tooOften(from: client, route))
            return .guessedTooOften((wait + 999_999_999) / 1_000_000_000)
        }
        guard let token = find() else {
            counts.wrong += 1
            guesses.happened(source, now: now)
            audit.happened(.wrongToken(from: client, route))
            return .wrong
        }
        return .allowed(AdminCaller(token))
    }

    /// The caller, or nil after an answer of 401, 403 or 429. What is no GET changes something, unless it is known to read.
    func authorize(_ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route, reads: Bool? = nil) -> AdminCaller? {
        let judgement = judge(request, route)
        let reads = reads ?? (request.method == .get || request.method == .head)
        if case .allowed(let caller) = judgement {
            guard caller.isReadOnly, !reads else { return caller }
            responder.respond(403, headers: DashboardAnswers.secret, body: FixedBody.readOnly)
            counts.readOnly += 1
            audit.happened(.readOnly(token: caller.name, from: proxies.client(of: request), route))
            tellRefused("read_only_bearer", request)
            return nil
        }
        refuse(judgement, request, responder, FixedBody.authenticationRequired)
        return nil
    }

    private func refuse(_ judgement: Judgement, _ request: HTTPRequest, _ responder: HTTPResponder, _ body: [UInt8]) {
        let bearer = DashboardAnswers.secret + [(name: "WWW-Authenticate", value: "Bearer")]
        switch judgement {
        case .allowed: break
        case .missing:
            responder.respond(401, headers: bearer, body: body)
            counts.missing += 1
            tellRefused("no_bearer", request)
        case .wrong:
            responder.respond(401, headers: bearer, body: body)
            tellRefused("wrong_bearer", request)
        case .guessedTooOften(let seconds):
            responder.respond(429, headers: DashboardAnswers.secret + [("Retry-After", "\(seconds)")], body: FixedBody.guessedTooOften)
            tellRefused("guessed_too_often", request)
        }
    }

    private func tellRefused(_ cause: String, _ request: HTTPRequest) {
        reporter.refused(cause, "Admin call refused") { ["cause": "\(cause)", "peer": "\(proxies.client(of: request))"] }
    }

    /// Sign-in, who is signed in, sign-out.
    func session(_ request: HTTPRequest, _ responder: HTTPResponder, _ route: Route) {
        guard let dashboard else { return }
        let browser = BrowserRequest(request: request, proxies: proxies)
        switch request.method {
        case .post:
            guard browser.isOurOwn else { return responder.respond(403, headers: DashboardAnswers.secret, body: FixedBody.notOurPage) }
            guard let given = Dashboard.token(request) else {
                return responder.respond(400, headers: DashboardAnswers.secret, body: FixedBody.signInForm)
            }
            let judgement = guarded(request, route) { bearers.find(given) }
            guard case .allowed(let caller) = judgement, case .bearer(let token) = caller.credential else {
                return refuse(judgement, request, responder, FixedBody.notAToken)
            }
            dashboard.signIn(token, browser, responder)
        case .delete:
            guard let session = dashboard.session(browser) else {
                return refuse(.missing, request, responder, FixedBody.authenticationRequired)
            }
            dashboard.signOut(session, browser, responder)
        default: dashboard.tell(browser, responder, canSignIn: !bearers.isEmpty)
        }
    }
}
