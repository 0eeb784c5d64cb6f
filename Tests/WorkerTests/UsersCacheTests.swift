import Testing
import Time

@testable import Worker

@Suite struct UserCacheTests {
    private let start = MonotonicInstant(nanoseconds: 1_000_000_000_000)

    private func user(_ id: Int64) -> UserLookup { .user(User(id: id, email: nil, fullName: nil, isActive: true)) }

    private func filled(_ cache: inout UserCache, _ key: UInt64, _ value: UserLookup, ttl: Duration = .seconds(3600)) {
        cache.insert(key, value, epoch: cache.epoch, ttl: ttl, now: start)
    }

    @Test func keysAreWholeNumbers() {
        #expect(UserCache.key("+14155550101") == 14_155_550_101)
        #expect(UserCache.key("+999999999999999") == 999_999_999_999_999)
        for text in ["", "+", "14155550101", "+1415555o101", "+9999999999999999", "+123456", "+1415 5550101"] {
            #expect(UserCache.key(text) == nil, "\(text)")
        }
    }

    @Test func theLeastRecentlyUsedGoesFirst() {
        var cache = UserCache(capacity: 3)
        for key in 1...3 { filled(&cache, UInt64(key), user(Int64(key))) }
        #expect(cache.value(1, now: start) == user(1))
        filled(&cache, 4, user(4))
        #expect(cache.value(2, now: start) == nil)
        #expect(cache.value(1, now: start) != nil && cache.value(3, now: start) != nil && cache.value(4, now: start) != nil)
        #expect(cache.count == 3)
    }

    @Test func entriesEndAndUnknownOnesSooner() {
        var cache = UserCache(capacity: 8)
        filled(&cache, 1, user(1), ttl: .seconds(100))
        filled(&cache, 2, .unknown, ttl: .seconds(100))
        filled(&cache, 3, .ambiguous, ttl: .seconds(10))
        filled(&cache, 4, user(4), ttl: .zero)
        #expect(cache.value(4, now: start) == nil)
        #expect(cache.value(3, now: start + .seconds(9)) == .ambiguous)
        #expect(cache.value(3, now: start + .seconds(10)) == nil)
        #expect(cache.value(2, now: start + .seconds(59)) == .unknown)
        #expect(cache.value(2, now: start + .seconds(60)) == nil)
        #expect(cache.value(1, now: start + .seconds(99)) == user(1))
        #expect(cache.value(1, now: start + .seconds(100)) == nil)
        #expect(cache.count == 0)
    }

    /// Whatever length their texts have, also in a slot that somebody else had before.
    @Test func everybodyKeepsTheirTexts() {
        let texts: [String?] = [
            nil, "", "a", "Zoë 🙂", String(repeating: "b", count: 31), String(repeating: "c", count: 62), String(repeating: "d", count: 300),
        ]
        var cache = UserCache(capacity: 3)
        var id: Int64 = 0
        for email in texts {
            for name in texts {
                id += 1
                let person = UserLookup.user(User(id: id, email: email, fullName: name, isActive: id % 2 == 0))
                filled(&cache, UInt64(id), person)
                #expect(cache.value(UInt64(id), now: start) == person)
                if id > 1 {
                    guard case .user(let earlier)? = cache.value(UInt64(id - 1), now: start) else {
                        Issue.record("\(id - 1) is forgotten")
                        continue
                    }
                    let place = Int(id - 2)
                    #expect(earlier.email == texts[place / texts.count] && earlier.fullName == texts[place % texts.count])
                    #expect(earlier.id == id - 1 && earlier.isActive == ((id - 1) % 2 == 0))
                }
            }
        }
        cache.invalidateAll()
        filled(&cache, 1, .user(User(id: 1, email: "x@example.com", fullName: nil, isActive: true)))
        #expect(cache.value(1, now: start) == .user(User(id: 1, email: "x@example.com", fullName: nil, isActive: true)))
    }

