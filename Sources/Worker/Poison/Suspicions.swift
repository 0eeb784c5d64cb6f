// What the dispatcher says of messages that were at work when workers died: written to their rows, and kept for those that have none. Made by
// WorkerParts, told by WorkerProcess, asked by the pipeline before it takes such a message over. Judges nothing: the statement counts.

import EventLoop
import Logging
import Time
import Wire

@LoopActor final class Suspicions {
    /// Messages that are remembered; beyond them all are forgotten, which costs a worker more at worst.
    private static let most = 256
    /// As many deaths set a message apart.
    nonisolated static let enough = 2

    private let loop: EventLoop
    private let inbox: Inbox
    private let log: Logger
    /// Not written yet.
    private var open: [MessageKey: [Suspicion]] = [:]
    private var known: [MessageKey: [Suspicion]] = [:]
    /// There is still somebody to work for.
    var isWanted: () -> Bool = { true }

    init(loop: EventLoop, inbox: Inbox, log: Logger) {
        self.loop = loop
        self.inbox = inbox
        self.log = log
    }

    /// All workers hear of each; the row counts it once.
    func learn(_ suspicion: Suspicion) {
        let key = suspicion.key
        guard known[key]?.contains(where: { $0.generation == suspicion.generation }) != true else { return }
        if known.count >= Self.most { known = [:] }
        known[key, default: []].append(suspicion)
        open[key, default: []].append(suspicion)
        LoopActor.spawn { await self.write(suspicion) }
    }

    /// A suspicion of this message is not in its row yet: whoever took it over now would not see it.
    func isOpen(_ key: MessageKey) -> Bool { open[key] != nil }

    /// Some message's suspicion is not in its row yet: what is taken up together with others waits for it.
    var hasOpen: Bool { !open.isEmpty }

    /// Of a message that may have no row.
    func history(of key: MessageKey) -> [Suspicion] { known[key] ?? [] }

    /// It kills whoever touches it, as far as is known here.
    func isPoison(_ key: MessageKey) -> Bool { (known[key]?.count ?? 0) >= Self.enough }

    private func write(_ suspicion: Suspicion) async {
        var pause = Duration.milliseconds(50)
        while isWanted() {
            do {
                if let verdict = try await inbox.accuse(suspicion) { tell(suspicion, verdict) }
                break
            } catch {
                guard error.isAway else {
                    log.error("A suspicion is refused by the database", metadata: ["sid": "\(suspicion.messageSID)", "reason": "\(error)"])
                    break
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
        open[suspicion.key]?.removeAll { $0.generation == suspicion.generation }
        if open[suspicion.key]?.isEmpty == true { open[suspicion.key] = nil }
    }

    private func tell(_ suspicion: Suspicion, _ verdict: AccusedMessage) {
        let what =
            switch verdict.apart {
            case .quarantined: "Quarantined: it runs once more, alone"
            case .doomed: "It has killed the worker that was alone with it"
            case .letter, nil: "Suspected"
            }
        log.error(
            "\(what)",
            metadata: [
                "sid": "\(suspicion.messageSID)", "suspicions": "\(verdict.suspicions)", "generation": "\(suspicion.generation)",
                "cause": "\(suspicion.causeText)",
            ])
    }
}

extension Suspicion {
    var key: MessageKey { MessageKey(accountSID: accountSID, messageSID: messageSID) }

    /// For people.
    var causeText: String { cause == 0 ? "turned in circles" : "signal \(cause)" }
}
