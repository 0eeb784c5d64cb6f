// What operators look up and change of opt-outs: by command, and in the dashboard. docs/opt-out.md.

import Crypto
import EventLoop
import Postgres
import Schema

package enum OptOuts {
    /// The key by which people under hashes are found; nil: nobody is under one. With another key an opt-out would look like none.
    /// - Parameter privacyKey: the setting.
    @LoopActor package static func key<Session: OperatorSession>(
        _ privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) -> PrivacyKey? {
        let key = privacyKey.map { PrivacyKey($0) }
        let rows = try await session.query(OptOutThaw.check)
        let theirs = try session.decoded { () throws(PostgresError) in rows.count > 0 ? try rows.bytes(0, 0) : nil }
        if let problem = OptOutThaw.problem(ours: key?.check, theirs: theirs) { throw .configuration(problem) }
        return key
    }

    /// Opt-outs of these people (account, address) that stand under hashes get their addresses back.
    @LoopActor package static func thaw<Session: OperatorSession>(
        _ people: [(String, String)], privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) {
        guard let key = try await key(privacyKey, session), !people.isEmpty else { return }
        var parameters = Parameters()
        parameters.append(textArray: people.map { $0.0 })
        parameters.append(textArray: people.map { $0.1 })
        _ = try await session.query(OptOutThaw.touch, parameters)
        parameters.append(textArray: people.map { key.person($0.1) })
        _ = try await session.query(OptOutThaw.thaw, parameters)
    }

    /// Those of an address, or of all. One that stands under a hash is found by it, and told by the address that was asked for.
    /// - Parameters:
    ///   - all: also what was taken back.
    ///   - most: of each kind.
    @LoopActor package static func list<Session: OperatorSession>(
        address: String?, all: Bool, most: Int, privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) -> [OptOutRow] {
        var rows = try await OptOutRow.read(session, address: address, all: all, most: most)
        if let address, let hidden = try await key(privacyKey, session)?.person(address) {
            rows += try await OptOutRow.read(session, address: hidden, all: all, most: most).map { row in
                var row = row
                row.address = address
                return row
            }
        }
        return rows
    }

    /// Those of some addresses of one person, also what was taken back, in one statement. Those that stand under hashes are told by their addresses.
    @LoopActor package static func list<Session: OperatorSession>(
        addresses: [String], most: Int, privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) -> [OptOutRow] {
        guard !addresses.isEmpty else { return [] }
        var hidden: [String: String] = [:]
        if let key = try await key(privacyKey, session) { for address in addresses { hidden[key.person(address)] = address } }
        return try await OptOutRow.read(session, addresses: addresses + hidden.keys, most: most).map { row in
            var row = row
            row.address = hidden[row.address] ?? row.address
            return row
        }
    }

    /// Opts an address out; whether it was not out there before. The record is made by the same statement.
    @LoopActor package static func add<Session: OperatorSession>(
        address: String, account: String, service: String?, ours: String?, privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) -> Bool {
        try await thaw([(account, address)], privacyKey: privacyKey, session)
        var parameters = Parameters(texts: account, address, service ?? ours ?? "", ours ?? "", service)
        parameters.append(session.who)
        return try await session.query(OptOutStatements.add, parameters).count > 0
    }

    /// Takes an address's opt-outs back; the senders at which it was out. Throws when it was out at none.
    /// - Parameters:
    ///   - account: nil: of all.
    ///   - accounts: those that are ours, for what stands under hashes.
    @LoopActor package static func lift<Session: OperatorSession>(
        address: String, account: String?, accounts: [String], privacyKey: String?, _ session: Session
    ) async throws(Session.Failure) -> [String] {
        try await thaw(accounts.map { ($0, address) }, privacyKey: privacyKey, session)
        let rows = try await session.query(OptOutStatements.lift, Parameters(texts: account, address, session.who))
        let senders = try session.decoded { () throws(PostgresError) -> [String] in
            var senders: [String] = []
            for row in 0..<rows.count { senders.append(try rows.string(row, 1) ?? "") }
            return senders
        }
        guard !senders.isEmpty else { throw .no("\(address) has not opted out") }
        return senders
    }
}
