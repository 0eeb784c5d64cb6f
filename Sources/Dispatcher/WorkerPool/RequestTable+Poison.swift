// Requests whose messages kill workers: the part of RequestTable that puts them aside, for a worker of their own. docs/delivery.md, "Poison messages".

import Time
import Wire

extension RequestTable {
    /// Puts the requests that no worker holds where the verdict on their message wants them. One that is durable is ended: the row tells what is
    /// to be done with it, and its reply goes late. Returns what has ended, and the workers to pump.
    package mutating func setApart(
        now: MonotonicInstant, _ verdict: (MessageName) -> Suspects.Verdict
    ) -> (ended: [Ended], pump: [UInt64]) {
        var ended: [Ended] = []
        var moved: [UInt64] = []
        for id in requests.keys.sorted() {
            guard let request = requests[id], request.completion != nil else { continue }
            switch request.place {
            case .homeless, .waiting, .paced, .alone: break
            case .sent, .answered, .toldNotWritten: continue
            }
            guard let name = DeliverFrame.messageName(request.frame) else { continue }
            switch (verdict(name), request.place) {
            case (.alone, .alone): break
            case (.alone, _) where request.accepted, (.dead, _) where request.accepted:
                if let one = end(id, .expired(accepted: true), now: now) { ended.append(one) }
            case (.alone, _):
                requests[id]?.place = .alone
                forAlone.append(id)
            case (.dead, let place):
                replaceFrame(of: id, by: DeliverFrame.deadLetter(request.frame))
                if case .alone = place { moved.append(id) }
            case (.usual, .alone): moved.append(id)
            case (.usual, _): break
            }
        }
        for id in moved { requests[id]?.place = .homeless }
        return (ended, moved.isEmpty ? [] : rehome(moved))
    }

    /// A worker that takes one request, and none of any slot.
    package mutating func aloneReady(_ generation: UInt64) { holders[generation] = WorkerLoad(slot: -1, credit: 1) }

    /// The frame for a worker that has nothing else.
    package mutating func takeAlone(for generation: UInt64, now: MonotonicInstant) -> [UInt8]? {
        while let id = forAlone.removeFirst() {
            guard let index = requests.index(forKey: id), case .alone = requests.values[index].place else { continue }
            return send(index, to: generation, now)
        }
        return nil
    }
}
