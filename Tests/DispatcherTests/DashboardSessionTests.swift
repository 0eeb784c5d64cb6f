// Sessions: the two halves, their ends, what outlives a restart. No sockets.

import Crypto
import Glibc
import HTTPServer
import Logging
import Settings
import TestSupport
import Testing

@testable import Dispatcher

private let secret = [UInt8](repeating: 7, count: 32)
private let id = Array<UInt8>(0..<16)
private let start: Int64 = 1_700_000_000

private func tokens(_ text: String) throws -> [AdminToken] { try frontSettings(["SMS_ROUTER_ADMIN_TOKEN": text]).adminTokens }

private func silent() -> Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

@Suite struct DashboardSessionTests {
    private let both = "ops:0123456789abcdef,fedcba9876543210:read"

    private func halves(_ sessions: DashboardSessions, token: Int = 0, now: Int64 = start) -> (cookie: [UInt8], page: [UInt8]) {
        let session = sessions.begin(token: token, id: id, now: now)
        return (Array(sessions.cookie(session).utf8), Array(sessions.pageKey(session).utf8))
    }

    @Test func bothHalvesOpenASession() throws {
        let sessions = DashboardSessions(secret: secret, tokens: try tokens(both))
        for (place, name, isReadOnly) in [(0, "ops", false), (1, "admin", true)] {
            let (cookie, page) = halves(sessions, token: place)
            let session = try #require(sessions.open(cookie: cookie, pageKey: page, now: start + 10))
            #expect(session.id == id && session.began == start && session.token == place)
            #expect(session.name == name && session.isReadOnly == isReadOnly)
        }
        let (cookie, page) = halves(sessions)
        let other = sessions.begin(token: 0, id: id.reversed(), now: start)
        #expect(sessions.open(cookie: cookie, pageKey: [], now: start) == nil)
        #expect(sessions.open(cookie: [], pageKey: page, now: start) == nil)
        #expect(sessions.open(cookie: page, pageKey: cookie, now: start) == nil)
        #expect(sessions.open(cookie: cookie, pageKey: Array(sessions.pageKey(other).utf8), now: start) == nil, "another session's half")
        #expect(sessions.open(cookie: cookie, pageKey: halves(sessions, token: 1).page, now: start) == nil, "another token's half")
    }

    /// Whatever one bit of a cookie or page key is turned, it opens nothing.
    @Test func nothingCanBeChanged() throws {
        let sessions = DashboardSessions(secret: secret, tokens: try tokens(both))
        let (cookie, page) = halves(sessions)
        for half in [true, false] {
            let bytes = try #require(Base64.decode(web: half ? cookie : page))
            for bit in 0..<bytes.count * 8 {
                var changed = bytes
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                let text = Array(Base64.web(changed).utf8)
                #expect(sessions.open(cookie: half ? text : cookie, pageKey: half ? page : text, now: start) == nil, "bit \(bit)")
            }
            for text in [(half ? cookie : page) + [65], Array((half ? cookie : page).dropLast()), (half ? cookie : page) + Array("=".utf8)]
            {
                #expect(sessions.open(cookie: half ? text : cookie, pageKey: half ? page : text, now: start) == nil)
            }
        }
    }

    @Test func itEndsIdleAndAfterTwelveHours() throws {
        let sessions = DashboardSessions(secret: secret, tokens: try tokens(both))
        let (cookie, page) = halves(sessions)
        #expect(sessions.open(cookie: cookie, pageKey: page, now: start + 3599) != nil)
        #expect(sessions.open(cookie: cookie, pageKey: page, now: start + 3600) == nil)
        #expect(sessions.open(cookie: cookie, pageKey: page, now: start - 3600) == nil, "it has not begun yet")
        var session = sessions.begin(token: 0, id: id, now: start)
        var now = start
        var renewals = 0
        while let open = sessions.open(cookie: Array(sessions.cookie(session).utf8), pageKey: page, now: now), renewals < 100 {
            session = sessions.renewed(open, now: now)
            renewals += 1
            now += 3000
        }
        #expect(now > start + 12 * 3600 && now <= start + 12 * 3600 + 3000, "\(now - start)")
        #expect(session.end == start + 12 * 3600)
    }

