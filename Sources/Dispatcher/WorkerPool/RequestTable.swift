// Every request between submission and the fate of its answer: who holds it, what waits for whom, what a dead worker had in hand.
// Driven by WorkerPool. Pure: no socket, no clock, no log; completions are kept and handed back, never called here.

import Processes
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
    /// After `.answer`, whose fate was not told: its worker is dead, and others wait for it. The peer has had its time; the caller ends the connection,
    /// and tells the fate, unless it has done so.
    case overdue
}

package struct RequestTable {
    package typealias Completion = (PoolResult) -> Void

    /// A slot, as far as requests see it.
    struct Lane {
        /// The worker that takes new requests; nil while the slot is down.
        var serving: UInt64?
        var waiting = RequestQueue()
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

    let bounds: RequestBounds
    var requests: [UInt64: PooledRequest] = [:]
    var lanes: [Lane]
    var holders: [UInt64: WorkerLoad] = [:]
    var homeless = RequestQueue()
    var forAlone = RequestQueue()
    var redelivery = Redelivery()
    var twins = Twins()
    var untaken = UntakenAnswers()
    var wheel: DeadlineWheel
    /// Requests that wait for a worker or its credit.
    package internal(set) var waiting = 0
    /// Requests a worker holds.
    package internal(set) var inFlight = 0
    package internal(set) var redelivered: UInt64 = 0
    /// Bytes of all frames.
    package internal(set) var bytes = 0
    /// Requests that nobody waits for, kept for the sake of their replies.
    package internal(set) var kept = 0
    /// Ended or living workers of whose answers some was not kept: nobody will ever know all their fates here.
    var forgotten: Set<UInt64> = []

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
    func isServing(_ generation: UInt64, _ slot: Int) -> Bool { lanes.indices.contains(slot) && lanes[slot].serving == generation }

    // MARK: Requests

    package mutating func submit(
        id: UInt64, frame: [UInt8], routingKey: UInt64, deadline: MonotonicInstant, completion: @escaping Completion
    ) -> Submission {
        // A worker with credit takes it at once, however many wait for others; memory is one for all.
        guard bytes + frame.count <= bounds.bytes, waiting < bounds.waiting || canSend(routingKey) else { return .refused }
        put(
            id,
            PooledRequest(
                frame: frame, routingKey: routingKey, message: DeliverFrame.messageHash(frame), deadline: deadline, completion: completion))
        wheel.add(id, deadline: deadline)
        waiting += 1
        guard let slot = route(id, routingKey), let generation = lanes[slot].serving else { return .queued }
        return takes(generation) ? .sendable(generation: generation) : .queued
    }

    private func canSend(_ key: UInt64) -> Bool {
        guard !redelivery.holds(key), !untaken.holds(key),
            let slot = Rendezvous.choose(key: key, of: lanes.count, where: { lanes[$0].serving != nil })
        else {
            return false
        }
        return lanes[slot].serving.map(takes) ?? false
    }

    func takes(_ generation: UInt64) -> Bool { holders[generation]?.takes ?? false }

    // MARK: Memory

    /// When the heap is trimmed.
    package mutating func giveRoomBack() {
        requests.giveRoomBack()
        twins.giveRoomBack()
    }

    mutating func put(_ id: UInt64, _ new: PooledRequest) {
        var request = new
        if let other = twins.came(id, of: request.message) {
            request.isTwin = true
            requests[other]?.isTwin = true
        }
        bytes += request.frame.count
        if request.isKept { kept += 1 }
        requests[id] = request
    }

    mutating func take(_ id: UInt64) -> PooledRequest? { requests.index(forKey: id).map { take(at: $0) } }

    @discardableResult
    mutating func take(at index: Dictionary<UInt64, PooledRequest>.Index) -> PooledRequest {
        let request = requests.remove(at: index).value
        bytes -= request.frame.count
        if request.isKept { kept -= 1 }
        twins.left(request.message)
        return request
    }

    mutating func replaceFrame(of id: UInt64, by frame: [UInt8]) {
        guard let index = requests.index(forKey: id) else { return }
        bytes += frame.count - requests.values[index].frame.count
        requests.values[index].frame = frame
    }

    /// Of a request that was answered nothing but the message's name is needed any more.
    private mutating func slim(at index: Dictionary<UInt64, PooledRequest>.Index) {
        bytes -= requests.values[index].frame.count
        requests.values[index].frame = DeliverFrame.slim(requests.values[index].frame)
        bytes += requests.values[index].frame.count
    }

    /// The worker has made it durable, or is done with it.
    mutating func took(at index: Dictionary<UInt64, PooledRequest>.Index, _ generation: UInt64) {
        guard requests.values[index].isUntaken else { return }
        requests.values[index].isUntaken = false
        discharge(generation, requests.values[index].frame.count)
    }

    mutating func discharge(_ generation: UInt64, _ count: Int) {
        holders[generation]?.took(count, most: bounds.untaken)
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

    mutating func send(_ index: Dictionary<UInt64, PooledRequest>.Index, to generation: UInt64, _ now: MonotonicInstant) -> [UInt8] {
        requests.values[index].place = .sent(generation: generation)
        let remaining = (requests.values[index].deadline - now).nanoseconds / 1_000_000
        let deadGeneration = requests.values[index].deadGeneration
        DeliverFrame.stamp(
            &requests.values[index].frame, remaining: UInt32(clamping: max(0, remaining)), deadGeneration: deadGeneration,
            replyLate: requests.values[index].isLate, twin: requests.values[index].isTwin)
        let frame = requests.values[index].frame
        requests.values[index].isUntaken = true
        holders[generation]?.sent(frame.count, most: bounds.untaken)
        waiting -= 1
        inFlight += 1
        return frame
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
        requests.values[index].overdue = completion
        if requests.values[index].frame.count > bounds.small { slim(at: index) }
        requests.values[index].place = .answered(generation: generation)
        // The wheel brings it up again at its old deadline; a caller that never reports must not fill the table.
        requests.values[index].deadline = now + WorkerContract.fateWithin
        release(generation)
        return completion
    }

    mutating func release(_ generation: UInt64) {
        holders[generation]?.inFlight -= 1
        inFlight -= 1
    }
}
