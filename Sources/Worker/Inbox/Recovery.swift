// Finding out what became of known messages, and taking them over from dead owners. Extension of Inbox: the rare ways.

import EventLoop
import Postgres
import Time
import Twilio

extension Inbox {
    /// What is known of a message; nil: nothing. Those who ask meanwhile share the next look.
    func find(_ key: MessageKey) async throws(InboxError) -> FoundMessage? { try await findRunner.submit(key) }

    /// What is known of messages; unknown ones are left out.
    func find(_ keys: [MessageKey]) async throws(InboxError) -> [FoundMessage] {
        do { return try await Self.find(keys, database) } catch { throw InboxError(error) }
    }

    private static func find(_ keys: [MessageKey], _ database: any Database) async throws(PostgresError) -> [FoundMessage] {
        var parameters = Parameters()
        parameters.append(textArray: keys.map { $0.messageSID })
        parameters.append(textArray: keys.map { $0.accountSID })
        return try found(try await database.run(InboxStatements.find, parameters, lane: .any))
    }

    static func findEach(_ keys: [MessageKey], _ database: any Database) async throws(PostgresError) -> [FoundMessage?] {
        let found = Dictionary(try await find(keys, database).map { ($0.key, $0) }) { first, _ in first }
        return keys.map { found[$0] }
    }

    /// How a delivery of a known message is to be dealt with here. Soon after an outage a lease that is over says nothing (`isSteady`).
    func standing(_ found: FoundMessage, deadGeneration: UInt64 = 0) -> FoundMessage.Standing {
        if !found.isFinished, found.state != "deferred", found.owner == ownership.id { return .ours }
        return found.standing(
            deadGeneration: knownDead(found) ?? deadGeneration, router: ownership.router, believesLeases: ownership.isSteady)
    }

    /// Whether a dead owner's message need not be left to its redelivered frame any more.
    func mayTake(_ found: FoundMessage) -> Bool {
        found.ownerIsDead(longerThan: found.ownerRouter == ownership.router ? redelivery : Pipeline.frameLifetime)
    }

    /// The owner's generation when the dispatcher has told us of its death.
    func knownDead(_ found: FoundMessage) -> UInt64? {
        found.ownerGeneration.flatMap { found.ownerRouter == ownership.router && ownership.dead[$0] != nil ? $0 : nil }
    }

    /// When the dispatcher told us so.
    func heardOfDeath(_ found: FoundMessage) -> MonotonicInstant? { knownDead(found).flatMap { ownership.dead[$0] } }

    /// A message to be taken over, and the generation of our router that is known to be dead; 0: only the lease tells.
    struct Taking: Sendable {
        var found: FoundMessage
        var deadGeneration: UInt64
        var name: String { "\(found.accountSID) \(found.messageSID)" }
    }

    /// Makes a dead owner's message ours, or takes one of our own in hand again that an accept with an unknown outcome has left behind (the
    /// caller knows that nobody here has it in hand). nil: it is finished, somebody else has it, or its owner lives. What a worker leaves comes by
    /// the hundred: those who take meanwhile share the next statement, for each of these writes our own row.
    /// - Parameter deadGeneration: a generation of this router that the dispatcher knows to be dead; 0: only the lease tells.
    func takeOver(_ found: FoundMessage, deadGeneration: UInt64) async throws(InboxError) -> StoredMessage? {
        try await takeOverRunner.submit(Taking(found: found, deadGeneration: knownDead(found) ?? deadGeneration))
    }

    static func takeOver(
        _ all: [Taking], _ database: any Database, _ ownership: Ownership
    ) async throws(PostgresError) -> [StoredMessage?] {
        let me = try await ownership.current()
        var ending: [(owner: Int64, generation: UInt64)] = []
        for one in all where one.found.owner != me && !one.found.ownerHasEnded {
            let owner = (one.found.owner, one.deadGeneration)
            if !ending.contains(where: { $0 == owner }) { ending.append(owner) }
        }
        if !ending.isEmpty {
            var owners = Parameters()
            owners.append(int8Array: ending.map(\.owner))
            owners.append(uuid: ownership.router)
            owners.append(int8Array: ending.map { Int64(clamping: $0.generation) })
            _ = try await database.run(OwnerStatements.endDeadOwners, owners, lane: .any)
        }
        var taking = Parameters()
        taking.append(me)
        taking.append(textArray: all.map { $0.found.messageSID })
        taking.append(textArray: all.map { $0.found.accountSID })
        taking.append(int8Array: all.map { $0.found.owner })
        var taken: [MessageKey: StoredMessage] = [:]
        for stored in try stored(try await database.run(InboxStatements.takeOver, taking, lane: .any)) {
            taken[stored.message.key] = stored
        }
        return all.map { taken[$0.found.key] }
    }

