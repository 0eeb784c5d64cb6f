// Sessions of the dashboard: made from an admin token, carried by the browser in two halves, checked without keeping anything but those that were
// signed out. Pure: time, randomness and the key come in. docs/dashboard.md, "Signing in".

import Crypto
import Settings

/// Whose session it is, as the settings say it now.
struct DashboardSession: Sendable, Equatable {
    static let idBytes = 16

    var id: [UInt8]
    /// Seconds since 1970.
    var began: Int64
    /// When it ends if nobody does anything.
    var idleEnd: Int64
    /// The token's place in the settings, its name, and its right.
    var token: Int
    var name: String
    var isReadOnly: Bool

    /// When it ends whatever happens.
    var lastEnd: Int64 { began + DashboardSessions.longest }
    var end: Int64 { min(idleEnd, lastEnd) }
}

struct DashboardSessions: Sendable {
    /// Seconds.
    static let idle: Int64 = 3600
    static let longest: Int64 = 12 * 3600
    static let secretBytes = 32
    /// A clock that was put back.
    private static let ahead: Int64 = 60
    private static let version: UInt8 = 1
    private static let macBytes = 32
    private static let cookieBytes = 1 + DashboardSession.idBytes + 16 + macBytes

    private struct Key: Sendable {
        var bytes: [UInt8]
        var name: String
        var isReadOnly: Bool
    }

    private let keys: [Key]

    /// - Parameters:
    ///   - secret: this router's own, `secretBytes` long. With it nobody can try tokens on a cookie that he has.
    ///   - tokens: who may sign in now.
    init(secret: [UInt8], tokens: [AdminToken]) {
        keys = tokens.map { token in
            Key(
                bytes: HMACSHA256.digest(key: secret, Array("dashboard session".utf8) + [0] + Array(token.token.utf8)), name: token.name,
                isReadOnly: token.isReadOnly)
        }
    }

    /// A new one of the token at that place.
    func begin(token: Int, id: [UInt8], now: Int64) -> DashboardSession {
        DashboardSession(
            id: id, began: now, idleEnd: now + Self.idle, token: token, name: keys[token].name, isReadOnly: keys[token].isReadOnly)
    }

    /// The half that the browser keeps for itself.
    func cookie(_ session: DashboardSession) -> String {
        let text = Self.text(session.id, session.began, session.idleEnd)
        return Base64.web(text + mac(keys[session.token], "cookie", text))
    }

    /// The half that the page keeps.
    func pageKey(_ session: DashboardSession) -> String { Base64.web(pageKey(keys[session.token], session.id)) }

    /// The session that both halves open together; nil: none, or one that is over. Whether it was signed out is not asked here.
    func open(cookie: some Collection<UInt8>, pageKey: some Collection<UInt8>, now: Int64) -> DashboardSession? {
        guard let bytes = Base64.decode(web: cookie), bytes.count == Self.cookieBytes, bytes[0] == Self.version,
            let given = Base64.decode(web: pageKey), given.count == Self.macBytes
        else { return nil }
        let text = Array(bytes.prefix(Self.cookieBytes - Self.macBytes))
        let seal = Array(bytes.suffix(Self.macBytes))
        let id = Array(text[1...DashboardSession.idBytes])
        var found: Int?
        // All of them, whichever matches.
        for (index, key) in keys.enumerated() {
            let isSealed = constantTimeEquals(mac(key, "cookie", text), seal)
            let isPaired = constantTimeEquals(self.pageKey(key, id), given)
            if isSealed, isPaired { found = index }
        }
        guard let found else { return nil }
        let session = DashboardSession(
            id: id, began: Self.number(text[(1 + DashboardSession.idBytes)...]), idleEnd: Self.number(text.suffix(8)), token: found,
            name: keys[found].name, isReadOnly: keys[found].isReadOnly)
        return session.began <= now + Self.ahead && now < session.end ? session : nil
    }

    /// The same with its idle end moved.
    func renewed(_ session: DashboardSession, now: Int64) -> DashboardSession {
        var session = session
        session.idleEnd = now + Self.idle
        return session
    }

    private func pageKey(_ key: Key, _ id: [UInt8]) -> [UInt8] { mac(key, "page", id) }

    private func mac(_ key: Key, _ purpose: String, _ text: [UInt8]) -> [UInt8] {
        HMACSHA256.digest(key: key.bytes, Array(purpose.utf8) + [0] + text)
    }

    private static func text(_ id: [UInt8], _ began: Int64, _ idleEnd: Int64) -> [UInt8] {
        [version] + id + bigEndian(began) + bigEndian(idleEnd)
    }

    private static func bigEndian(_ number: Int64) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int64 {
        Int64(bitPattern: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
}

/// Sessions that were signed out and would not have ended by themselves yet.
struct EndedSessions: Sendable, Equatable {
    /// With more than that every session is ended instead: by another secret.
    static let most = 1024

    /// By id; seconds since 1970.
    private var until: [[UInt8]: Int64] = [:]

    init() {}

    /// From the lines of `text`; what is no such line is passed over.
    init(text: [UInt8], now: Int64) {
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let id = Hex.decode(String(parts[0])), id.count == DashboardSession.idBytes, let end = Int64(parts[1]),
                end > now
            else { continue }
            until[id] = end
        }
    }

    var text: [UInt8] {
        Array(until.sorted { $0.value < $1.value }.map { "\(Hex.encode($0.key)) \($0.value)\n" }.joined().utf8)
    }

    func contains(_ session: DashboardSession) -> Bool { until[session.id] != nil }

    /// False: there is no room; nothing is remembered.
    mutating func add(_ session: DashboardSession, now: Int64) -> Bool {
        until = until.filter { $0.value > now }
        guard until.count < Self.most else { return false }
        until[session.id] = session.lastEnd
        return true
    }
}
