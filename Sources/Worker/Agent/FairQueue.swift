// Who may call the agent next: slots, and those who wait for one, by person and class (docs/agent.md, "Slots and turns").
// Used by AgentGuard. Pure: no clock, no task. Every operation but removing all, or the expired, takes the same time however many wait.

import Time

/// Slots and the queue before them. Whoever puts something in, or gives a slot back, then calls `next` until it has nothing.
struct FairQueue<Waiter> {
    /// The right to one call; given back by `release`.
    struct Slot {
        fileprivate let person: Int32
        let isBacklog: Bool
    }

    /// A place in the queue.
    struct Place: Sendable, Equatable {
        fileprivate let node: Int32
        fileprivate let serial: UInt64
    }

    /// Someone who waits, or a free node. Nodes of one person and class are a list, the first come first; free ones are a list by `next`.
    private struct Node {
        var waiter: Waiter?
        var until = MonotonicInstant(nanoseconds: 0)
        var serial: UInt64 = 0
        var person: Int32 = none
        var before: Int32 = none
        var next: Int32 = none
        var isBacklog = false
    }

    /// What a person has waiting in one class, and the neighbours in the turn; only those who may get a slot are in the turn.
    private struct Line {
        var first: Int32 = none
        var last: Int32 = none
        var before: Int32 = none
        var next: Int32 = none
        var isInTurn = false
    }

    private struct Person {
        var id: Int64
        var held = 0
        var fresh = Line()
        var backlog = Line()

        subscript(isBacklog: Bool) -> Line {
            get { isBacklog ? backlog : fresh }
            set { if isBacklog { backlog = newValue } else { fresh = newValue } }
        }
    }

    /// The people of one class who may get a slot, in the order in which they do.
    private struct Turn {
        var first: Int32 = none
        var last: Int32 = none
    }

    private static var none: Int32 { -1 }

    let slots: Int
    /// What backlog may hold of them, and what one person may: a quarter, rounded up.
    let share: Int
    private(set) var held = 0
    private(set) var heldByBacklog = 0
    private(set) var waitingFresh = 0
    private(set) var waitingBacklog = 0

    private var nodes: [Node] = []
    private var freeNode = none
    private var serial: UInt64 = 0
    private var people: [Person] = []
    private var freePeople: [Int32] = []
    private var known: [Int64: Int32] = [:]
    private var turnOfFresh = Turn()
    private var turnOfBacklog = Turn()
    /// Nobody's time is over before.
    private var earliest: MonotonicInstant?

    init(slots: Int) {
        self.slots = max(1, slots)
        share = (self.slots + 3) / 4
    }

    var isEmpty: Bool { waitingFresh + waitingBacklog == 0 }

    /// How much more backlog would be given a slot, when nothing fresh comes.
    var backlogRoom: Int { max(0, min(share - heldByBacklog, slots - held) - waitingBacklog) }

    // MARK: Slots

    /// A slot at once, if there is one for this person and nobody waits who comes first.
    mutating func take(person id: Int64, isBacklog: Bool) -> Slot? {
        guard held < slots, turnOfFresh.first == Self.none else { return nil }
        if isBacklog { guard heldByBacklog < share, turnOfBacklog.first == Self.none else { return nil } }
        if let person = known[id] {
            guard people[Int(person)].held < share, people[Int(person)][isBacklog].first == Self.none else { return nil }
        }
        return give(index(of: id), isBacklog)
    }

    /// The call that had it is over.
    mutating func release(_ slot: Slot) {
        let person = Int(slot.person)
        held -= 1
        if slot.isBacklog { heldByBacklog -= 1 }
        people[person].held -= 1
        if people[person].held == share - 1 {
            lineUp(slot.person, isBacklog: false)
            lineUp(slot.person, isBacklog: true)
        }
        forgetIfGone(slot.person)
    }

    /// The next one who may call, with a slot.
    mutating func next() -> (waiter: Waiter, slot: Slot)? {
        guard held < slots else { return nil }
        if turnOfFresh.first != Self.none { return serve(turnOfFresh.first, isBacklog: false) }
        if heldByBacklog < share, turnOfBacklog.first != Self.none { return serve(turnOfBacklog.first, isBacklog: true) }
        return nil
    }

    private mutating func serve(_ person: Int32, isBacklog: Bool) -> (waiter: Waiter, slot: Slot)? {
        let node = people[Int(person)][isBacklog].first
        stepOut(person, isBacklog: isBacklog)
        let slot = give(person, isBacklog)
        guard let waiter = unlink(node) else { return nil }
        lineUp(person, isBacklog: isBacklog)
        return (waiter, slot)
    }

    private mutating func give(_ person: Int32, _ isBacklog: Bool) -> Slot {
        held += 1
        if isBacklog { heldByBacklog += 1 }
        people[Int(person)].held += 1
        if people[Int(person)].held == share {
            stepOut(person, isBacklog: false)
            stepOut(person, isBacklog: true)
        }
        return Slot(person: person, isBacklog: isBacklog)
    }

    // MARK: Waiting