    /// Another secret, another text of a token, a token that is gone: no key fits. Names and rights are those of now.
    @Test func theTokenDecides() throws {
        let before = DashboardSessions(secret: secret, tokens: try tokens(both))
        let (cookie, page) = halves(before)
        func open(_ secret: [UInt8], _ text: String) throws -> DashboardSession? {
            DashboardSessions(secret: secret, tokens: try tokens(text)).open(cookie: cookie, pageKey: page, now: start)
        }
        #expect(try open(secret, both) != nil)
        #expect(try open([UInt8](repeating: 8, count: 32), both) == nil)
        #expect(try open(secret, "ops:0123456789abcdeg") == nil)
        #expect(try open(secret, "fedcba9876543210") == nil)
        let moved = try open(secret, "fedcba9876543210,first:0123456789abcdef:read")
        #expect(moved?.name == "first" && moved?.isReadOnly == true && moved?.token == 1)
        #expect(DashboardSessions(secret: secret, tokens: []).open(cookie: cookie, pageKey: page, now: start) == nil)
    }

    @Test func endedSessionsAreRememberedAsLongAsTheyCouldLive() throws {
        let sessions = DashboardSessions(secret: secret, tokens: try tokens(both))
        let session = sessions.begin(token: 0, id: id, now: start)
        let other = sessions.begin(token: 0, id: id.reversed(), now: start)
        var ended = EndedSessions()
        let isKept = ended.add(session, now: start + 5)
        #expect(isKept)
        #expect(ended.contains(session) && !ended.contains(other))
        let again = EndedSessions(text: ended.text + Array("nonsense\n00 5\n".utf8), now: start + 10)
        #expect(again == ended && again.contains(session))
        #expect(!EndedSessions(text: ended.text, now: start + 12 * 3600).contains(session))
        var full = EndedSessions()
        for number in 0..<EndedSessions.most {
            var one = session
            one.id = Array(repeating: 0, count: 14) + [UInt8(number / 256), UInt8(number % 256)]
            let isKept = full.add(one, now: start)
            #expect(isKept)
        }
        let isOneTooMany = !full.add(other, now: start)
        #expect(isOneTooMany && !full.contains(other))
        let hasRoomAgain = full.add(other, now: start + 12 * 3600)
        #expect(hasRoomAgain, "those could live no more")
    }
}

@Suite struct SessionKeeperTests {
    private func keeper(_ directory: String, _ text: String = "ops:0123456789abcdef", now: Int64 = start) throws -> SessionKeeper {
        SessionKeeper(directory: directory, tokens: try tokens(text), log: silent(), now: now)
    }

    private func halves(_ keeper: SessionKeeper, _ id: [UInt8] = id) -> (session: DashboardSession, cookie: [UInt8], page: [UInt8]) {
        let session = keeper.sessions.begin(token: 0, id: id, now: start)
        return (session, Array(keeper.sessions.cookie(session).utf8), Array(keeper.sessions.pageKey(session).utf8))
    }

    @Test func aRestartEndsNoSessionAndBringsNoneBack() throws {
        try withTemporaryDirectory { (directory) throws in
            let first = try keeper(directory)
            let (kept, gone) = (halves(first), halves(first, id.reversed()))
            first.end(gone.session, now: start + 1)
            #expect(first.open(cookie: gone.cookie, pageKey: gone.page, now: start + 1) == nil)
            let second = try keeper(directory, now: start + 2)
            #expect(second.open(cookie: kept.cookie, pageKey: kept.page, now: start + 2)?.id == id)
            #expect(second.open(cookie: gone.cookie, pageKey: gone.page, now: start + 2) == nil)
            for file in ["dashboard.key", "dashboard.ended"] {
                var status = stat()
                #expect(stat("\(directory)/\(file)", &status) == 0 && status.st_mode & 0o777 == 0o600, "\(file)")
            }
            unlink(directory + "/dashboard.key")
            #expect(try keeper(directory).open(cookie: kept.cookie, pageKey: kept.page, now: start + 2) == nil)
        }
    }

    @Test func anotherRoutersSessionsAreUnknown() throws {
        try withTemporaryDirectory { (one) throws in
            try withTemporaryDirectory { (two) throws in
                let (_, cookie, page) = halves(try keeper(one))
                #expect(try keeper(two).open(cookie: cookie, pageKey: page, now: start) == nil)
            }
        }
    }

    /// Where nothing can be kept, what was signed out does not come back: the sessions end with the process.
    @Test func withoutADiskNothingComesBack() throws {
        let first = try keeper("/nonexistent")
        let (session, cookie, page) = halves(first)
        #expect(first.open(cookie: cookie, pageKey: page, now: start) != nil)
        first.end(session, now: start)
        #expect(first.open(cookie: cookie, pageKey: page, now: start) == nil)
        try withTemporaryDirectory { (directory) throws in
            let keeper = try self.keeper(directory)
            let (session, _, _) = halves(keeper)
            // A directory in its place cannot be replaced by a file.
            unlink(directory + "/dashboard.ended")
            mkdir(directory + "/dashboard.ended", 0o700)
            keeper.end(session, now: start)
            #expect(access(directory + "/dashboard.key", F_OK) != 0, "the key would bring the session back")
        }
    }

