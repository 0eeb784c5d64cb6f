import Testing
import Time

@testable import Worker

private let far = MonotonicInstant(nanoseconds: .max)
private let start = MonotonicInstant(nanoseconds: 1_000_000_000_000)

/// Words wait; who gets a slot is written down.
private struct Desk {
    var queue: FairQueue<String>
    var slots: [(word: String, slot: FairQueue<String>.Slot)] = []

    init(slots: Int) { queue = FairQueue(slots: slots) }

    @discardableResult
    mutating func ask(_ word: String, _ person: Int64, backlog: Bool = false, until: MonotonicInstant = far) -> FairQueue<String>.Place? {
        if let slot = queue.take(person: person, isBacklog: backlog) {
            slots.append((word, slot))
            return nil
        }
        return queue.enter(word, person: person, isBacklog: backlog, until: until)
    }

    /// All that may go now.
    mutating func go() -> [String] {
        var words: [String] = []
        while let (word, slot) = queue.next() {
            slots.append((word, slot))
            words.append(word)
        }
        return words
    }

    /// The call of `word` is over; who goes now?
    mutating func end(_ word: String) -> [String] {
        guard let index = slots.firstIndex(where: { $0.word == word }) else { return ["\(word) has no slot"] }
        queue.release(slots.remove(at: index).slot)
        return go()
    }

    var holding: [String] { slots.map(\.word) }
}