    /// Waits at the end of the person's line.
    mutating func enter(_ waiter: Waiter, person id: Int64, isBacklog: Bool, until: MonotonicInstant) -> Place {
        let person = index(of: id)
        serial += 1
        var node = Node(waiter: waiter, until: until, serial: serial, person: person, isBacklog: isBacklog)
        node.before = people[Int(person)][isBacklog].last
        let place: Int32
        if freeNode != Self.none {
            place = freeNode
            freeNode = nodes[Int(place)].next
            nodes[Int(place)] = node
        } else {
            place = Int32(nodes.count)
            nodes.append(node)
        }
        if node.before == Self.none { people[Int(person)][isBacklog].first = place } else { nodes[Int(node.before)].next = place }
        people[Int(person)][isBacklog].last = place
        if isBacklog { waitingBacklog += 1 } else { waitingFresh += 1 }
        earliest = min(until, earliest ?? until)
        lineUp(person, isBacklog: isBacklog)
        return Place(node: place, serial: serial)
    }

    /// nil: has had its slot, or was removed before.
    mutating func remove(_ place: Place) -> Waiter? {
        guard Int(place.node) < nodes.count, nodes[Int(place.node)].serial == place.serial else { return nil }
        return takeOut(place.node)
    }

    /// Those whose time is over. Looks at all who wait, but only when somebody's is.
    mutating func removeExpired(at now: MonotonicInstant) -> [Waiter] {
        guard let earliest, earliest <= now else { return [] }
        return removeAll { $0 <= now }
    }

    /// Everyone who waits; slots stay as they are.
    mutating func removeAll() -> [Waiter] { removeAll { _ in true } }

    private mutating func removeAll(where isMeant: (MonotonicInstant) -> Bool) -> [Waiter] {
        var removed: [Waiter] = []
        earliest = nil
        for index in nodes.indices where nodes[index].waiter != nil {
            let until = nodes[index].until
            if isMeant(until) {
                if let waiter = takeOut(Int32(index)) { removed.append(waiter) }
            } else {
                earliest = min(until, earliest ?? until)
            }
            // Given back when the last one went.
            if nodes.isEmpty { break }
        }
        return removed
    }

    /// Out of the person's line, wherever in it.
    private mutating func takeOut(_ node: Int32) -> Waiter? {
        let person = nodes[Int(node)].person
        let isBacklog = nodes[Int(node)].isBacklog
        let waiter = unlink(node)
        if people[Int(person)][isBacklog].first == Self.none { stepOut(person, isBacklog: isBacklog) }
        forgetIfGone(person)
        return waiter
    }

    private mutating func unlink(_ place: Int32) -> Waiter? {
        let node = nodes[Int(place)]
        if node.before == Self.none {
            people[Int(node.person)][node.isBacklog].first = node.next
        } else {
            nodes[Int(node.before)].next = node.next
        }
        if node.next == Self.none {
            people[Int(node.person)][node.isBacklog].last = node.before
        } else {
            nodes[Int(node.next)].before = node.before
        }
        nodes[Int(place)] = Node()
        nodes[Int(place)].next = freeNode
        freeNode = place
        if node.isBacklog { waitingBacklog -= 1 } else { waitingFresh -= 1 }
        if isEmpty { giveRoomBack() }
        return node.waiter
    }

    /// A crowd that is gone should not be paid for any longer. Serials go on, so that a place from before means nobody.
    private mutating func giveRoomBack() {
        earliest = nil
        guard nodes.count > 1024 else { return }
        nodes = []
        freeNode = Self.none
    }

    // MARK: People and turns

    private mutating func index(of id: Int64) -> Int32 {
        if let person = known[id] { return person }
        let person: Int32
        if let free = freePeople.popLast() {
            person = free
            people[Int(free)] = Person(id: id)
        } else {
            person = Int32(people.count)
            people.append(Person(id: id))
        }
        known[id] = person
        return person
    }

    private mutating func forgetIfGone(_ person: Int32) {
        let one = people[Int(person)]
        guard one.held == 0, one.fresh.first == Self.none, one.backlog.first == Self.none else { return }
        known[one.id] = nil
        freePeople.append(person)
        guard known.isEmpty, people.count > 1024 else { return }
        people = []
        freePeople = []
        known = [:]
    }

    /// To the end of the turn, when something waits and a slot may be had.
    private mutating func lineUp(_ person: Int32, isBacklog: Bool) {
        var line = people[Int(person)][isBacklog]
        guard !line.isInTurn, line.first != Self.none, people[Int(person)].held < share else { return }
        var turn = isBacklog ? turnOfBacklog : turnOfFresh
        line.isInTurn = true
        line.before = turn.last
        line.next = Self.none
        if turn.last == Self.none { turn.first = person } else { people[Int(turn.last)][isBacklog].next = person }
        turn.last = person
        people[Int(person)][isBacklog] = line
        if isBacklog { turnOfBacklog = turn } else { turnOfFresh = turn }
    }

    private mutating func stepOut(_ person: Int32, isBacklog: Bool) {
        let line = people[Int(person)][isBacklog]
        guard line.isInTurn else { return }
        var turn = isBacklog ? turnOfBacklog : turnOfFresh
        if line.before == Self.none { turn.first = line.next } else { people[Int(line.before)][isBacklog].next = line.next }
        if line.next == Self.none { turn.last = line.before } else { people[Int(line.next)][isBacklog].before = line.before }
        people[Int(person)][isBacklog].isInTurn = false
        if isBacklog { turnOfBacklog = turn } else { turnOfFresh = turn }
    }
}
