// What the pipeline and the status callbacks know of the spool: which messages must go there, how they are put there, and whether replies have
// to wait for opt-out words in it. Made by WorkerParts. Sends nothing and drains nothing (SpoolDrainer does). docs/delivery.md, "When PostgreSQL
// is away".

import EventLoop
import Logging
import Spool
import Telemetry
import Time
import Wire

@LoopActor final class MessageSpool {
    /// After so long with the database there, replies no longer wait for words that nobody can drain.
    static let wordsMayTake = Duration.seconds(60)

    let spool: Spool
    private let log: Logger
    private let wordsMayTake: Duration
    /// Conversations of messages whose accept has failed, until they are spooled, and how many of each.
    private var turning: [[UInt8]: Int] = [:]
    private var wordsSince: MonotonicInstant?
    private var hasGivenUpWords = false
    /// Whether an accept can succeed now, as far as is known.
    var isDatabaseThere: () -> Bool = { false }

    init(_ spool: Spool, log: Logger, wordsMayTake: Duration = wordsMayTake) {
        self.spool = spool
        self.log = log
        self.wordsMayTake = wordsMayTake
        spool.onEvent = { event in
            switch event {
            case .trouble, .setAside, .unreadable: log.error("\(event)")
            case .began, .takenOver, .deleted, .salvaged, .troubleOver: log.info("\(event)")
            }
        }
    }

    // MARK: Which way

    /// Something of this message's conversation is in the spool, or about to be: it must not overtake that.
    func mustTake(_ message: InboundMessage) -> Bool {
        if turning.isEmpty, spool.isEmpty { return false }
        let conversation = ConversationKey.bytes(of: message)
        return turning[conversation] != nil || spool.contains(conversation)
    }

    /// The accepts of these have failed; each is given up here, or spooled, and then `turned`.
    func turns(_ conversations: [[UInt8]]) { for conversation in conversations { turning[conversation, default: 0] += 1 } }

    func turned(_ message: InboundMessage) {
        let conversation = ConversationKey.bytes(of: message)
        guard let count = turning[conversation] else { return }
        turning[conversation] = count > 1 ? count - 1 : nil
    }

    // MARK: Writing

    /// Makes a message durable. False: the spool cannot take it, and has said why. What a dead worker had is kept beside another delivery of it, which
    /// says nothing of the reply that is to be looked for.
    func keep(_ message: InboundMessage, _ deliver: Deliver) async -> Bool {
        let speaks = message.optOutAction == .stop || message.optOutAction == .start
        guard
            let entry = SpoolEntry(
                deliver, accountSID: message.accountSID, messageSID: message.messageSID, event: deliver.deadGeneration == 0 ? "" : "dead",
                conversation: ConversationKey.bytes(of: message),
                flags: SpoolMark(isWord: speaks, deadGeneration: deliver.deadGeneration).flags)
        else { return false }
        return await write(entry)
    }

    /// The same for a status callback.
    func keep(_ status: MessageStatus, _ deliver: Deliver) async -> Bool {
        let account = deliver.fields.first { $0.name == "AccountSid" }.map { storableText($0.value) } ?? ""
        let event = "\(status.status) \(status.errorCode.map { String($0) } ?? "-") \(status.outboxID)"
        guard let entry = SpoolEntry(deliver, accountSID: account, messageSID: status.messageSID, event: event, conversation: [])
        else { return false }
        return await write(entry)
    }

    private func write(_ entry: SpoolEntry) async -> Bool {
        do {
            _ = try await spool.write(entry)
            return true
        } catch {
            // Logged once an episode, by `onEvent`.
            return false
        }
    }

    // MARK: Replies

    /// An opt-out or opt-in word is spooled and has not taken effect yet: no reply leaves before it has.
    var holdsReplies: Bool {
        guard !spool.isEmpty, spool.hasUrgent else {
            wordsSince = nil
            hasGivenUpWords = false
            return false
        }
        guard isDatabaseThere() else {
            wordsSince = nil
            return true
        }
        let since = wordsSince ?? .now()
        wordsSince = since
        guard MonotonicInstant.now() - since > wordsMayTake else { return true }
        if !hasGivenUpWords { log.error("Opt-out words are in the spool and cannot be drained: replies no longer wait for them") }
        hasGivenUpWords = true
        return false
    }

    /// A message that a dead worker had is in the spool, and its frame is answered: nobody has looked yet whether an inline reply to it was committed. So
    /// not each reply of the dead has its fate, whichever: the mark names the last one that had the frame, and the row may be an earlier one's.
    var owesReplies: Bool { !spool.isEmpty && spool.hasMarked }

    // MARK: Figures

    func fill(_ figures: FigureCounts) {
        let depth = spool.isEmpty ? SpoolDepth() : spool.depth()
        figures.set(.spoolMessages, depth.rows)
        figures.set(.spoolBytes, depth.bytes)
        figures.set(.spoolOldest, depth.oldest.map { max(0, Int((WallTime.now() - $0).milliseconds / 1000)) } ?? 0)
        figures.set(.spoolFiles, depth.files)
        figures.set(.spoolDamagedFiles, depth.damaged)
        let state =
            switch spool.blocked() {
            case nil, .busy: 1
            case .full: 2
            case .damaged, .readOnly, .failed, .closed: 3
            }
        figures.set(.spoolState, state)
        figures.set(.spoolDiskFree, spool.diskFree)
        let counts = spool.figures
        figures.set(.spoolWritten, counts.stored)
        figures.set(.spoolDuplicates, counts.duplicates)
        figures.set(.spoolRefused, counts.refused)
        figures.set(.spoolDrained, counts.drained)
        figures.set(.spoolCommits, counts.commits)
        figures.set(.spoolBlocked, Int(counts.blocked.wholeMicroseconds))
    }
}

/// What the flags of a spooled row say.
struct SpoolMark: Sendable, Equatable {
    /// It opts out or in.
    var isWord = false
    /// The worker that had it before and died; 0: none. The low 30 bits, which no router ever uses up.
    var deadGeneration: UInt64 = 0

    init(isWord: Bool, deadGeneration: UInt64) {
        self.isWord = isWord
        self.deadGeneration = deadGeneration & Self.generationBits
    }

    init(_ flags: UInt32) {
        isWord = flags & SpoolEntry.urgent != 0
        deadGeneration = UInt64(flags >> 2)
    }

    var flags: UInt32 { (isWord ? SpoolEntry.urgent : 0) | UInt32(truncatingIfNeeded: deadGeneration) << 2 }

    private static let generationBits: UInt64 = (1 << 30) - 1
}