    /// Takes a finished message's inline reply to us, to give it again; nil: it has none any more, or it is too old. What we do not give then
    /// after all is ours to move; `mustMove`: it would overtake what is in the outbox.
    func takeReply(_ key: MessageKey) async throws(InboxError) -> (parts: [String], isOptedOut: Bool, mustMove: Bool)? {
        var parameters = Parameters()
        do {
            parameters.append(try await ownership.current())
            parameters.append(key.messageSID)
            parameters.append(key.accountSID)
            parameters.append(FoundMessage.replyIsRepeated.seconds)
            let rows = try await database.run(InboxStatements.takeReply, parameters, lane: .any)
            guard !rows.isEmpty else { return nil }
            return (
                (try rows.stringArray(0, 0) ?? []).compactMap { $0 }, try rows.bool(0, 1) ?? false, try rows.bool(0, 2) ?? false
            )
        } catch {
            throw InboxError(error)
        }
    }

    /// Known messages have come at these times by other deliveries. One that lay unread with a router that was gone, and was accepted all the same,
    /// bears the time at which it was read, later than what its person wrote afterwards: the row gets the earlier time while it is unfinished.
    func cameEarlier(_ arrivals: [(key: MessageKey, at: WallTime)]) async throws(InboxError) {
        var parameters = Parameters()
        parameters.append(textArray: arrivals.map { $0.key.messageSID })
        parameters.append(textArray: arrivals.map { $0.key.accountSID })
        parameters.append(timestampArray: arrivals.map { $0.at })
        do { _ = try await database.run(InboxStatements.cameEarlier, parameters, lane: .any) } catch { throw InboxError(error) }
    }

    /// A webhook of a message that another worker has in hand is about to be answered empty. False: it is finished by now.
    func markAnsweredElsewhere(_ key: MessageKey) async throws(InboxError) -> Bool {
        var parameters = Parameters()
        parameters.append(key.messageSID)
        parameters.append(key.accountSID)
        do { return try await database.run(InboxStatements.answeredElsewhere, parameters, lane: .any).affected == 1 } catch {
            throw InboxError(error)
        }
    }

    /// Ends for good the workers of this router that the dispatcher has buried: their leases need not run out.
    func endBuried() async throws(InboxError) {
        guard !ownership.buried.isEmpty else { return }
        let buried = ownership.buried
        var parameters = Parameters()
        parameters.append(uuid: ownership.router)
        parameters.append(int8Array: buried.sorted().map { Int64(clamping: $0) })
        do { _ = try await database.run(OwnerStatements.endBuried, parameters, lane: .any) } catch { throw InboxError(error) }
        ownership.buried.subtract(buried)
    }

    /// Makes ours what owners dead for longer than `span` have left behind in up to `most` conversations; oldest first, deferred ones
    /// excepted. Each living worker gets its share of the conversations. Empty: nothing of our share is left.
    /// - Parameter own: the span for owners of this router; nil: the same.
    func takeOverAbandoned(longerThan span: Duration, own: Duration? = nil, most: Int) async throws(InboxError) -> [StoredMessage] {
        var dead = Parameters()
        dead.append(span.milliseconds / 1000)
        do {
            var asking = dead
            asking.append(uuid: ownership.router)
            asking.append((own ?? span).milliseconds / 1000)
            let any = try await database.run(OwnerStatements.anyDead, asking, lane: .any)
            if try any.bool(0, 1) == true { _ = try await database.rest(RecoveryStatements.forgetOwners, Parameters()) }
            guard try any.bool(0, 0) == true else { return [] }
            var taking = Parameters()
            taking.append(try await ownership.current())
            taking.append(span.milliseconds / 1000)
            taking.append(Int64(most))
            taking.append(uuid: ownership.router)
            taking.append((own ?? span).milliseconds / 1000)
            // Soon after an outage a lease that is over says nothing.
            if ownership.isSteady { _ = try await database.rest(RecoveryStatements.endOwners, dead) }
            // Before what is unfinished: they are replies to earlier messages, and what is finished now must not overtake them.
            if !isFateOfDeadSoonKnown { while let lost = try await lostReplies(dead), !lost.isEmpty { try await onLostReplies(lost) } }
            let rows = try await database.rest(RecoveryStatements.takeOver, taking)
            if rows.isEmpty {
                var sweeping = dead
                sweeping.append(replyMaxAge.seconds)
                _ = try await database.rest(RecoveryStatements.sweepOwners, sweeping)
            }
            return try Self.stored(rows)
        } catch {
            throw InboxError(error)
        }
    }

    /// After an outage the drain moves what the dead owe, and then it is known of all their other replies that they were written: Twilio need not be
    /// asked about those. A spool that cannot be drained is waited for no longer than for opt-out words.
    private var isFateOfDeadSoonKnown: Bool {
        ownership.owesReplies() && (ownership.answeredSince.map { .now() - $0 < MessageSpool.wordsMayTake } ?? true)
    }

