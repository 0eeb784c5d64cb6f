import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct SuspectsTests {
    private let name = MessageName(accountSID: "AC1", messageSID: "SM1")
    private let start = MonotonicInstant.now()

    private func suspicion(_ generation: UInt64, sid: String = "SM1", alone: Bool = false) -> Suspicion {
        Suspicion(generation: generation, at: 0, slot: 0, cause: 11, wasAlone: alone, accountSID: "AC1", messageSID: sid)
    }

    @Test func twoDeathsThenAloneThenDead() {
        var suspects = Suspects()
        #expect(suspects.isEmpty && suspects.verdict(name) == .usual)
        suspects.accused(suspicion(1), at: start)
        #expect(suspects.verdict(name) == .usual, "once may be chance")
        suspects.accused(suspicion(2, sid: "SM2"), at: start)
        #expect(suspects.verdict(name) == .usual, "somebody else's death")
        suspects.accused(suspicion(3), at: start)
        #expect(suspects.verdict(name) == .alone)
        suspects.accused(suspicion(4, alone: true), at: start)
        #expect(suspects.verdict(name) == .dead)
        #expect(suspects.verdict(MessageName(accountSID: "AC2", messageSID: "SM1")) == .usual, "another account's")
    }

    @Test func whoSurvivesAloneIsAsAnyOther() {
        var suspects = Suspects()
        for generation in 1...2 { suspects.accused(suspicion(UInt64(generation)), at: start) }
        suspects.survived(name)
        #expect(suspects.isEmpty && suspects.verdict(name) == .usual)
    }

    @Test func whatIsToldAndWhatIsRememberedEnds() {
        var suspects = Suspects()
        suspects.accused(suspicion(1), at: start)
        suspects.accused(suspicion(2), at: start + .seconds(30))
        #expect(suspects.told(at: start + .seconds(59)).map(\.generation) == [1, 2])
        #expect(suspects.told(at: start + .seconds(61)).map(\.generation) == [2])
        #expect(suspects.verdict(name) == .alone)
        #expect(suspects.told(at: start + .seconds(700)).isEmpty)
        #expect(suspects.isEmpty)
    }

    @Test func memoryIsBounded() {
        var suspects = Suspects()
        for number in 0..<1000 {
            for death in 0..<2 {
                suspects.accused(suspicion(UInt64(number * 2 + death), sid: "SM\(number)"), at: start + .milliseconds(number))
            }
        }
        #expect(suspects.verdict(MessageName(accountSID: "AC1", messageSID: "SM0")) == .usual, "forgotten for newer ones")
        #expect(suspects.verdict(MessageName(accountSID: "AC1", messageSID: "SM999")) == .alone)
    }
}
