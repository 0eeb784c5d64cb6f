// Workers come, go and die: which slot a request waits at, and where it goes when that changes. Part of RequestTable. docs/ipc.md, "Redelivery".

import Time
import Wire

extension RequestTable {
    /// The worker takes new requests of its slot from now on, and what waits there. An earlier worker of the slot keeps only what it holds.
    /// Returns the workers to pump.
    package mutating func workerReady(_ generation: UInt64, slot: Int, credit: UInt32) -> [UInt64] {
        holders[generation] = WorkerLoad(slot: slot, credit: Int(credit))
        lanes[slot].serving = generation
        // What waits at another slot and belongs to this one comes with it, or newer ones of its conversation would overtake it here.
        return rehome(lanes.indices.flatMap { $0 == slot ? [] : takeWaiting($0) }) + [generation]
    }

    /// Whether more frames may be handed to the worker's socket. Without room its requests wait as if it had no credit.
    package mutating func setRoom(_ hasRoom: Bool, for generation: UInt64) {
        holders[generation]?.hasRoom = hasRoom
    }

    /// More credit; at most 2³¹ in all.
    package mutating func credited(_ generation: UInt64, _ more: UInt32) {
        guard let credit = holders[generation]?.credit else { return }
        holders[generation]?.credit = min(credit + Int(more), 1 << 31)
    }

    /// The worker was killed, and takes nothing new. What waits for it, and what comes, goes when it is dead, behind what it holds: until then nobody
    /// knows what that is.
    package mutating func workerDying(_ generation: UInt64) { holders[generation]?.isDying = true }

    /// The worker takes nothing new. What waited for it goes to the others. Returns the workers to pump.
    package mutating func workerStopped(_ generation: UInt64) -> [UInt64] {
        guard let slot = holders[generation]?.slot, isServing(generation, slot) else { return [] }
        lanes[slot].serving = nil
        return rehome(takeWaiting(slot))
    }

    /// Changes the number of slots. Slots that go must have no serving worker.
    package mutating func setSlots(_ count: Int) {
        while lanes.count < count { lanes.append(Lane()) }
        // The lane's queue is empty: it was taken when its last worker stopped.
        while lanes.count > count, lanes.last?.serving == nil { lanes.removeLast() }
    }

    /// Puts a request behind those of its conversation that wait for their lot, or behind an answer of which it is not known yet whether it was
    /// written; else where it belongs.
    mutating func route(_ id: UInt64, _ key: UInt64) -> Int? {
        guard !untaken.holds(key) else {
            requests[id]?.place = .paced
            untaken.wait(id, key: key)
            return nil
        }
        guard redelivery.holds(key) else { return place(id, key) }
        requests[id]?.place = .paced
        redelivery.follow(id, key: key)
        return nil
    }

    /// Puts a request into the queue of its best serving slot, or among the homeless.
    mutating func place(_ id: UInt64, _ key: UInt64) -> Int? {
        guard let slot = Rendezvous.choose(key: key, of: lanes.count, where: { lanes[$0].serving != nil }) else {
            homeless.append(id)
            return nil
        }
        requests[id]?.place = .waiting(slot: slot)
        lanes[slot].waiting.append(id)
        return slot
    }

    mutating func takeWaiting(_ slot: Int) -> [UInt64] { lanes[slot].waiting.removeAll() }

    /// Routes `moved` and everyone homeless anew, keeping each queue in the order of arrival.
    mutating func rehome(_ moved: [UInt64]) -> [UInt64] {
        var touched: Set<Int> = []
        for id in (moved + homeless.removeAll()).sorted() {
            guard let request = requests[id] else { continue }
            switch request.place {
            case .homeless, .waiting:
                requests[id]?.place = .homeless
                if let slot = route(id, request.routingKey) { touched.insert(slot) }
            case .paced, .alone, .sent, .answered, .toldNotWritten: continue
            }
        }
        return settle(touched)
    }