    @Test func tooManySignOutsEndAllSessions() throws {
        try withTemporaryDirectory { (directory) throws in
            let keeper = try self.keeper(directory)
            let (_, cookie, page) = halves(keeper)
            for number in 0...EndedSessions.most {
                #expect(keeper.open(cookie: cookie, pageKey: page, now: start) != nil, "\(number)")
                keeper.end(halves(keeper, Array(repeating: 1, count: 14) + [UInt8(number / 256), UInt8(number % 256)]).session, now: start)
            }
            #expect(keeper.open(cookie: cookie, pageKey: page, now: start) == nil)
            #expect(try self.keeper(directory).open(cookie: cookie, pageKey: page, now: start) == nil)
        }
    }

    /// A key that others could read is none, and a link leads nowhere.
    @Test func aKeyThatOthersReadIsNotUsed() throws {
        try withTemporaryDirectory { (directory) throws in
            let (_, cookie, page) = halves(try keeper(directory))
            let path = directory + "/dashboard.key"
            chmod(path, 0o644)
            #expect(try keeper(directory).open(cookie: cookie, pageKey: page, now: start) == nil)
            rename(path, directory + "/elsewhere")
            symlink(directory + "/elsewhere", path)
            #expect(try keeper(directory).open(cookie: cookie, pageKey: page, now: start) == nil)
        }
    }
}

@Suite struct BrowserRequestTests {
    private func browser(_ headers: String..., peer: HTTPPeer = .local, proxies: TrustedProxies? = nil) throws -> BrowserRequest {
        let lines = headers.map { $0 + "\r\n" }.joined()
        let trusted = try proxies ?? frontSettings().trustedProxies
        return BrowserRequest(request: try request("GET / HTTP/1.1\r\n\(lines)\r\n", peer: peer), proxies: trusted)
    }

    @Test func whichPagesAreOurs() throws {
        let host = "Host: 127.0.0.1:8001"
        #expect(try browser(host).isOurOwn)
        #expect(try browser(host, "Sec-Fetch-Site: same-origin", "Origin: http://127.0.0.1:8001").isOurOwn)
        #expect(try browser("Host: Sms.Example.com", "Origin: https://sms.example.COM").isOurOwn)
        for header in [
            "Sec-Fetch-Site: same-site", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: none", "Origin: http://127.0.0.1:3000",
            "Origin: http://evil.example", "Origin: null", "Origin: 127.0.0.1:8001", "Origin: http://127.0.0.1:8001.evil.example",
        ] { #expect(try !browser(host, header).isOurOwn, "\(header)") }
        let forwarded = "X-Forwarded-Host: sms.example.com"
        #expect(try browser(host, forwarded, "Origin: https://sms.example.com").isOurOwn, "loopback is believed")
        let stranger = HTTPPeer(address: IPAddress("192.0.2.1"), port: 1)
        #expect(try !browser(host, forwarded, "Origin: https://sms.example.com", peer: stranger).isOurOwn)
    }

    @Test func whetherItIsEncrypted() throws {
        let stranger = HTTPPeer(address: IPAddress("192.0.2.1"), port: 1)
        #expect(try !browser("Host: a").isSecure)
        #expect(try browser("Host: a", "X-Forwarded-Proto: https").isSecure)
        #expect(try !browser("Host: a", "X-Forwarded-Proto: http, https").isSecure)
        #expect(try !browser("Host: a", "X-Forwarded-Proto: https", peer: stranger).isSecure)
    }

    @Test func cookiesByName() throws {
        func values(_ headers: String...) throws -> [String] {
            let lines = headers.map { $0 + "\r\n" }.joined()
            let browser = BrowserRequest(
                request: try request("GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n"), proxies: try frontSettings().trustedProxies)
            return browser.cookies("name").map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(try values("Cookie: a=b; name=c; xname=d;name=e=f; name2=g") == ["c", "e=f"])
        #expect(try values("Cookie: name=1; name=2; name=3; name=4; name=5") == ["1", "2", "3", "4"])
        #expect(try values() == [] && values("Cookie: name") == [] && values("Cookie: name=1", "Cookie: name=2") == [])
    }
}
