// The dashboard's own paths: page, files, sign-in, sessions, the live stream. Called by Front, which knows the routes and judges bearers. What the
// pages ask of the database goes to workers, as every admin call does.

import Crypto
import HTTPServer
import JSON
import Logging
import Settings
import Time

/// Who may call an admin path, and by what.
struct AdminCaller: Sendable, Equatable {
    enum Credential: Sendable, Equatable {
        case bearer(KnownToken)
        case session(DashboardSession)
    }

    var name: String
    var isReadOnly: Bool
    var credential: Credential

    init(_ token: KnownToken) { (name, isReadOnly, credential) = (token.name, token.isReadOnly, .bearer(token)) }
    init(_ session: DashboardSession) { (name, isReadOnly, credential) = (session.name, session.isReadOnly, .session(session)) }
}

/// Confined to the loop's thread.
final class Dashboard {
    /// A sign-in is a token and little else.
    private static let mostSignIn = 4096

    private let files: Result<DashboardFiles, DashboardFilesError>
    private let keeper: SessionKeeper
    private let router: [UInt8]
    private let log: Logger
    let live: LiveStreams

    /// Reads the files and what is known of sessions.
    init(directory: String, settings: Settings, router: [UInt8], log: Logger) {
        files = Result { () throws(DashboardFilesError) in try DashboardFiles.read(directory) }
        if case .failure(let error) = files {
            log.warning("The dashboard is not served", metadata: ["reason": "\(error)", "setting": "SMS_ROUTER_DASHBOARD"])
        }
        self.router = router
        self.log = log
        keeper = SessionKeeper(
            directory: settings.stateDirectory, tokens: settings.adminTokens, log: log, now: WallTime.now().seconds)
        live = LiveStreams(router: UUIDText.encode(router), assets: (try? files.get())?.hash)
    }

    func apply(_ settings: Settings, _ bearers: BearerCheck) {
        keeper.apply(settings.adminTokens)
        live.keep { caller in
            switch caller.credential {
            case .bearer(let token): bearers.current(token) != nil
            // Whose key it was sealed with is known by opening it again: a page does that at once.
            case .session: false
            }
        }
    }

    // MARK: Page and files

    func page(_ responder: HTTPResponder) {
        switch files {
        case .success(let files):
            responder.respond(200, contentType: "text/html; charset=utf-8", headers: DashboardAnswers.page, body: files.page)
        case .failure(let error):
            responder.respond(
                503, contentType: "text/html; charset=utf-8", headers: DashboardAnswers.page, body: DashboardAnswers.missing("\(error)"))
        }
    }

    /// - Parameter path: what stands behind `assets/`.
    func asset(_ path: String, _ responder: HTTPResponder) {
        guard case .success(let files) = files, let file = files.file(path) else {
            return responder.respond(404, headers: DashboardAnswers.secret, body: FixedBody.notFound)
        }
        responder.respond(200, contentType: file.contentType, headers: DashboardAnswers.file, body: file.bytes)
    }

    // MARK: Sessions

    /// The session of a request; nil: it has none that counts.
    func session(_ browser: BrowserRequest, now: Int64 = WallTime.now().seconds) -> DashboardSession? {
        guard browser.isOurOwn else { return nil }
        let pageKey = browser.pageKey
        guard !pageKey.isEmpty else { return nil }
        for cookie in browser.cookies(cookieName(browser)) {
            if let session = keeper.open(cookie: cookie, pageKey: pageKey, now: now) { return session }
        }
        return nil
    }

    /// The token that somebody signs in with; nil: the request is none of that kind.
    static func token(_ request: HTTPRequest) -> [UInt8]? {
        guard request.body.count <= mostSignIn, let type = request.header("content-type"),
            type.prefix(while: { $0 != ";" }).lowercased() == "application/json",
            let token = Array(request.body).withUnsafeBytes({ try? JSONValue.parse($0) })?["token"]?.string, !token.isEmpty
        else { return nil }
        return Array(token.utf8)
    }

    /// Begins a session of that token.
    func signIn(_ token: KnownToken, _ browser: BrowserRequest, _ responder: HTTPResponder, now: Int64 = WallTime.now().seconds) {
        let session = keeper.sessions.begin(token: token.place, id: randomBytes(DashboardSession.idBytes), now: now)
        log.info("Signed in", metadata: ["token": "\(token.name)", "peer": "\(browser.proxies.client(of: browser.request))"])
        answer(session, browser, responder, now, pageKey: keeper.sessions.pageKey(session))
    }

    /// Who is signed in; moves the idle end.
    func tell(_ browser: BrowserRequest, _ responder: HTTPResponder, canSignIn: Bool, now: Int64 = WallTime.now().seconds) {
        guard let session = session(browser, now: now) else {
            return responder.respond(200, headers: DashboardAnswers.secret, body: DashboardAnswers.nobody(canSignIn: canSignIn))
        }
        answer(keeper.sessions.renewed(session, now: now), browser, responder, now, pageKey: nil)
    }

    private func answer(_ session: DashboardSession, _ browser: BrowserRequest, _ responder: HTTPResponder, _ now: Int64, pageKey: String?)
    {
        let cookie = DashboardAnswers.setCookie(
            cookieName(browser), keeper.sessions.cookie(session), seconds: session.end - now, isSecure: browser.isSecure)
        responder.respond(
            200, headers: DashboardAnswers.secret + [cookie],
            body: DashboardAnswers.session(session, router: UUIDText.encode(router), pageKey: pageKey, now: now))
    }

    /// Ends the session for good.
    func signOut(_ session: DashboardSession, _ browser: BrowserRequest, _ responder: HTTPResponder, now: Int64 = WallTime.now().seconds) {
        keeper.end(session, now: now)
        live.keep { $0.sessionID != session.id }
        log.info("Signed out", metadata: ["token": "\(session.name)"])
        let cookie = DashboardAnswers.setCookie(cookieName(browser), "", seconds: 0, isSecure: browser.isSecure)
        responder.respond(204, headers: DashboardAnswers.secret + [cookie])
    }

    private func cookieName(_ browser: BrowserRequest) -> String {
        DashboardAnswers.cookieName(router: router, isSecure: browser.isSecure)
    }
}

extension AdminCaller {
    var sessionID: [UInt8]? { if case .session(let session) = credential { session.id } else { nil } }
}

extension WallTime {
    /// Since 1970.
    var seconds: Int64 { microseconds / 1_000_000 }
}
