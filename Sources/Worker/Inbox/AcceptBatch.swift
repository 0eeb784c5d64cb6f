// A batch of accepts as parameters of one statement, and its answer as results in the batch's order. Called by Inbox. No I/O.

import Crypto
import Postgres
import Twilio

/// One message to be made durable.
struct AcceptItem: Sendable {
    var message: InboundMessage
    var isDeferred: Bool
    var conversation: [UInt8]
    var action: OptOutAction
    /// Whoever submits it goes to the spool when it fails.
    var turnsToSpool: Bool
    /// What remembers it when its row is gone; nil: there is no privacy key.
    var hashed: [UInt8]?
    /// What its sender's address is hashed to.
    var person: String?

    init(_ message: InboundMessage, deferred: Bool, turnsToSpool: Bool = false, key: PrivacyKey? = nil) {
        hashed = key?.message(account: message.accountSID, sid: message.messageSID)
        person = key?.person(message.from.text)
        self.turnsToSpool = turnsToSpool
        self.message = message
        isDeferred = deferred
        conversation = ConversationKey.bytes(of: message)
        action = message.optOutAction
    }

    /// Whether the accept itself changes something for the person.
    var speaks: Bool { action == .stop || action == .start }

    /// At most one such word of a person in a batch.
    var exclusiveName: String? { speaks ? message.accountSID + "\0" + message.from.text : nil }
}

enum AcceptBatch {
    static func hasWords(_ items: [AcceptItem]) -> Bool { items.contains { $0.speaks } }

    /// - Parameter holdFrom: of a run, what is behind so many is held.
    static func parameters(_ items: [AcceptItem], owner: Int64, holdFrom: Int32 = Runs.never) -> Parameters {
        var sids = ArrayParameter(.text, reserve: items.count * 40)
        var accounts = ArrayParameter(.text, reserve: items.count * 40)
        var conversations = ArrayParameter(.uuid, reserve: items.count * 20)
        var froms = ArrayParameter(.text)
        var tos = ArrayParameter(.text)
        var services = ArrayParameter(.text)
        var channels = ArrayParameter(.text)
        var sources = ArrayParameter(.text)
        var correlations = ArrayParameter(.text)
        var arrivals = ArrayParameter(.timestamptz, reserve: items.count * 12)
        var sequences = ArrayParameter(.int8, reserve: items.count * 12)
        var bodies = ArrayParameter(.text)
        var extras = ArrayParameter(.jsonb)
        var states = ArrayParameter(.text)
        var hashes = ArrayParameter(.uuid)
        var actions = ArrayParameter(.int2)
        let words = hasWords(items)
        for item in items {
            OnCPU.during(item.message.key) {
                let message = item.message
                sids.append(message.messageSID)
                accounts.append(message.accountSID)
                conversations.append(uuid: item.conversation)
                froms.append(message.from.text)
                tos.append(message.to.text)
                services.append(message.messagingServiceSID)
                channels.append(message.channel.rawValue)
                sources.append(message.source)
                correlations.append(message.correlationID)
                arrivals.append(message.arrivedAt)
                sequences.append(message.arrivalSequence)
                bodies.append(message.body)
                extras.append(jsonb: message.extraJSON)
                states.append(item.isDeferred ? "deferred" : "accepted")
                hashes.append(uuid: item.hashed)
                guard words else { return }
                let action: Int16 =
                    switch item.action {
                    case .stop: 1
                    case .start: 2
                    case .help, .none: 0
                    }
                actions.append(action)
            }
        }
        var parameters = Parameters(count: 18, bytes: items.count * 400)
        parameters.append(owner)
        for array in [
            sids, accounts, conversations, froms, tos, services, channels, sources, correlations, arrivals, sequences, bodies, extras,
            states,
        ] { parameters.append(array) }
        parameters.append(holdFrom)
        parameters.append(hashes)
        if words { parameters.append(actions) }
        return parameters
    }

    /// Of `OptOutStatements.touch`, and of `thaw` with what hides the addresses: the people of a batch.
    static func people(_ items: [AcceptItem], hidden: Bool) -> Parameters {
        var parameters = Parameters(count: 3, bytes: items.count * 120)
        parameters.append(textArray: items.map(\.message.accountSID))
        parameters.append(textArray: items.map(\.message.from.text))
        if hidden { parameters.append(textArray: items.map(\.person)) }
        return parameters
    }

