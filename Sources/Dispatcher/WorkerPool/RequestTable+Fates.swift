// How requests end: reported, expired, refused; and what is kept of them until it is known that their replies go late. The part of RequestTable
// behind an answer. docs/ipc.md, "The order of things", "Redelivery".

import Time
import Wire

extension RequestTable {
    /// What follows a report.
    package enum Reported: Equatable {
        case nothing
        /// The living worker that is to hear of it.
        case tell(UInt64)
        /// The answer's worker is dead. Not written, the request was put in the queue again, for another to send the reply late; what has waited for its
        /// fate goes on. The workers to pump.
        case redelivered([UInt64])
    }

    /// The caller is done with the request. A request not answered yet is thereby withdrawn, and its completion is never called.
    package mutating func reported(_ id: UInt64, written: Bool, now: MonotonicInstant) -> Reported {
        guard let request = take(id) else { return .nothing }
        switch request.place {
        case .answered(let generation):
            let isLost = !written && DeliverFrame.isMessage(request.frame)
            guard holders[generation] == nil else {
                if isLost { keep(id, request, .toldNotWritten(generation: generation), until: now + WorkerContract.fateWithin) }
                return .tell(generation)
            }
            let waited = fateIsKnown(of: request)
            if isLost { redeliverLate(id, request, generation, now) }
            return isLost || !waited.isEmpty ? .redelivered(rehome(waited + (isLost ? [id] : []))) : .nothing
        case .sent(let generation):
            if request.isUntaken { discharge(generation, request.frame.count) }
            release(generation)
            return .tell(generation)
        case .homeless, .waiting, .paced, .alone:
            waiting -= 1
            return .nothing
        case .toldNotWritten: return .nothing
        }
    }

    /// For the sake of its reply, which needs no more than the message's name. With too many kept it is not: the fates of that worker's
    /// answers then stay unknown here, and Twilio's records are asked about its replies. False: not kept.
    @discardableResult
    mutating func keep(_ id: UInt64, _ request: PooledRequest, _ place: PooledRequest.Place, until deadline: MonotonicInstant) -> Bool {
        var slim = request
        slim.place = place
        slim.deadline = deadline
        slim.overdue = nil
        slim.isUntakenAnswer = false
        guard kept < bounds.kept else {
            forget(slim)
            return false
        }
        if slim.frame.count > bounds.small { slim.frame = DeliverFrame.slim(slim.frame) }
        put(id, slim)
        wheel.add(id, deadline: deadline)
        return true
    }

    /// Of the workers that may have replied to it nobody is told that all their fates are known.
    private mutating func forget(_ request: PooledRequest) {
        forgotten.formUnion(request.earlierDead)
        for generation in [request.replier, request.deadGeneration] where generation != 0 { forgotten.insert(generation) }
    }

    /// Among the homeless; `rehome` follows.
    mutating func redeliverLate(_ id: UInt64, _ request: PooledRequest, _ dead: UInt64, _ now: MonotonicInstant) {
        var late = request
        late.isLate = true
        if late.deadGeneration != 0 { late.earlierDead.append(late.deadGeneration) }
        late.deadGeneration = dead
        guard keep(id, late, .homeless, until: now + WorkerContract.fateWithin) else { return }
        waiting += 1
        redelivered += 1
    }

    /// Requests whose deadline has passed.
    package mutating func expire(_ now: MonotonicInstant) -> [Ended] {
        var ended: [Ended] = []
        for id in wheel.due(now) {
            guard let request = requests[id] else { continue }
            guard request.deadline <= now else {
                wheel.add(id, deadline: request.deadline)
                continue
            }
            if request.isKept {
                requests[id]?.deadline = now + WorkerContract.fateWithin
                wheel.add(id, deadline: now + WorkerContract.fateWithin)
            } else if request.isUntakenAnswer, let overdue = request.overdue {
                requests[id]?.overdue = nil
                requests[id]?.deadline = now + UntakenAnswers.within
                wheel.add(id, deadline: now + UntakenAnswers.within)
                ended.append(Ended(id: id, completion: overdue, result: .overdue, holder: nil))
            } else if case .answered = request.place {
                if case .tell(let generation) = reported(id, written: false, now: now) {
                    ended.append(Ended(id: id, completion: nil, result: .expired(accepted: true), holder: generation))
                }
            } else if let one = end(id, .expired(accepted: request.accepted), now: now) {
                ended.append(one)
            }
        }
        return ended
    }

    /// Ends everything that no worker holds: the pool drains, nobody will take it.
    package mutating func refuseWaiting(_ reason: String) -> [Ended] {
        let ids = requests.filter { if case .sent = $0.value.place { false } else { $0.value.completion != nil } }.keys.sorted()
        return ids.compactMap { id in
            // What a dead worker had accepted is on disk: the caller may say so.
            end(id, requests[id]?.accepted == true ? .expired(accepted: true) : .unavailable(reason), now: nil)
        }
    }

    /// - Parameter now: keeps what is durable until a worker says that its reply goes late; nil: no worker will come.
    mutating func end(_ id: UInt64, _ result: PoolResult, now: MonotonicInstant?) -> Ended? {
        guard var request = take(id), let completion = request.completion else { return nil }
        request.completion = nil
        let later = request.accepted && DeliverFrame.isMessage(request.frame) ? now.map { $0 + WorkerContract.fateWithin } : nil
        var holder: UInt64?
        switch request.place {
        case .answered, .toldNotWritten: return nil
        case .sent(let generation):
            if request.isUntaken { discharge(generation, request.frame.count) }
            request.isUntaken = false
            release(generation)
            holder = generation
            if let later { keep(id, request, .toldNotWritten(generation: generation), until: later) }
        case .homeless, .waiting, .paced, .alone:
            waiting -= 1
            if let later {
                // In its place in the queue.
                request.isLate = true
                if keep(id, request, request.place, until: later) { waiting += 1 }
            } else if request.accepted, DeliverFrame.isMessage(request.frame) {
                forget(request)
            }
        }
        return Ended(id: id, completion: completion, result: result, holder: holder)
    }

    /// Whether some answer of this ended worker was forgotten. Asked once, when its end is to be told: it is not asked about again.
    package mutating func hasForgottenAnswers(of generation: UInt64) -> Bool { forgotten.remove(generation) != nil }

    /// Whether it is not known yet of some answer of this ended worker that it reached its peer, or goes late.
    package func hasOpenAnswers(of generation: UInt64) -> Bool {
        requests.values.contains { request in
            switch request.place {
            case .answered(generation), .toldNotWritten(generation): true
            default: request.deadGeneration == generation || request.earlierDead.contains(generation)
            }
        }
    }
}
