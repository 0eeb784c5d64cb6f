// One drain of a spool directory: rows are read in their order, accepted into PostgreSQL, removed. Run by SpoolDrainer in a worker, and by
// SpoolImport for `sms-routerctl spool import`. Starts no message and sends nothing: what it accepts is deferred. docs/delivery.md, "Draining".

import EventLoop
import Logging
import Spool
import Time
import Wire

@LoopActor final class DrainRun {
    /// Rows that are read, accepted and removed together.
    private static let most = 500
    /// Bytes of them that are enough.
    private static let enough = 4 << 20

    struct Counts: Sendable, Equatable {
        /// Messages that were new.
        var accepted = 0
        /// Those that the database had.
        var known = 0
        /// Kept as such: the database refuses their data.
        var unprocessable = 0
        var statuses = 0
        /// Left in their files: the database takes them in no form.
        var refused = 0

        var all: Int { accepted + known + unprocessable + statuses }
    }

    enum End: Sendable, Equatable {
        /// Nothing is left that could be read.
        case done
        case stopped
        /// The database; what was not removed comes again.
        case away(String)
        case trouble(SpoolError)
    }

    private let drain: SpoolDrain
    private let inbox: Inbox
    private let outbox: Outbox
    private let replyMaxAge: Duration
    private let log: Logger
    /// Of rows that stay where they are.
    private var refused: Set<RowName> = []
    private(set) var counts = Counts()
    var isStopped: () -> Bool = { false }
    /// Workers died at it: it stays where it is.
    var isPoison: (MessageKey) -> Bool = { _ in false }
    /// A spooled callback is committed: what it changed.
    var onStatus: @LoopActor (StatusEffect?) -> Void = { _ in }
    /// Words have taken effect, or messages wait to be taken up.
    var onProgress: () -> Void = {}
    /// The database had it: perhaps by an accept of ours whose answer never came, and then nobody has it in hand.
    var onKnown: (MessageKey) -> Void = { _ in }

    private struct RowName: Hashable {
        var account: String
        var sid: String
        var event: String

        init(_ entry: SpoolEntry) {
            account = entry.accountSID
            sid = entry.messageSID
            event = entry.event
        }
    }

    init(_ drain: SpoolDrain, inbox: Inbox, outbox: Outbox, replyMaxAge: Duration, log: Logger) {
        self.drain = drain
        self.inbox = inbox
        self.outbox = outbox
        self.replyMaxAge = replyMaxAge
        self.log = log
    }

    func run() async -> End {
        while !isStopped() {
            do throws(SpoolError) {
                var rows = try await next(urgentOnly: true)
                if rows.isEmpty { rows = try await next(urgentOnly: false) }
                guard !rows.isEmpty else { return .done }
                let (done, reason) = await take(rows)
                if !done.isEmpty {
                    try await drain.remove(done)
                    onProgress()
                }
                if let reason { return .away(reason) }
            } catch { return .trouble(error) }
        }
        return .stopped
    }

    private func next(urgentOnly: Bool) async throws(SpoolError) -> [SpooledEntry] {
        // Those that were refused come again each time, and must not be all that comes.
        let rows = try await drain.next(
            Self.most + refused.count, enough: Self.enough + refused.count * FrameHeader.maximumPayload, urgentOnly: urgentOnly)
        for row in rows where row.entry.kind != .status {
            let key = MessageKey(accountSID: row.entry.accountSID, messageSID: row.entry.messageSID)
            if isPoison(key), !refused.contains(RowName(row.entry)) { refuse(row.entry, "workers died at it") }
        }
        return refused.isEmpty ? rows : rows.filter { !refused.contains(RowName($0.entry)) }
    }

