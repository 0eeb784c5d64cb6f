// What a worker remembers of look-ups: bounded, least recently used goes first, entries end after a time. Pure; UserDirectory drives it.
// Compact: a key is a number of 8 bytes, an entry one slot of an array, the order of use two indices in it.

import Time

struct UserCache {
    private enum Kind: UInt8 {
        case user
        case unknown
        case ambiguous
        case stale
    }

    /// Without the texts, which `texts` has.
    private struct Slot {
        var key: UInt64
        var kind: Kind
        var isActive = false
        var user: Int64 = 0
        var expires: MonotonicInstant
        /// Towards the more recently used; -1: none.
        var newer: Int32
        /// Towards the less recently used, or the next free slot.
        var older: Int32
        /// The next slot of the same user; -1: none.
        var sibling: Int32
    }

    /// How long an unknown number is remembered at most.
    static let negativeTTL = Duration.seconds(60)

    private let capacity: Int
    private var slots: [Slot] = []
    private var texts = UserTexts()
    private var slotOf: [UInt64: Int32] = [:]
    /// The first slot of each user who has one.
    private var firstOf: [Int64: Int32] = [:]
    private var newest: Int32 = -1
    private var oldest: Int32 = -1
    private var free: Int32 = -1
    /// Rises with every invalidation: a look-up that was under way meanwhile may have read what is no longer true.
    private(set) var epoch: UInt64 = 0

    /// - Parameter capacity: most entries; 100,000 take about 15 MB.
    init(capacity: Int = 100_000) {
        precondition(capacity > 0 && capacity < Int32.max)
        self.capacity = capacity
    }

    var count: Int { slotOf.count }