    /// The workers of these slots, whose queues are in the order of arrival again.
    mutating func settle(_ touched: Set<Int>) -> [UInt64] {
        for slot in touched { lanes[slot].waiting.sort() }
        return touched.sorted().compactMap { lanes[$0].serving }
    }

    /// The worker is dead: what it held is redelivered, ahead of what waits, in the order of arrival; what is more than a lot by `redeliverLot`.
    /// Returns the workers to pump.
    package mutating func workerDied(_ generation: UInt64, now: MonotonicInstant) -> [UInt64] {
        guard let holder = holders.removeValue(forKey: generation) else { return [] }
        var ids: [UInt64] = []
        var unmoved: [UInt64] = []
        var answered: [UInt64] = []
        for (id, request) in requests {
            switch request.place {
            case .sent(generation): ids.append(id)
            case .toldNotWritten(generation): unmoved.append(id)
            case .answered(generation) where DeliverFrame.isMessage(request.frame): answered.append(id)
            default: continue
            }
        }
        for id in ids {
            if let earlier = requests[id]?.deadGeneration, earlier != 0 { requests[id]?.earlierDead.append(earlier) }
            requests[id]?.deadGeneration = generation
            requests[id]?.isUntaken = false
        }
        inFlight -= ids.count
        waiting += ids.count
        redelivered += UInt64(ids.count)
        for id in unmoved {
            guard let request = take(id) else { continue }
            redeliverLate(id, request, generation, now)
        }
        if !ids.isEmpty || !unmoved.isEmpty { redelivery.begin(now) }
        for id in answered { awaitFate(id, now) }
        for id in ids + unmoved {
            guard let key = requests[id]?.routingKey else { continue }
            requests[id]?.place = .paced
            if untaken.holds(key) { untaken.wait(id, key: key) } else { redelivery.add(id, key: key) }
        }
        if isServing(generation, holder.slot) { lanes[holder.slot].serving = nil }
        // Not only what waited for this worker: another may be the conversation's by now, and have later ones of it.
        let moved = rehome(lanes.indices.flatMap { takeWaiting($0) })
        return moved + redeliverLot(now).filter { !moved.contains($0) }
    }

    /// A dead worker's answer is with its peer: what comes after it in its conversation waits for its fate.
    private mutating func awaitFate(_ id: UInt64, _ now: MonotonicInstant) {
        guard let index = requests.index(forKey: id) else { return }
        let deadline = now + UntakenAnswers.within
        requests.values[index].isUntakenAnswer = true
        requests.values[index].deadline = deadline
        untaken.add(requests.values[index].routingKey)
        wheel.add(id, deadline: deadline)
    }

    /// The fate of such an answer is known. Returns what has waited for it; `rehome` follows.
    mutating func fateIsKnown(of request: PooledRequest) -> [UInt64] {
        guard request.isUntakenAnswer else { return [] }
        let waited = untaken.decided(request.routingKey)
        for id in waited { if case .paced = requests[id]?.place { requests[id]?.place = .homeless } }
        return waited
    }

    /// Something that a dead worker held waits for its lot: `redeliverLot` is due every `Redelivery.every`.
    package var isRedelivering: Bool { !redelivery.isEmpty }

    /// Puts the next lot where it belongs. Returns the workers to pump.
    package mutating func redeliverLot(_ now: MonotonicInstant) -> [UInt64] {
        // With nobody to take it there is nobody to be spared either.
        let lot = lanes.contains { $0.serving != nil } ? redelivery.takeLot(now) : redelivery.takeAll()
        var touched: Set<Int> = []
        for id in lot {
            guard let request = requests[id], case .paced = request.place else { continue }
            guard !untaken.holds(request.routingKey) else {
                untaken.wait(id, key: request.routingKey)
                continue
            }
            requests[id]?.place = .homeless
            if let slot = place(id, request.routingKey) { touched.insert(slot) }
        }
        return settle(touched)
    }
}
