import Testing
import Time

@testable import HTTPClient

@Suite struct NameCacheTests {
    func at(_ seconds: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: seconds * 1_000_000_000) }

    @Test func firstRequestWaitsAndOnlyOneLookupStarts() {
        var names = NameCache(isLiteral: false, lifetime: .seconds(30))
        #expect(names.asked(at: at(0)) == (.wait, true))
        #expect(names.asked(at: at(0)) == (.wait, false))
        #expect(names.answered(.success(["192.0.2.1"]), at: at(1)) == true)
        #expect(names.asked(at: at(2)) == (.use, false))
    }

    @Test func oldAddressesServeWhileNewOnesAreFetched() {
        var names = NameCache(isLiteral: false, lifetime: .seconds(30))
        _ = names.asked(at: at(0))
        _ = names.answered(.success(["192.0.2.1"]), at: at(0))
        #expect(names.asked(at: at(29)) == (.use, false))
        #expect(names.asked(at: at(30)) == (.use, true))
        #expect(names.asked(at: at(31)) == (.use, false))
        #expect(names.answered(.success(["192.0.2.1"]), at: at(31)) == false)
        #expect(names.asked(at: at(60)) == (.use, false))
        #expect(names.asked(at: at(61)) == (.use, true))
        #expect(names.answered(.failure(.resolve("down")), at: at(62)) == false)
        #expect(names.asked(at: at(62)) == (.use, false))
        #expect(names.asked(at: at(63)) == (.use, true))
        #expect(names.addresses == ["192.0.2.1"])
    }

    @Test func aFailureIsRememberedForASecond() {
        var names = NameCache(isLiteral: false, lifetime: .seconds(30))
        _ = names.asked(at: at(0))
        _ = names.answered(.failure(.resolve("no such name")), at: at(0))
        #expect(names.asked(at: at(0)) == (.fail("no such name"), false))
        #expect(names.asked(at: at(1)) == (.wait, true))
        #expect(names.answered(.success([]), at: at(1)) == false)
        #expect(names.asked(at: at(1)) == (.fail("no addresses"), false))
    }

    @Test func distrustLooksUpAgain() {
        var names = NameCache(isLiteral: false, lifetime: .seconds(30))
        _ = names.asked(at: at(0))
        _ = names.answered(.success(["192.0.2.1"]), at: at(0))
        names.distrust(at: at(1))
        #expect(names.asked(at: at(1)) == (.use, true))
        #expect(names.answered(.success(["192.0.2.2", "2001:db8::1"]), at: at(1)) == true)
        #expect(names.handOver(host: "agent.example", port: 443) == "agent.example:443:192.0.2.2,[2001:db8::1]")
    }

    @Test func aLiteralIsNeverLookedUp() {
        var names = NameCache(isLiteral: true, lifetime: .seconds(30))
        #expect(names.asked(at: at(0)) == (.use, false))
    }
}