    /// What a crowd has taken goes back when it is over, and who is left is still known, in the order of use.
    @Test func whatHoldsNoLongerTakesNoRoom() {
        var cache = UserCache(capacity: 100_000)
        let person: (Int) -> UserLookup = { .user(User(id: Int64($0 % 700), email: "p\($0)@example.com", fullName: nil, isActive: true)) }
        for key in 1...800 { filled(&cache, UInt64(key), person(key)) }
        let own = cache.roomInBytes
        for key in 801...8000 { filled(&cache, UInt64(key), person(key), ttl: .seconds(30)) }
        let crowded = cache.roomInBytes
        #expect(crowded > 4 * own)
        // They still hold: nothing is taken from anybody.
        cache.giveRoomBack(now: start + .seconds(29))
        #expect(cache.count == 8000 && cache.roomInBytes == crowded)
        #expect(cache.value(1, now: start) == person(1))
        cache.giveRoomBack(now: start + .seconds(30))
        #expect(cache.count == 800)
        #expect(cache.roomInBytes <= own)
        for key in 1...800 { #expect(cache.value(UInt64(key), now: start) == person(key)) }
        #expect(cache.value(801, now: start) == nil)
        // Users with two numbers keep both together, and invalidations go on from where they were.
        let epoch = cache.epoch
        cache.invalidate(userID: 50)
        #expect(cache.epoch == epoch + 1 && cache.count == 798)
        #expect(cache.value(50, now: start) == nil && cache.value(750, now: start) == nil)
    }

    @Test func theOrderOfUseOutlivesTheMove() {
        var cache = UserCache(capacity: 100)
        for key in 1...100 { filled(&cache, UInt64(key), user(Int64(key)), ttl: key > 10 ? .seconds(30) : .seconds(3600)) }
        #expect(cache.value(1, now: start) == user(1))
        cache.giveRoomBack(now: start + .seconds(30))
        #expect(cache.count == 10)
        for key in 101...190 { filled(&cache, UInt64(key), user(Int64(key))) }
        filled(&cache, 191, user(191))
        #expect(cache.value(2, now: start) == nil)
        #expect(cache.value(1, now: start) == user(1))
    }

    @Test func aUsersNumbersGoTogether() {
        var cache = UserCache(capacity: 8)
        for key in 1...3 { filled(&cache, UInt64(key), user(7)) }
        filled(&cache, 4, user(8))
        cache.invalidate(2)
        cache.invalidate(userID: 7)
        #expect(cache.count == 1)
        #expect(cache.value(4, now: start) == user(8))
        filled(&cache, 1, user(7))
        #expect(cache.value(1, now: start) == user(7))
    }

    @Test func anAnswerFromBeforeAnInvalidationIsNotRemembered() {
        var cache = UserCache(capacity: 8)
        let asked = cache.epoch
        cache.invalidate(5)
        cache.insert(5, user(5), epoch: asked, ttl: .seconds(10), now: start)
        #expect(cache.value(5, now: start) == nil)
    }

    /// Against a plain model, with everything that can happen in a random order.
    @Test func agreesWithAModel() {
        var random = Generator(state: 42)
        var cache = UserCache(capacity: 20)
        var order: [UInt64] = []
        var model: [UInt64: UserLookup] = [:]
        for step in 0..<20_000 {
            let key = UInt64.random(in: 0..<40, using: &random)
            let id = Int64.random(in: 0..<6, using: &random)
            switch Int.random(in: 0..<20, using: &random) {
            case 0:
                cache.invalidate(userID: id)
                model = model.filter { $0.value != user(id) }
            case 1:
                cache.invalidate(key)
                model[key] = nil
            case 2 where step % 7 == 0:
                cache.invalidateAll()
                model = [:]
            case 3..<12:
                let value = id == 0 ? UserLookup.unknown : user(id)
                filled(&cache, key, value)
                order.removeAll { $0 == key || model[$0] == nil }
                if model[key] == nil, model.count == 20 { model[order.removeFirst()] = nil }
                model[key] = value
                order.append(key)
            default:
                #expect(cache.value(key, now: start) == model[key])
                if model[key] != nil {
                    order.removeAll { $0 == key }
                    order.append(key)
                }
            }
            #expect(cache.count == model.count)
        }
    }

    /// SplitMix64, so that a failure can be had again.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    @Test func lastDigitsCoverTheWaysToWriteANumber() {
        #expect(NumberDigits.candidates(e164: "+14155550101") == ["5550101"])
        // A short national number: with country code, alone, and behind a trunk zero.
        let short = NumberDigits.candidates(e164: "+298123456")
        #expect(short.contains("8123456") && short.contains("123456") && short.contains("0123456"))
    }

    @Test func notificationsAreReadSafely() {
        #expect(UserChange(payload: "u12\np+1415\nu3") == .some(users: [12, 3], numbers: ["+1415"]))
        #expect(UserChange(payload: "u5\nu6\np") == .some(users: [5, 6], numbers: [""]))
        #expect(UserChange(payload: "*") == .everything)
        #expect(UserChange(payload: "ux") == .everything)
        #expect(UserChange(payload: "z1") == .everything)
    }
}