    /// The digits of an E.164 number (`+` and 7–15 digits) as the cache's key; nil for anything else.
    static func key(_ number: String) -> UInt64? {
        var key: UInt64 = 0
        var digits = 0
        for (index, byte) in number.utf8.enumerated() {
            if index == 0 {
                guard byte == UInt8(ascii: "+") else { return nil }
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 15 else { return nil }
            key = key * 10 + UInt64(byte - UInt8(ascii: "0"))
            digits += 1
        }
        return digits >= 7 ? key : nil
    }

    /// What is known of a number and still holds; it counts as used.
    mutating func value(_ key: UInt64, now: MonotonicInstant) -> UserLookup? {
        guard let slot = slotOf[key] else { return nil }
        guard slots[Int(slot)].expires > now else {
            remove(slot)
            return nil
        }
        unlink(slot)
        linkNewest(slot)
        return value(of: slot)
    }

    private func value(of slot: Int32) -> UserLookup {
        let entry = slots[Int(slot)]
        switch entry.kind {
        case .unknown: return .unknown
        case .ambiguous: return .ambiguous
        case .stale: return .stale
        case .user:
            let texts = texts[slot]
            return .user(User(id: entry.user, email: texts.email, fullName: texts.fullName, isActive: entry.isActive))
        }
    }

    /// Remembers an answer of a look-up that began in `epoch`; not when something was invalidated since.
    /// - Parameter ttl: how long; an answer that names nobody not longer than `negativeTTL`.
    mutating func insert(_ key: UInt64, _ value: UserLookup, epoch: UInt64, ttl: Duration, now: MonotonicInstant) {
        guard epoch == self.epoch, ttl > .zero else { return }
        var span = ttl
        if case .user = value {} else { span = min(ttl, Self.negativeTTL) }
        put(key, value, expires: now + span)
    }

    private mutating func put(_ key: UInt64, _ value: UserLookup, expires: MonotonicInstant) {
        if let old = slotOf[key] { remove(old) }
        if slotOf.count == capacity { remove(oldest) }
        var entry = Slot(key: key, kind: .unknown, expires: expires, newer: -1, older: -1, sibling: -1)
        switch value {
        case .unknown: break
        case .ambiguous: entry.kind = .ambiguous
        case .stale: entry.kind = .stale
        case .user(let user): (entry.kind, entry.user, entry.isActive) = (.user, user.id, user.isActive)
        }
        let slot = takeSlot(entry)
        slotOf[key] = slot
        linkNewest(slot)
        guard case .user(let user) = value else { return }
        texts[slot] = UserTexts.Texts(email: user.email, fullName: user.fullName)
        slots[Int(slot)].sibling = firstOf[user.id] ?? -1
        firstOf[user.id] = slot
    }

    /// Something about this user has changed.
    mutating func invalidate(userID: Int64) {
        epoch += 1
        while let slot = firstOf[userID] { remove(slot) }
    }

    /// This number may belong to somebody else now.
    mutating func invalidate(_ key: UInt64) {
        epoch += 1
        if let slot = slotOf[key] { remove(slot) }
    }

    /// Everything may have changed.
    mutating func invalidateAll() {
        epoch += 1
        slots.removeAll(keepingCapacity: true)
        texts.removeAll()
        slotOf.removeAll(keepingCapacity: true)
        firstOf.removeAll(keepingCapacity: true)
        newest = -1
        oldest = -1
        free = -1
    }

    // MARK: Memory

    /// Bytes that it has room for, without texts that are too long for their slots. About: a table has a little beside its entries.
    var roomInBytes: Int {
        slots.capacity * MemoryLayout<Slot>.stride + texts.roomInBytes
            + slotOf.capacity * (MemoryLayout<UInt64>.stride + MemoryLayout<Int32>.stride)
            + firstOf.capacity * (MemoryLayout<Int64>.stride + MemoryLayout<Int32>.stride)
    }

    /// Forgets what holds no longer, and is made anew when that leaves half of the room or more unused. When the heap is trimmed.
    mutating func giveRoomBack(now: MonotonicInstant) {
        forEach { cache, slot in if cache.slots[Int(slot)].expires <= now { cache.remove(slot) } }
        guard slots.capacity > 64, count < slots.capacity / 2 else { return }
        var small = UserCache(capacity: capacity)
        small.epoch = epoch
        small.reserve(count)
        forEach { cache, slot in
            let entry = cache.slots[Int(slot)]
            small.put(entry.key, cache.value(of: slot), expires: entry.expires)
        }
        self = small
    }

    private mutating func reserve(_ count: Int) {
        slots.reserveCapacity(count)
        texts.reserve(count)
        slotOf.reserveCapacity(count)
        firstOf.reserveCapacity(count)
    }

    /// In the order of use, the least recent first. The one at hand may be removed.
    private mutating func forEach(_ body: (inout Self, Int32) -> Void) {
        var place = oldest
        while place >= 0 {
            let slot = place
            place = slots[Int(slot)].newer
            body(&self, slot)
        }
    }

    // MARK: Slots

    private mutating func takeSlot(_ slot: Slot) -> Int32 {
        guard free >= 0 else {
            slots.append(slot)
            return Int32(slots.count - 1)
        }
        let index = free
        free = slots[Int(index)].older
        slots[Int(index)] = slot
        return index
    }

    private mutating func remove(_ slot: Int32) {
        let gone = slots[Int(slot)]
        unlink(slot)
        slotOf[gone.key] = nil
        if gone.kind == .user {
            unlinkSibling(slot, of: gone.user, next: gone.sibling)
            texts.clear(slot)
        }
        slots[Int(slot)].older = free
        free = slot
    }

    private mutating func unlinkSibling(_ slot: Int32, of user: Int64, next: Int32) {
        guard var place = firstOf[user] else { return }
        if place == slot {
            firstOf[user] = next >= 0 ? next : nil
            return
        }
        while slots[Int(place)].sibling >= 0 {
            let following = slots[Int(place)].sibling
            if following == slot {
                slots[Int(place)].sibling = next
                return
            }
            place = following
        }
    }

    private mutating func unlink(_ slot: Int32) {
        let (newer, older) = (slots[Int(slot)].newer, slots[Int(slot)].older)
        if newer >= 0 { slots[Int(newer)].older = older } else { newest = older }
        if older >= 0 { slots[Int(older)].newer = newer } else { oldest = newer }
    }

    private mutating func linkNewest(_ slot: Int32) {
        slots[Int(slot)].newer = -1
        slots[Int(slot)].older = newest
        if newest >= 0 { slots[Int(newest)].newer = slot } else { oldest = slot }
        newest = slot
    }
}