    /// A result for each item, in their order.
    static func results(_ rows: Rows, for items: [AcceptItem]) throws(PostgresError) -> [AcceptResult] {
        var rowOf: [MessageKey: Int] = [:]
        rowOf.reserveCapacity(rows.count)
        for row in 0..<rows.count {
            rowOf[MessageKey(accountSID: try rows.string(row, 1) ?? "", messageSID: try rows.string(row, 0) ?? "")] = row
        }
        var results: [AcceptResult] = []
        results.reserveCapacity(items.count)
        // The rows of this batch that a later one of the same conversation follows, in the order of the statement's own `latest`.
        var tails: [[UInt8]: String] = [:]
        let inOrder = items.indices.sorted { before(items[$0], items[$1]) }
        var predecessors = [String?](repeating: nil, count: items.count)
        var stored = [Int?](repeating: nil, count: items.count)
        var isShared = false
        for index in inOrder {
            // The same message twice in a batch is one row; the second delivery is a duplicate.
            guard let row = rowOf.removeValue(forKey: items[index].message.key) else { continue }
            stored[index] = row
            predecessors[index] = tails.updateValue(items[index].message.messageSID, forKey: items[index].conversation)
            if predecessors[index] != nil { isShared = true }
        }
        // Conversations with several rows here, in their order.
        let talks = isShared ? Dictionary(grouping: inOrder.filter { stored[$0] != nil }) { items[$0].conversation } : [:]
        for (index, item) in items.enumerated() {
            guard let row = stored[index] else {
                results.append(.duplicate)
                continue
            }
            var message = StoredMessage(message: item.message, attempt: 1, stretch: try rows.uuid(row, 2) ?? item.conversation)
            let tail = try rows.string(row, 3)
            message.isFirst = predecessors[index] == nil && tail == nil
            if let inBatch = predecessors[index] {
                message.predecessor = Predecessor(messageSID: inBatch, standing: .unfinished)
            } else {
                let standing = Predecessor.Standing(rawValue: try rows.int32(row, 4) ?? 0) ?? .unfinished
                if standing != .over, let tail {
                    message.predecessor = Predecessor(messageSID: tail, standing: standing)
                }
            }
            message.isOptedOut = try rows.bool(row, 5) ?? false
            message.optOutChanged = try rows.bool(row, 6) ?? false
            // What the row says is said of the last one of its conversation in this batch.
            let talk = talks[item.conversation] ?? []
            let behind = talk.firstIndex(of: index).map { talk[($0 + 1)...] } ?? []
            message.run = max(1, Int(try rows.int32(row, 7) ?? 0) - behind.count)
            if behind.allSatisfy({ items[$0].message.body == item.message.body }), item.message.body.countsWhenRepeated {
                message.saidRun = max(1, Int(try rows.int32(row, 8) ?? 0) - behind.count)
            }
            results.append(.stored(message))
        }
        if hasWords(items) { spread(items, inOrder, &results) }
        return results
    }

    /// A word counts for what the same person wrote after it in the same batch.
    private static func spread(_ items: [AcceptItem], _ inOrder: [Int], _ results: inout [AcceptResult]) {
        for (place, index) in inOrder.enumerated() where items[index].speaks {
            guard case .stored(let word) = results[index], word.optOutChanged else { continue }
            for later in inOrder[(place + 1)...] {
                let (said, next) = (items[index].message, items[later].message)
                guard said.accountSID == next.accountSID, said.from == next.from, !items[later].speaks else { continue }
                guard items[index].action == .stop || said.sender == next.sender, case .stored(var stored) = results[later] else {
                    continue
                }
                stored.isOptedOut = items[index].action == .stop
                results[later] = .stored(stored)
            }
        }
    }

    private static func before(_ left: AcceptItem, _ right: AcceptItem) -> Bool {
        let (left, right) = (left.message, right.message)
        if left.arrivalSequence != right.arrivalSequence { return left.arrivalSequence < right.arrivalSequence }
        return left.messageSID.utf8.lexicographicallyPrecedes(right.messageSID.utf8)
    }

    /// For a message that the database refuses with everything in it: what cannot be at fault.
    static func unprocessable(_ item: AcceptItem, owner: Int64, reason: String) -> Parameters {
        let message = item.message
        var parameters = Parameters(count: 13, bytes: 512)
        parameters.append(owner)
        parameters.append(message.messageSID)
        parameters.append(message.accountSID)
        parameters.append(uuid: item.conversation)
        parameters.append(plain(message.from.text))
        parameters.append(plain(message.to.text))
        parameters.append(message.channel.rawValue)
        parameters.append(message.source)
        parameters.append(plain(message.correlationID))
        parameters.append(message.arrivedAt)
        parameters.append(message.arrivalSequence)
        parameters.append(reason)
        parameters.append(uuid: item.hashed)
        return parameters
    }

    /// Printable ASCII, at most 255 characters; the rest as question marks.
    static func plain(_ text: String) -> String { plain(text.utf8) }

    static func plain(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.prefix(255).map { (0x20...0x7e).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
