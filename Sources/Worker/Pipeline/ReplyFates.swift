// Inline replies that were handed to the dispatcher and of which it has not told yet whether they were written. Pure; asked and told by the
// pipeline. docs/delivery.md, "Inline: has it been written?"

import EventLoop
import Processes

/// A reply on its way through the dispatcher.
final class ReplyFate {
    let one: UnderwayMessage
    let key: MessageKey
    /// For deliveries that come before its fate.
    let parts: [String]
    /// It was given before by a worker that is gone, perhaps: what reached nobody now may have reached somebody then.
    let isRepeat: Bool
    /// Requests without a fate.
    fileprivate(set) var open: Set<UInt64>
    /// Those that reached nobody.
    fileprivate(set) var lost: [UInt64] = []
    fileprivate(set) var isWritten = false

    @LoopActor init(_ one: UnderwayMessage, parts: [String], isRepeat: Bool) {
        self.one = one
        key = one.key
        self.parts = parts
        self.isRepeat = isRepeat
        open = Set(one.requests)
    }
}

struct ReplyFates {
    private var byRequest: [UInt64: ReplyFate] = [:]
    private var byKey: [MessageKey: ReplyFate] = [:]

    var isEmpty: Bool { byKey.isEmpty }

    /// The reply of this message that is on its way.
    func open(_ key: MessageKey) -> ReplyFate? { byKey[key] }

    /// Whether a fate of this request is still to come.
    func expects(_ request: UInt64) -> Bool { byRequest[request] != nil }

    /// The answers of `fate.open` leave now.
    mutating func sent(_ fate: ReplyFate) {
        guard !fate.open.isEmpty else { return }
        byKey[fate.key] = fate
        for request in fate.open { byRequest[request] = fate }
    }

    /// Another delivery gets the same answer before its fate is known.
    mutating func add(_ request: UInt64, to fate: ReplyFate) {
        fate.open.insert(request)
        byRequest[request] = fate
    }

    /// A request's fate. Returns the reply when that was the last one that was missing; one `written` is enough for it.
    mutating func told(_ request: UInt64, written: Bool) -> ReplyFate? {
        guard let fate = byRequest.removeValue(forKey: request), fate.open.remove(request) != nil else { return nil }
        if written { fate.isWritten = true } else { fate.lost.append(request) }
        guard fate.open.isEmpty else { return nil }
        byKey[fate.key] = nil
        return fate
    }

    /// When the heap is trimmed.
    mutating func giveRoomBack() {
        byRequest.giveRoomBack()
        byKey.giveRoomBack()
    }

    /// Nobody will tell any more: all replies that are not known to be written.
    mutating func abandon() -> [ReplyFate] {
        let rest = byKey.values.filter { !$0.isWritten }
        byRequest = [:]
        byKey = [:]
        return rest
    }
}
