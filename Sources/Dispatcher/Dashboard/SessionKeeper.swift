// The sessions together with what of them outlives a restart: the router's secret and the list of those that were signed out, two small files in the
// state directory. Where these cannot be read or written everything is kept in memory, and said once. Held by Dashboard.

import Crypto
import Glibc
import Logging
import Processes
import Settings

/// Confined to the loop's thread.
final class SessionKeeper {
    private static let mostBytes = 128 * 1024

    private let directory: String
    private let log: Logger
    private var tokens: [AdminToken]
    private var secret: [UInt8]
    private var ended: EndedSessions
    private(set) var sessions: DashboardSessions

    /// - Parameter now: seconds since 1970.
    init(directory: String, tokens: [AdminToken], log: Logger, now: Int64) {
        self.directory = directory
        self.log = log
        self.tokens = tokens
        secret = []
        ended = EndedSessions()
        do throws(ProcessError) {
            let kept = try StateFile.read(Self.keyFile(directory), most: DashboardSessions.secretBytes) ?? []
            let list = try StateFile.read(Self.endedFile(directory), most: Self.mostBytes) ?? []
            // A list that is gone while the key is there would bring sessions back that were signed out; an unfinished key is none.
            if kept.count == DashboardSessions.secretBytes {
                secret = kept
                ended = EndedSessions(text: list, now: now)
            }
        } catch {
            log.warning("Sessions of the dashboard will not outlive this process", metadata: ["reason": "\(error)"])
        }
        sessions = DashboardSessions(secret: [], tokens: [])
        if secret.isEmpty { makeSecret() }
        sessions = DashboardSessions(secret: secret, tokens: tokens)
    }

    private static func keyFile(_ directory: String) -> String { directory + "/dashboard.key" }
    private static func endedFile(_ directory: String) -> String { directory + "/dashboard.ended" }

    /// After a reload: sessions of tokens that are gone end.
    func apply(_ tokens: [AdminToken]) {
        self.tokens = tokens
        sessions = DashboardSessions(secret: secret, tokens: tokens)
    }

    func open(cookie: some Collection<UInt8>, pageKey: some Collection<UInt8>, now: Int64) -> DashboardSession? {
        guard let session = sessions.open(cookie: cookie, pageKey: pageKey, now: now), !ended.contains(session) else { return nil }
        return session
    }

    /// Signs out. With too many of them all sessions of this router end.
    func end(_ session: DashboardSession, now: Int64) {
        if ended.add(session, now: now) {
            keep(ended.text, Self.endedFile(directory))
        } else {
            log.warning("More sessions of the dashboard were signed out than are remembered: all of them end")
            makeSecret()
            apply(tokens)
        }
    }

    /// A new one, under which no session is known any more.
    private func makeSecret() {
        secret = randomBytes(DashboardSessions.secretBytes)
        ended = EndedSessions()
        // In this order: with the list gone and the old key there, sessions would come back.
        keep(secret, Self.keyFile(directory))
        keep([], Self.endedFile(directory))
    }

    private func keep(_ bytes: [UInt8], _ path: String) {
        do throws(ProcessError) { try StateFile.replace(path, with: bytes) } catch {
            // Without its key nothing comes back after a restart, neither what is signed in nor what was signed out; that works on a full disk, too.
            unlink(Self.keyFile(directory))
            log.warning("Sessions of the dashboard will not outlive this process", metadata: ["reason": "\(error)"])
        }
    }
}