@Suite struct FairQueueTests {
    @Test func slotsAtOnceWhileThereAreAny() {
        var desk = Desk(slots: 4)
        for person in 1...4 { #expect(desk.ask("p\(person)", Int64(person)) == nil) }
        #expect(desk.ask("p5", 5) != nil)
        #expect(desk.go() == [])
        #expect(desk.end("p2") == ["p5"])
        #expect(desk.end("p1") == [])
        #expect(desk.queue.isEmpty && desk.queue.held == 3)
    }

    @Test func peopleTakeTurns() {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        for number in 1...3 { desk.ask("a\(number)", 1) }
        desk.ask("b1", 2)
        for number in 1...2 { desk.ask("c\(number)", 3) }
        var order: [String] = []
        var last = "first"
        while let word = desk.end(last).first {
            order.append(word)
            last = word
        }
        #expect(order == ["a1", "b1", "c1", "a2", "c2", "a3"])
    }

    /// Somebody's thousand messages are one place in the turn.
    @Test func aThousandOfOnePersonAreOneTurn() {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        for number in 0..<1000 { desk.ask("flood\(number)", 1) }
        desk.ask("b", 2)
        #expect(desk.end("first") == ["flood0"])
        #expect(desk.end("flood0") == ["b"])
    }

    @Test func onePersonHoldsAQuarter() {
        var desk = Desk(slots: 10)
        for number in 0..<1000 { desk.ask("flood\(number)", 1) }
        #expect(desk.holding == ["flood0", "flood1", "flood2"], "a quarter, rounded up")
        for person in 2...8 { #expect(desk.ask("p\(person)", Int64(person)) == nil) }
        #expect(desk.queue.held == 10)
        desk.ask("p9", 9)
        #expect(desk.end("flood1") == ["p9"])
        #expect(desk.end("p9") == ["flood3"])
        // Freed by others, but this person has a quarter.
        #expect(desk.end("p2") == [])
        #expect(desk.end("flood0") == ["flood4"])
    }

    @Test func freshGoesBeforeBacklog() {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        desk.ask("old1", 1, backlog: true)
        desk.ask("old2", 2, backlog: true)
        desk.ask("new5", 5)
        desk.ask("new3", 3)
        #expect(desk.end("first") == ["new5"])
        #expect(desk.end("new5") == ["new3"])
        #expect(desk.end("new3") == ["old1"])
        desk.ask("new4", 4)
        #expect(desk.end("old1") == ["new4"])
        #expect(desk.end("new4") == ["old2"])
    }

    @Test func backlogHoldsAQuarter() {
        for (slots, share) in [(1, 1), (2, 1), (4, 1), (5, 2), (8, 2), (2000, 500)] {
            var desk = Desk(slots: slots)
            #expect(desk.queue.backlogRoom == share)
            for person in 0..<slots { desk.ask("old\(person)", Int64(person), backlog: true) }
            #expect(desk.holding.count == share, "of \(slots)")
            #expect(desk.queue.backlogRoom == 0)
            #expect(desk.queue.waitingBacklog == slots - share)
            // What is fresh finds the rest.
            for person in 0..<slots - share { #expect(desk.ask("new\(person)", Int64(5000 + person)) == nil) }
            #expect(desk.queue.held == slots)
            guard slots > share else { continue }
            #expect(desk.end("new0") == [])
            #expect(desk.end("old0") == ["old\(share)"])
        }
    }

    @Test func aPlaceCanBeGivenUp() throws {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        let places = (0..<5).compactMap { desk.ask("a\($0)", 1) }
        let last = desk.ask("b", 2)
        let other = try #require(last)
        #expect(desk.queue.remove(places[0]) == "a0")
        #expect(desk.queue.remove(places[2]) == "a2")
        #expect(desk.queue.remove(places[4]) == "a4")
        #expect(desk.queue.remove(places[2]) == nil, "once")
        #expect(desk.end("first") == ["a1"])
        #expect(desk.queue.remove(places[1]) == nil, "has its slot")
        #expect(desk.queue.remove(other) == "b")
        #expect(desk.end("a1") == ["a3"])
        #expect(desk.end("a3") == [])
        #expect(desk.queue.isEmpty && desk.queue.held == 0)
    }

    @Test func whoseTimeIsOverIsRemoved() {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        desk.ask("a1", 1, until: start + .seconds(2))
        desk.ask("a2", 1, until: start + .seconds(1))
        desk.ask("b1", 2, backlog: true, until: start + .seconds(3))
        #expect(desk.queue.removeExpired(at: start) == [])
        #expect(desk.queue.removeExpired(at: start + .seconds(1)) == ["a2"])
        #expect(desk.queue.removeExpired(at: start + .milliseconds(1999)) == [])
        #expect(desk.end("first") == ["a1"])
        #expect(desk.queue.removeExpired(at: start + .seconds(2)) == [])
        #expect(desk.queue.removeExpired(at: start + .seconds(3)) == ["b1"])
        #expect(desk.queue.isEmpty)
    }

    @Test func everybodyCanBeRemoved() {
        var desk = Desk(slots: 4)
        for number in 0..<5000 { desk.ask("w\(number)", Int64(number % 700), backlog: number % 3 == 0) }
        let held = desk.holding
        #expect(held.count == 4)
        let removed = desk.queue.removeAll()
        #expect(removed.count == 4996)
        #expect(Set(removed).union(held).count == 5000)
        #expect(desk.queue.isEmpty && desk.queue.held == 4)
        #expect(desk.queue.removeAll() == [])
        for word in held { #expect(desk.end(word) == []) }
        #expect(desk.ask("again", 3) == nil)
    }

    /// A place of a crowd that is gone doesn't become somebody else's.
    @Test func oldPlacesMeanNobody() throws {
        var desk = Desk(slots: 1)
        desk.ask("first", 9)
        let places = (0..<2000).compactMap { desk.ask("w\($0)", Int64($0)) }
        #expect(places.count == 2000)
        _ = desk.queue.removeAll()
        let new = desk.ask("new", 1)
        let place = try #require(new)
        for old in places { #expect(desk.queue.remove(old) == nil) }
        #expect(desk.queue.remove(place) == "new")
    }

    /// Whatever happens in whatever order, it is as a plain list of all who wait would have it.
    @Test(arguments: 1...20) func asAPlainListWouldHaveIt(seed: Int) {
        var random = Steps(state: UInt64(seed))
        let slots = [1, 2, 3, 5, 8, 13][seed % 6]
        var queue = FairQueue<Int>(slots: slots)
        var model = PlainQueue(slots: slots)
        var held: [(number: Int, slot: FairQueue<Int>.Slot)] = []
        var places: [(number: Int, place: FairQueue<Int>.Place)] = []
        for number in 0..<3000 {
            switch random.below(10) {
            case 0..<5:
                let person = Int64(random.below(6))
                let isBacklog = random.below(3) == 0
                let until = start + .milliseconds(number + Int(random.below(400)))
                let slot = queue.take(person: person, isBacklog: isBacklog)
                #expect((slot != nil) == model.take(number, person, isBacklog))
                if let slot {
                    held.append((number, slot))
                } else {
                    places.append((number, queue.enter(number, person: person, isBacklog: isBacklog, until: until)))
                    model.enter(number, person, isBacklog, until)
                }
            case 5..<8 where !held.isEmpty:
                let ended = held.remove(at: Int(random.below(UInt64(held.count))))
                queue.release(ended.slot)
                model.release(ended.number)
            case 8 where !places.isEmpty:
                let given = places.remove(at: Int(random.below(UInt64(places.count))))
                #expect(queue.remove(given.place) == model.remove(given.number))
            default:
                let now = start + .milliseconds(number)
                #expect(Set(queue.removeExpired(at: now)) == Set(model.removeExpired(now)))
            }
            while true {
                let next = queue.next()
                let expected = model.next()
                #expect(next?.waiter == expected)
                guard let next else { break }
                held.append((next.waiter, next.slot))
            }
            #expect(queue.held == held.count)
            #expect(queue.heldByBacklog == held.count { $0.slot.isBacklog })
            #expect(queue.waitingFresh + queue.waitingBacklog == model.waiting.count)
        }
    }
}

/// The same rules without any cleverness.
private struct PlainQueue {
    struct One {
        var number: Int
        var person: Int64
        var isBacklog: Bool
        var until: MonotonicInstant
    }

    let slots: Int
    var share: Int { (slots + 3) / 4 }
    var waiting: [One] = []
    var held: [One] = []
    /// People with something waiting who may have a slot, by class.
    var turns: [Bool: [Int64]] = [false: [], true: []]

    init(slots: Int) { self.slots = slots }

    func holds(_ person: Int64) -> Int { held.count { $0.person == person } }

    /// Those who should be in the turn come to its end, those who should not leave it.
    mutating func lineUp() {
        for isBacklog in [false, true] {
            let allowed = waiting.filter { $0.isBacklog == isBacklog && holds($0.person) < share }.map(\.person)
            turns[isBacklog]?.removeAll { !allowed.contains($0) }
            for person in allowed where turns[isBacklog]?.contains(person) == false { turns[isBacklog]?.append(person) }
        }
    }

    mutating func take(_ number: Int, _ person: Int64, _ isBacklog: Bool) -> Bool {
        guard held.count < slots, holds(person) < share else { return false }
        guard !waiting.contains(where: { $0.person == person && $0.isBacklog == isBacklog }) else { return false }
        if isBacklog, held.count(where: \.isBacklog) >= share { return false }
        held.append(One(number: number, person: person, isBacklog: isBacklog, until: start))
        lineUp()
        return true
    }

    mutating func enter(_ number: Int, _ person: Int64, _ isBacklog: Bool, _ until: MonotonicInstant) {
        waiting.append(One(number: number, person: person, isBacklog: isBacklog, until: until))
        lineUp()
    }

    mutating func release(_ number: Int) {
        held.removeAll { $0.number == number }
        lineUp()
    }

    mutating func remove(_ number: Int) -> Int? {
        guard waiting.contains(where: { $0.number == number }) else { return nil }
        waiting.removeAll { $0.number == number }
        lineUp()
        return number
    }

    mutating func removeExpired(_ now: MonotonicInstant) -> [Int] {
        let gone = waiting.filter { $0.until <= now }.map(\.number)
        waiting.removeAll { $0.until <= now }
        lineUp()
        return gone
    }

    mutating func next() -> Int? {
        guard held.count < slots else { return nil }
        for isBacklog in [false, true] {
            if isBacklog, held.count(where: \.isBacklog) >= share { return nil }
            guard let person = turns[isBacklog]?.first,
                let index = waiting.firstIndex(where: { $0.person == person && $0.isBacklog == isBacklog })
            else { continue }
            turns[isBacklog]?.removeFirst()
            let one = waiting.remove(at: index)
            held.append(one)
            lineUp()
            return one.number
        }
        return nil
    }
}

/// A sequence of numbers that is the same for the same seed.
private struct Steps {
    var state: UInt64

    mutating func below(_ limit: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % limit
    }
}