    /// Inline replies of which nobody knows whether they were written.
    private func lostReplies(_ dead: Parameters) async throws(PostgresError) -> [MessageKey]? {
        var parameters = dead
        parameters.append(replyMaxAge.seconds)
        let rows = try await database.rest(RecoveryStatements.lostReplies, parameters)
        var keys: [MessageKey] = []
        for row in 0..<rows.count {
            keys.append(MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? ""))
        }
        return keys
    }

    /// What comes before this message in its conversation, as the tables tell. Those who ask meanwhile share the next look.
    func before(_ key: MessageKey) async throws(InboxError) -> Before { try await beforeRunner.submit(key) }

    static func before(
        _ keys: [MessageKey], _ database: any Database, _ ownership: Ownership
    ) async throws(PostgresError) -> [Before] {
        var parameters = Parameters()
        parameters.append(textArray: keys.map { $0.messageSID })
        parameters.append(textArray: keys.map { $0.accountSID })
        parameters.append(try await ownership.current())
        let rows = try await database.run(InboxStatements.before, parameters, lane: .any)
        var found: [MessageKey: Before] = [:]
        for row in 0..<rows.count {
            let account = try rows.string(row, 1) ?? ""
            func key(_ sid: String) -> MessageKey { MessageKey(accountSID: account, messageSID: sid) }
            found[key(try rows.string(row, 0) ?? "")] = Before(
                unfinished: (try rows.stringArray(row, 2) ?? []).compactMap { $0.map(key) },
                doubtful: (try rows.stringArray(row, 3) ?? []).compactMap { $0.map(key) })
        }
        return keys.map { found[$0] ?? Before() }
    }

    /// All that is unfinished and ours, deferred ones excepted.
    func mine() async throws(InboxError) -> [MessageKey] {
        var parameters = Parameters()
        do {
            parameters.append(try await ownership.current())
            let rows = try await database.rest(RecoveryStatements.mine, parameters)
            var keys: [MessageKey] = []
            for row in 0..<rows.count {
                keys.append(MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? ""))
            }
            return keys
        } catch {
            throw InboxError(error)
        }
    }

    private static func found(_ rows: Rows) throws(PostgresError) -> [FoundMessage] {
        var list: [FoundMessage] = []
        for row in 0..<rows.count {
            list.append(
                FoundMessage(
                    key: MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? ""),
                    state: try rows.string(row, 2) ?? "", outcome: try rows.string(row, 3), isFinished: try rows.bool(row, 4) ?? false,
                    age: try rows.double(row, 5).map { .milliseconds(milliseconds($0)) },
                    parts: (try rows.stringArray(row, 6) ?? []).compactMap { $0 }, isInline: try rows.bool(row, 7) ?? false,
                    wasInTurn: try rows.bool(row, 12) ?? false, owner: try rows.int64(row, 8) ?? 0,
                    ownerGeneration: try rows.int64(row, 9).map { UInt64(clamping: $0) }, ownerRouter: try rows.uuid(row, 10),
                    deadFor: try rows.double(row, 11).map { .milliseconds(milliseconds($0)) },
                    ownerHasEnded: try rows.bool(row, 13) ?? true,
                    isFateOpen: try rows.bool(row, 14) ?? false,
                    arrival: UnderwayMessage.Arrival(
                        at: try rows.timestamp(row, 16) ?? WallTime(microseconds: 0), sequence: try rows.int64(row, 17) ?? 0)))
        }
        return list
    }

    /// Saturates: an owner without a row has been dead for ever.
    private static func milliseconds(_ seconds: Double) -> Int64 { seconds < 1e12 ? Int64(seconds * 1000) : 1_000_000_000_000_000 }

    static func stored(_ rows: Rows) throws(PostgresError) -> [StoredMessage] {
        var taken: [StoredMessage] = []
        for row in 0..<rows.count { taken.append(try stored(rows, row)) }
        return taken
    }

    private static func stored(_ rows: Rows, _ row: Int) throws(PostgresError) -> StoredMessage {
        let key = MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? "")
        return try OnCPU.during(key) { () throws(PostgresError) in try read(rows, row, key) }
    }

    private static func read(_ rows: Rows, _ row: Int, _ key: MessageKey) throws(PostgresError) -> StoredMessage {
        func text(_ column: Int) throws(PostgresError) -> String { try rows.string(row, column) ?? "" }
        let message = InboundMessage(
            messageSID: key.messageSID, accountSID: key.accountSID, messagingServiceSID: try rows.string(row, 4),
            from: Address(try text(2)),
            to: Address(try text(3)), body: try text(9), extraJSON: try rows.string(row, 10), source: try text(5),
            arrivedAt: try rows.timestamp(row, 7) ?? WallTime(microseconds: 0), arrivalSequence: try rows.int64(row, 8) ?? 0,
            correlationID: try text(6))
        let stretch = try rows.uuid(row, 12) ?? ConversationKey.bytes(of: message)
        var stored = StoredMessage(message: message, attempt: Int(try rows.int64(row, 11) ?? 1), stretch: stretch)
        stored.isOptedOut = try rows.bool(row, 13) ?? false
        stored.optOutChanged = try rows.bool(row, 14) ?? false
        stored.freshFrom = try rows.timestamp(row, 15)
        return stored
    }
}
