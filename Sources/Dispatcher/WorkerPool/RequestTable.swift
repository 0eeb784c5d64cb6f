// Every request between submission and the fate of its answer: who holds it, what waits for whom, what a dead worker had in hand.
// Driven by WorkerPool. Pure: no socket, no clock, no log; completions are kept and handed back, never called here.

import Time
import Wire

/// What became of a request that was submitted to the pool.
package enum PoolResult: Sendable {
    /// A worker's answer. The caller tells its fate with `WorkerPool.report`.
    case answer(Answer)
    /// No worker could take it; the text is for the log. Nothing was made durable.
    case unavailable(String)
    /// The deadline passed. `accepted`: the message is durable.
    case expired(accepted: Bool)
}

package struct RequestTable {
    package typealias Completion = (PoolResult) -> Void

    private enum Place {
        /// No slot serves.
        case homeless
        /// In the queue of a slot whose worker has no credit.
        case waiting(slot: Int)
        /// A dead worker had it, or it comes behind one of its conversation that a dead worker had: in `redelivery`.
        case paced
        /// Only a worker that has nothing else may have it.
        case alone
        case sent(generation: UInt64)
        /// Answered to the caller, whose report is outstanding.
        case answered(generation: UInt64)
        /// The answer did not reach the peer; its worker has been told and is to say `accepted` when the reply is in the outbox.
        case toldNotWritten(generation: UInt64)
    }

    private struct Request {
        /// The encoded `deliver`; kept until the fate of the answer is known, for it may have to be delivered again.
        var frame: [UInt8]
        var routingKey: UInt64
        var deadline: MonotonicInstant
        var deadGeneration: UInt64 = 0
        var place: Place = .homeless
        var accepted = false
        /// Its frame counts among what its worker has been sent and has not made durable.
        var isUntaken = false
        /// Nobody waits any more: its reply, if there is one, is to go late. Kept until a worker says that it will.
        var isLate = false
        var completion: Completion?

        var isToldNotWritten: Bool { if case .toldNotWritten = place { true } else { false } }
        /// Nobody waits for it; it is here for the sake of its reply alone.
        var isKept: Bool { isLate || isToldNotWritten }
        /// The worker that knows what became of its reply, or knew it.
        var replier: UInt64 { if case .toldNotWritten(let generation) = place { generation } else { deadGeneration } }
    }

    /// A slot, as far as requests see it.
    private struct Lane {
        /// The worker that takes new requests; nil while the slot is down.
        var serving: UInt64?
        var waiting = Queue()
    }

    private struct Holder {
        var slot: Int
        var credit: Int
        /// Its socket takes more at present.
        var hasRoom = true
        /// It was killed: what waits for it goes when it is dead.
        var isDying = false
        var inFlight = 0
        /// Bytes of the frames that it has been sent and has neither made durable nor answered.
        var untaken = 0
        /// They were too many: it gets nothing more until half of them are gone.
        var isLoaded = false
    }

    package enum Submission: Equatable {
        /// The worker of this generation has credit: pump it.
        case sendable(generation: UInt64)
        case queued
        /// Too many wait already; the completion was not kept.
        case refused
    }

    /// One request that ended without an answer, or whose caller never told what became of it.
    package struct Ended {
        package var id: UInt64
        /// nil: it was called with the answer.
        package var completion: Completion?
        package var result: PoolResult
        /// The worker that still holds it and must hear `answeredEmpty`.
        package var holder: UInt64?
    }

    private let bounds: RequestBounds
    private var requests: [UInt64: Request] = [:]
    private var lanes: [Lane]
    private var holders: [UInt64: Holder] = [:]
    private var homeless = Queue()
    private var forAlone = Queue()
    private var redelivery = Redelivery()
    private var wheel: DeadlineWheel
    /// Requests that wait for a worker or its credit.
    package private(set) var waiting = 0
    /// Requests a worker holds.
    package private(set) var inFlight = 0
    package private(set) var redelivered: UInt64 = 0
    /// Bytes of all frames.
    package private(set) var bytes = 0
    /// Requests that nobody waits for, kept for the sake of their replies.
    package private(set) var kept = 0
    /// Ended or living workers of whose answers some was not kept: nobody will ever know all their fates here.
    private var forgotten: Set<UInt64> = []

    package init(slots: Int, bounds: RequestBounds = RequestBounds(), now: MonotonicInstant) {
        self.bounds = bounds
        lanes = Array(repeating: Lane(), count: slots)
        wheel = DeadlineWheel(now: now)
    }

    /// Nothing is kept: no deadline can pass.
    package var isEmpty: Bool { requests.isEmpty }
    package func inFlight(_ generation: UInt64) -> Int { holders[generation]?.inFlight ?? 0 }
    /// Requests wait for a worker that is alone with one of them.
    package var hasAlone: Bool { !forAlone.isEmpty && requests.values.contains { if case .alone = $0.place { true } else { false } } }
    /// The encoded `deliver` that a worker holds.
    package func frame(of id: UInt64, heldBy generation: UInt64) -> [UInt8]? {
        guard let request = requests[id], case .sent(generation) = request.place else { return nil }
        return request.frame
    }
    /// The message of the request is durable.
    package func isAccepted(_ id: UInt64) -> Bool { requests[id]?.accepted ?? false }
    package func serves(slot: Int) -> Bool { lanes.indices.contains(slot) && lanes[slot].serving != nil }
    /// A worker may outlive its slot.
    private func isServing(_ generation: UInt64, _ slot: Int) -> Bool { lanes.indices.contains(slot) && lanes[slot].serving == generation }

    // MARK: Requests

    package mutating func submit(
        id: UInt64, frame: [UInt8], routingKey: UInt64, deadline: MonotonicInstant, completion: @escaping Completion
    ) -> Submission {
        // A worker with credit takes it at once, however many wait for others; memory is one for all.
        guard bytes + frame.count <= bounds.bytes, waiting < bounds.waiting || canSend(routingKey) else { return .refused }
        put(id, Request(frame: frame, routingKey: routingKey, deadline: deadline, completion: completion))
        wheel.add(id, deadline: deadline)
        waiting += 1
        guard let slot = route(id, routingKey), let generation = lanes[slot].serving else { return .queued }
        return takes(generation) ? .sendable(generation: generation) : .queued
    }

    private func canSend(_ key: UInt64) -> Bool {
        guard !redelivery.holds(key), let slot = Rendezvous.choose(key: key, of: lanes.count, where: { lanes[$0].serving != nil }) else {
            return false
        }
        return lanes[slot].serving.map(takes) ?? false
    }

    private func takes(_ generation: UInt64) -> Bool {
        holders[generation].map { $0.credit > 0 && $0.hasRoom && !$0.isLoaded && !$0.isDying } ?? false
    }

    // MARK: Memory

    private mutating func put(_ id: UInt64, _ request: Request) {
        bytes += request.frame.count
        if request.isKept { kept += 1 }
        requests[id] = request
    }

    private mutating func take(_ id: UInt64) -> Request? { requests.index(forKey: id).map { take(at: $0) } }

    @discardableResult
    private mutating func take(at index: Dictionary<UInt64, Request>.Index) -> Request {
        let request = requests.remove(at: index).value
        bytes -= request.frame.count
        if request.isKept { kept -= 1 }
        return request
    }

    private mutating func replaceFrame(of id: UInt64, by frame: [UInt8]) {
        guard let index = requests.index(forKey: id) else { return }
        bytes += frame.count - requests.values[index].frame.count
        requests.values[index].frame = frame
    }

    /// Of a request that was answered nothing but the message's name is needed any more.
    private mutating func slim(at index: Dictionary<UInt64, Request>.Index) {
        bytes -= requests.values[index].frame.count
        requests.values[index].frame = DeliverFrame.slim(requests.values[index].frame)
        bytes += requests.values[index].frame.count
    }

    /// The worker has made it durable, or is done with it.
    private mutating func took(at index: Dictionary<UInt64, Request>.Index, _ generation: UInt64) {
        guard requests.values[index].isUntaken else { return }
        requests.values[index].isUntaken = false
        discharge(generation, requests.values[index].frame.count)
    }

    private mutating func discharge(_ generation: UInt64, _ count: Int) {
        guard var holder = holders[generation] else { return }
        holder.untaken -= count
        if holder.untaken <= bounds.untaken / 2 { holder.isLoaded = false }
        holders[generation] = holder
    }

    /// Whether frames that wait may be handed to this worker now: asked after it has taken or answered something.
    package func isWaitedFor(_ generation: UInt64) -> Bool {
        guard let holder = holders[generation], waiting > 0 else { return false }
        return takes(generation) && lanes.indices.contains(holder.slot) && !lanes[holder.slot].waiting.isEmpty
    }

    /// The next frame for a worker that takes new requests and has credit and room, stamped for sending now.
    package mutating func takeNext(for generation: UInt64, now: MonotonicInstant) -> [UInt8]? {
        guard let holder = holders[generation], takes(generation), isServing(generation, holder.slot) else { return nil }
        while let id = lanes[holder.slot].waiting.removeFirst() {
            // Requests that expired or were withdrawn left their place in the queue.
            guard let index = requests.index(forKey: id), case .waiting(holder.slot) = requests.values[index].place else { continue }
            return send(index, to: generation, now)
        }
        return nil
    }

    private mutating func send(_ index: Dictionary<UInt64, Request>.Index, to generation: UInt64, _ now: MonotonicInstant) -> [UInt8] {
        requests.values[index].place = .sent(generation: generation)
        let remaining = (requests.values[index].deadline - now).nanoseconds / 1_000_000
        let deadGeneration = requests.values[index].deadGeneration
        DeliverFrame.stamp(
            &requests.values[index].frame, remaining: UInt32(clamping: max(0, remaining)), deadGeneration: deadGeneration,
            replyLate: requests.values[index].isLate)
        let frame = requests.values[index].frame
        requests.values[index].isUntaken = true
        if var holder = holders[generation] {
            holder.credit -= 1
            holder.inFlight += 1
            holder.untaken += frame.count
            if holder.untaken >= bounds.untaken { holder.isLoaded = true }
            holders[generation] = holder
        }
        waiting -= 1
        inFlight += 1
        return frame
    }

    // MARK: Messages that kill workers

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
    package mutating func aloneReady(_ generation: UInt64) { holders[generation] = Holder(slot: -1, credit: 1) }

    /// The frame for a worker that has nothing else.
    package mutating func takeAlone(for generation: UInt64, now: MonotonicInstant) -> [UInt8]? {
        while let id = forAlone.removeFirst() {
            guard let index = requests.index(forKey: id), case .alone = requests.values[index].place else { continue }
            return send(index, to: generation, now)
        }
        return nil
    }

    /// The request is durable; or, after `not_written`, its reply is in the outbox. Ignored when this worker doesn't hold it any more.
    package mutating func accepted(_ id: UInt64, by generation: UInt64) {
        guard let index = requests.index(forKey: id) else { return }
        switch requests.values[index].place {
        case .sent(generation):
            requests.values[index].accepted = true
            took(at: index, generation)
        case .toldNotWritten(generation): take(at: index)
        default: break
        }
    }

    /// The completion to call with the answer; nil when nobody waits for it any more.
    package mutating func answered(_ id: UInt64, by generation: UInt64, now: MonotonicInstant) -> Completion? {
        guard let index = requests.index(forKey: id), case .sent(generation) = requests.values[index].place else { return nil }
        took(at: index, generation)
        guard let completion = requests.values[index].completion else {
            // The reply goes late: nobody waits, and no fate follows.
            take(at: index)
            release(generation)
            return nil
        }
        requests.values[index].completion = nil
        if requests.values[index].frame.count > bounds.small { slim(at: index) }
        requests.values[index].place = .answered(generation: generation)
        // The wheel brings it up again at its old deadline; a caller that never reports must not fill the table.
        requests.values[index].deadline = now + WorkerContract.fateWithin
        release(generation)
        return completion
    }

    /// What follows a report.
    package enum Reported: Equatable {
        case nothing
        /// The living worker that is to hear of it.
        case tell(UInt64)
        /// The answer's worker is dead: the request was put in the queue again, for another to send the reply late. The workers to pump.
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
            guard isLost else { return .nothing }
            redeliverLate(id, request, generation, now)
            return .redelivered(rehome([id]))
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
    private mutating func keep(_ id: UInt64, _ request: Request, _ place: Place, until deadline: MonotonicInstant) -> Bool {
        var slim = request
        slim.place = place
        slim.deadline = deadline
        guard kept < bounds.kept else {
            forgotten.insert(slim.replier)
            return false
        }
        if slim.frame.count > bounds.small { slim.frame = DeliverFrame.slim(slim.frame) }
        put(id, slim)
        wheel.add(id, deadline: deadline)
        return true
    }

    /// Among the homeless; `rehome` follows.
    private mutating func redeliverLate(_ id: UInt64, _ request: Request, _ dead: UInt64, _ now: MonotonicInstant) {
        var late = request
        late.isLate = true
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
    private mutating func end(_ id: UInt64, _ result: PoolResult, now: MonotonicInstant?) -> Ended? {
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
            default: request.deadGeneration == generation
            }
        }
    }

    private mutating func release(_ generation: UInt64) {
        holders[generation]?.inFlight -= 1
        inFlight -= 1
    }

    // MARK: Workers

    /// The worker takes new requests of its slot from now on, and what waits there. An earlier worker of the slot keeps only what it holds.
    /// Returns the workers to pump.
    package mutating func workerReady(_ generation: UInt64, slot: Int, credit: UInt32) -> [UInt64] {
        holders[generation] = Holder(slot: slot, credit: Int(credit))
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

    /// The worker is dead: what it held is redelivered, ahead of what waits, in the order of arrival; what is more than a lot by `redeliverLot`.
    /// Returns the workers to pump.
    package mutating func workerDied(_ generation: UInt64, now: MonotonicInstant) -> [UInt64] {
        guard let holder = holders.removeValue(forKey: generation) else { return [] }
        var ids: [UInt64] = []
        var unmoved: [UInt64] = []
        for (id, request) in requests {
            switch request.place {
            case .sent(generation): ids.append(id)
            case .toldNotWritten(generation): unmoved.append(id)
            default: continue
            }
        }
        for id in ids {
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
        redelivery.begin(now)
        for id in ids + unmoved {
            guard let key = requests[id]?.routingKey else { continue }
            requests[id]?.place = .paced
            redelivery.add(id, key: key)
        }
        if isServing(generation, holder.slot) { lanes[holder.slot].serving = nil }
        // Not only what waited for this worker: another may be the conversation's by now, and have later ones of it.
        let moved = rehome(lanes.indices.flatMap { takeWaiting($0) })
        return moved + redeliverLot(now).filter { !moved.contains($0) }
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
            requests[id]?.place = .homeless
            if let slot = place(id, request.routingKey) { touched.insert(slot) }
        }
        return settle(touched)
    }

    /// Changes the number of slots. Slots that go must have no serving worker.
    package mutating func setSlots(_ count: Int) {
        while lanes.count < count { lanes.append(Lane()) }
        // The lane's queue is empty: it was taken when its last worker stopped.
        while lanes.count > count, lanes.last?.serving == nil { lanes.removeLast() }
    }

    /// Puts a request behind those of its conversation that wait for their lot, else where it belongs.
    private mutating func route(_ id: UInt64, _ key: UInt64) -> Int? {
        guard redelivery.holds(key) else { return place(id, key) }
        requests[id]?.place = .paced
        redelivery.follow(id, key: key)
        return nil
    }

    /// Puts a request into the queue of its best serving slot, or among the homeless.
    private mutating func place(_ id: UInt64, _ key: UInt64) -> Int? {
        guard let slot = Rendezvous.choose(key: key, of: lanes.count, where: { lanes[$0].serving != nil }) else {
            homeless.append(id)
            return nil
        }
        requests[id]?.place = .waiting(slot: slot)
        lanes[slot].waiting.append(id)
        return slot
    }

    private mutating func takeWaiting(_ slot: Int) -> [UInt64] { lanes[slot].waiting.removeAll() }

    /// Routes `moved` and everyone homeless anew, keeping each queue in the order of arrival.
    private mutating func rehome(_ moved: [UInt64]) -> [UInt64] {
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
    private mutating func settle(_ touched: Set<Int>) -> [UInt64] {
        for slot in touched { lanes[slot].waiting.sort() }
        return touched.sorted().compactMap { lanes[$0].serving }
    }
}

/// A first-in first-out queue of ids on one array.
private struct Queue {
    private var ids: [UInt64] = []
    private var head = 0

    var isEmpty: Bool { head == ids.count }

    mutating func append(_ id: UInt64) { ids.append(id) }

    mutating func removeFirst() -> UInt64? {
        guard head < ids.count else { return nil }
        let id = ids[head]
        head += 1
        if head == ids.count {
            ids.removeAll(keepingCapacity: ids.capacity < 4096)
            head = 0
        } else if head >= 1024, head * 2 > ids.count {
            ids.removeFirst(head)
            head = 0
        }
        return id
    }

    mutating func removeAll() -> [UInt64] {
        let all = Array(ids[head...])
        ids = []
        head = 0
        return all
    }

    mutating func sort() {
        ids.removeFirst(head)
        head = 0
        ids.sort()
    }
}