    /// Those of `rows` that are in the database now; and why the others are not.
    private func take(_ rows: [SpooledEntry]) async -> (done: [SpooledEntry], away: String?) {
        let entries = rows.map(\.entry)
        var isDone = [Bool](repeating: false, count: rows.count)
        var away = await takeStatuses(entries, &isDone)
        let messages = entries.indices.filter { entries[$0].kind != .status }
        let rounds = AcceptRounds.of(messages) { Self.person(entries[$0]) }
        for group in rounds where away == nil {
            let results = await LoopActor.together(group.map { entries[$0] }) { [inbox] entry -> Result<AcceptResult, InboxError> in
                do throws(InboxError) {
                    let key = MessageKey(accountSID: entry.accountSID, messageSID: entry.messageSID)
                    let message = OnCPU.during(key) { InboundMessage(entry.deliver) }
                    return .success(try await inbox.accept(message, deferred: true))
                } catch { return .failure(error) }
            }
            var owed: [UInt64: [MessageKey]] = [:]
            var known: [(place: Int, key: MessageKey, at: WallTime)] = []
            for (place, result) in zip(group, results) {
                let entry = entries[place]
                switch result {
                case .success(.stored): counts.accepted += 1
                case .success(.unprocessable): counts.unprocessable += 1
                case .success(.duplicate):
                    counts.known += 1
                    let key = MessageKey(accountSID: entry.accountSID, messageSID: entry.messageSID)
                    onKnown(key)
                    known.append((place, key, entry.arrivedAt))
                    let dead = SpoolMark(entry.flags).deadGeneration
                    if dead != 0 { owed[dead, default: []].append(key) }
                case .failure(.away(let reason, _)):
                    away = away ?? reason
                    continue
                case .failure(.refused(let reason)):
                    refuse(entry, reason)
                    continue
                }
                isDone[place] = true
            }
            // Before what its person wrote next is accepted: that must not go before it.
            if !known.isEmpty {
                do throws(InboxError) {
                    try await inbox.cameEarlier(known.map { ($0.key, $0.at) })
                } catch  where error.isAway {
                    away = away ?? "\(error)"
                    for one in known { isDone[one.place] = false }
                } catch {
                    // They are in the database all the same, with the time at which they were read there.
                    log.error("Drained messages keep a later time of arrival", metadata: ["count": "\(known.count)", "reason": "\(error)"])
                }
            }
            // Its webhook was answered empty: an inline reply that its dead worker had committed reached nobody, as far as is known.
            for (generation, keys) in owed {
                do throws(InboxError) {
                    _ = try await outbox.move(keys, isUnknown: true, deadGeneration: generation, maxAge: replyMaxAge)
                } catch {
                    away = away ?? "\(error)"
                    for place in group where keys.contains(where: { $0.messageSID == entries[place].messageSID }) { isDone[place] = false }
                }
            }
        }
        return (rows.indices.filter { isDone[$0] }.map { rows[$0] }, away)
    }

    private func takeStatuses(_ entries: [SpoolEntry], _ isDone: inout [Bool]) async -> String? {
        let places = entries.indices.filter { entries[$0].kind == .status }
        var away: String?
        let results = await LoopActor.together(places.map { entries[$0] }) { [outbox] entry -> Result<StatusEffect?, InboxError> in
            guard let status = StatusCallbacks.status(of: entry.deliver) else { return .success(nil) }
            do throws(InboxError) { return .success(try await outbox.take(status)) } catch { return .failure(error) }
        }
        for (place, result) in zip(places, results) {
            switch result {
            case .failure(.away(let reason, _)): away = away ?? reason
            // A callback is Twilio's word about a message of ours: one that the database refuses changes nothing.
            case .success, .failure(.refused):
                if case .success(let effect) = result { onStatus(effect) }
                counts.statuses += 1
                isDone[place] = true
            }
        }
        return away
    }

    private static func person(_ entry: SpoolEntry) -> String {
        for (name, value) in entry.fields where name == "From" { return entry.accountSID + "\0" + storableText(value) }
        return entry.accountSID
    }

    private func refuse(_ entry: SpoolEntry, _ reason: String) {
        counts.refused += 1
        refused.insert(RowName(entry))
        log.error(
            "A spooled message can be taken in no form, and stays in the spool",
            metadata: ["sid": "\(entry.messageSID)", "reason": "\(reason)"])
    }
}
