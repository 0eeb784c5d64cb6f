// Rows of messages at which workers died: accused, quarantined, ended as dead letters. Extension of Inbox; called by Suspicions, Quarantine and
// the pipeline. docs/database.md has the states.

import Crypto
import EventLoop
import JSON
import Postgres
import Time
import Twilio
import Wire

/// The column `set_apart`.
enum SetApart: Int16, Sendable {
    /// No worker that has anything else runs it.
    case quarantined = 1
    /// A dead letter.
    case letter = 2
    /// It is to be ended as one.
    case doomed = 3
}

/// What an accusation has made of a row.
struct AccusedMessage: Sendable, Equatable {
    var suspicions: Int
    var apart: SetApart?
}

struct SetApartCounts: Sendable, Equatable {
    var quarantined = 0
    /// Those that nobody has in hand.
    var due = 0
    var letters = 0
    var hasDoomed = false
}

/// A message that is to be ended as a dead letter. Nothing in it was made from its contents by this process.
struct DoomedMessage: Sendable {
    var key: MessageKey
    /// Ours, for its own text.
    var to: String
    /// For the usage log.
    var recordedNumber: String
    /// A reply could reach somebody.
    var isAnswerable: Bool
    var age: Duration
    var suspicions: Int
    /// Of a made-up person: counted nowhere.
    var isTest: Bool
}

extension Inbox {
    /// Writes a suspicion to the row of its message, once; nil: there is none, it is finished, or somebody else has written it.
    func accuse(_ suspicion: Suspicion) async throws(InboxError) -> AccusedMessage? {
        var parameters = Parameters()
        parameters.append(uuid: router)
        parameters.append(Int64(clamping: suspicion.generation))
        parameters.append(suspicion.messageSID)
        parameters.append(suspicion.accountSID)
        parameters.append(jsonb: Self.entry(suspicion, router))
        parameters.append(jsonb: Self.identity(suspicion, router))
        parameters.append(suspicion.wasAlone)
        do {
            let rows = try await database.run(SetApartStatements.accuse, parameters, lane: .any)
            guard !rows.isEmpty else { return nil }
            return AccusedMessage(
                suspicions: Int(try rows.int64(0, 0) ?? 0), apart: try rows.int64(0, 1).flatMap { SetApart(rawValue: Int16(clamping: $0)) })
        } catch {
            throw InboxError(error)
        }
    }

    func setApartCounts() async throws(InboxError) -> SetApartCounts {
        do {
            let rows = try await database.run(SetApartStatements.counts, Parameters(), lane: .any)
            return SetApartCounts(
                quarantined: Int(try rows.int64(0, 0) ?? 0), due: Int(try rows.int64(0, 1) ?? 0), letters: Int(try rows.int64(0, 2) ?? 0),
                hasDoomed: try rows.bool(0, 3) ?? false)
        } catch {
            throw InboxError(error)
        }
    }

    /// Makes the oldest quarantined message ours that nobody has in hand.
    func takeQuarantined() async throws(InboxError) -> StoredMessage? {
        do {
            var parameters = Parameters()
            parameters.append(try await ownership.current())
            let rows = try await database.run(SetApartStatements.takeQuarantined, parameters, lane: .any)
            return try Self.stored(rows).first
        } catch {
            throw InboxError(error)
        }
    }

    /// Makes messages ours that are to be ended as dead letters.
    func takeDoomed() async throws(InboxError) -> [DoomedMessage] {
        do {
            var parameters = Parameters()
            parameters.append(try await ownership.current())
            let rows = try await database.run(SetApartStatements.takeDoomed, parameters, lane: .any)
            var doomed: [DoomedMessage] = []
            for row in 0..<rows.count {
                doomed.append(
                    DoomedMessage(
                        key: MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? ""),
                        to: try rows.string(row, 2) ?? "", recordedNumber: try rows.string(row, 3) ?? "",
                        isAnswerable: try rows.bool(row, 4) ?? false, age: .seconds(Int64(try rows.double(row, 5) ?? 0)),
                        suspicions: Int(try rows.int64(row, 6) ?? 0), isTest: try rows.bool(row, 7) ?? false))
            }
            return doomed
        } catch {
            throw InboxError(error)
        }
    }

    /// Keeps what is left of a message that killed workers before it was durable. Nothing is done to what it says: its addresses are stored as
    /// plain characters, and only what the dashboard's Phone has sent is a made-up person's. False: it is known already, and nothing happens.
    func keepLetter(_ deliver: Deliver, _ key: MessageKey, history: [Suspicion]) async throws(InboxError) -> Bool {
        var from = ""
        var to = ""
        for (name, value) in deliver.fields {
            switch name {
            case "From" where from.isEmpty:
                from = AcceptBatch.plain(value)
                if deliver.kind != .test { from = AcceptBatch.plain(Address.foreign(from).text) }
            case "To" where to.isEmpty: to = AcceptBatch.plain(value)
            default: break
            }
        }
        do {
            var parameters = Parameters()
            parameters.append(try await ownership.current())
            parameters.append(key.messageSID)
            parameters.append(key.accountSID)
            parameters.append(uuid: Array(SHA256.hash(Array("\(key.accountSID)\0\(to)\0\(from)".utf8)).prefix(16)))
            parameters.append(from)
            parameters.append(to)
            parameters.append((deliver.kind == .test ? Channel.test : .other).rawValue)
            parameters.append(deliver.source)
            parameters.append(deliver.correlationID)
            parameters.append(WallTime(microseconds: deliver.arrivedAt))
            parameters.append(Int64(clamping: deliver.sequence))
            parameters.append(Int16(clamping: history.count))
            parameters.append(jsonb: "[" + history.map { Self.object($0, router) }.joined(separator: ",") + "]")
            return try await database.run(SetApartStatements.keepLetter, parameters, lane: .any).affected == 1
        } catch {
            throw InboxError(error)
        }
    }

    // MARK: The history

    /// Whose death it was: a generation is never used twice.
    private static func identity(_ suspicion: Suspicion, _ router: [UInt8]) -> String {
        "[{\"router\":\"\(UUIDText.encode(router))\",\"generation\":\(suspicion.generation)}]"
    }

    private static func entry(_ suspicion: Suspicion, _ router: [UInt8]) -> String { "[" + object(suspicion, router) + "]" }

    private static func object(_ suspicion: Suspicion, _ router: [UInt8]) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("at", WallTime(microseconds: suspicion.at).iso8601)
        writer.member("cause", suspicion.causeText)
        writer.member("router", UUIDText.encode(router))
        writer.member("generation", Int(clamping: suspicion.generation))
        if suspicion.wasAlone { writer.member("alone", true) } else { writer.member("slot", Int(suspicion.slot)) }
        writer.endObject()
        return writer.text
    }
}
