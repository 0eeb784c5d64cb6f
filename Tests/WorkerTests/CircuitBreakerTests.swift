import Testing
import Time

@testable import Worker

/// A breaker and a clock that only the script moves.
private struct Script {
    var breaker = CircuitBreaker()
    var now = MonotonicInstant(nanoseconds: 5_000_000_000_000)
    var timeout = Duration.seconds(30)

    mutating func wait(_ span: Duration) { now = now + span }

    mutating func want() -> CircuitBreaker.Action { breaker.happened(.wanted(timeout: timeout), at: now) }

    /// A call that is expected to go.
    mutating func call(sourceLocation: SourceLocation = #_sourceLocation) throws -> CircuitBreaker.Call {
        guard case .go(let call) = want() else { throw Refused(sourceLocation: sourceLocation) }
        return call
    }

    mutating func calls(_ count: Int) throws -> [CircuitBreaker.Call] { try (0..<count).map { _ in try call() } }

    @discardableResult
    mutating func end(_ call: CircuitBreaker.Call, _ end: CircuitBreaker.End) -> CircuitBreaker.Action {
        breaker.happened(.ended(call, end), at: now)
    }

    /// A whole call.
    @discardableResult
    mutating func done(_ end: CircuitBreaker.End, after span: Duration = .zero) throws -> CircuitBreaker.Action {
        let call = try call()
        wait(span)
        return self.end(call, end)
    }

    var shown: CircuitBreaker.Shown { breaker.shown(at: now) }

    /// Opens it by a row of failures.
    mutating func open() throws {
        for _ in 0..<4 { try done(.unreachable) }
        wait(.milliseconds(500))
        #expect(try done(.unreachable) == .opened(.inARow(5)))
    }

    /// Waits for the pause, and lets the round's probes go.
    mutating func round(after pause: Duration) throws -> [CircuitBreaker.Call] {
        wait(pause - .milliseconds(1))
        #expect(want() == .refuse)
        wait(.milliseconds(1))
        return try calls(CircuitBreaker.probes)
    }

    struct Refused: Error { var sourceLocation: SourceLocation }
}

@Suite struct CircuitBreakerTests {
    @Test func aWellAgentIsCalled() throws {
        var script = Script()
        for _ in 0..<1000 {
            #expect(try script.done(.answered, after: .milliseconds(50)) == .nothing)
        }
        #expect(script.shown == .closed)
    }

    @Test func fiveFailuresInARowOpenIt() throws {
        var script = Script()
        for end: CircuitBreaker.End in [.unreachable, .failed, .timedOut(isWhole: true), .unreachable] {
            #expect(try script.done(end, after: .milliseconds(200)) == .nothing)
        }
        #expect(try script.done(.failed, after: .milliseconds(1)) == .opened(.inARow(5)))
        #expect(script.shown == .open)
        #expect(script.want() == .refuse)
    }

    @Test func anAnswerBreaksTheRow() throws {
        var script = Script()
        for _ in 0..<3 {
            for _ in 0..<4 { try script.done(.unreachable, after: .milliseconds(300)) }
            #expect(try script.done(.answered) == .nothing)
        }
        #expect(script.shown == .closed)
    }

    /// All connections of an agent break at the same moment when it is restarted.
    @Test func aBurstOfFailuresIsNoRow() throws {
        var script = Script()
        for _ in 0..<200 { try script.done(.answered, after: .milliseconds(1)) }
        let calls = try script.calls(500)
        for call in calls {
            script.wait(.microseconds(500))
            #expect(script.end(call, .unreachable) == .nothing)
        }
        #expect(try script.done(.answered) == .nothing)
        #expect(script.shown == .closed)
    }

    @Test func halfOfTheCallsOfTenSecondsOpenIt() throws {
        var script = Script()
        var opened: CircuitBreaker.Action?
        for number in 0..<60 where opened == nil {
            try script.done(.answered)
            let action = try script.done(.failed, after: .milliseconds(150))
            if action != .nothing { opened = action }
            if number < 9 { #expect(action == .nothing, "fewer than twenty ends") }
        }
        guard case .opened(.share(let ill, let ended)) = opened else {
            Issue.record("\(String(describing: opened))")
            return
        }
        #expect(ended >= 20 && ill * 2 >= ended)
    }

    @Test func lessThanHalfDoesNot() throws {
        var script = Script()
        for _ in 0..<200 {
            try script.done(.answered)
            try script.done(.answered)
            #expect(try script.done(.failed, after: .milliseconds(100)) == .nothing)
        }
    }

    @Test func whatIsTenSecondsOldDoesNotCount() throws {
        var script = Script()
        for _ in 0..<6 {
            try script.done(.failed)
            try script.done(.failed)
            try script.done(.answered)
            script.wait(.seconds(1))
        }
        // Eighteen, and eighteen more: too few each.
        script.wait(.seconds(9))
        for _ in 0..<9 {
            #expect(try script.done(.failed) == .nothing)
            try script.done(.answered)
        }
        #expect(script.shown == .closed)
    }

    @Test func nonsenseAndWhatIsCancelledSayNothing() throws {
        var script = Script()
        for _ in 0..<50 { #expect(try script.done(.aborted, after: .milliseconds(100)) == .nothing) }
        // A time-out that the message itself had shortened.
        for _ in 0..<50 { #expect(try script.done(.timedOut(isWhole: false), after: .seconds(9)) == .nothing) }
        #expect(script.shown == .closed)
    }

    @Test func shortenedTimeOutsCountWhenTheAgentAnsweredNobody() throws {
        var script = Script()
        var action = CircuitBreaker.Action.nothing
        for number in 0..<5 {
            #expect(action == .nothing, "\(number)")
            action = try script.done(.timedOut(isWhole: false), after: .seconds(11))
        }
        #expect(action == .opened(.inARow(5)))

        script = Script()
        for _ in 0..<20 {
            let hard = try script.call()
            script.wait(.seconds(5))
            try script.done(.answered)
            script.wait(.seconds(6))
            #expect(script.end(hard, .timedOut(isWhole: false)) == .nothing)
        }
        // With a short time-out of its own, all of that is enough.
        script = Script()
        script.timeout = .milliseconds(200)
        for _ in 0..<4 { try script.done(.timedOut(isWhole: false), after: .milliseconds(200)) }
        #expect(try script.done(.timedOut(isWhole: false), after: .milliseconds(200)) == .opened(.inARow(5)))
    }

    // MARK: Silence

    @Test func silenceOpensItBeforeTheTimeOut() throws {
        var script = Script()
        for _ in 0..<100 { try script.done(.answered, after: .milliseconds(50)) }
        _ = try script.calls(5)
        script.wait(.milliseconds(9999))
        _ = try script.call()
        script.wait(.milliseconds(1))
        #expect(script.want() == .opened(.silence(.seconds(10))))
        #expect(script.want() == .refuse)
    }

    @Test func silenceIsNoticedWhileAllWait() throws {
        var script = Script()
        for _ in 0..<100 { try script.done(.answered) }
        _ = try script.calls(5)
        script.wait(.milliseconds(9999))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
        script.wait(.milliseconds(1))
        #expect(script.breaker.happened(.tick, at: script.now) == .opened(.silence(.seconds(10))))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
    }

    @Test func aSlowAgentIsNotSilent() throws {
        var script = Script()
        for _ in 0..<100 { try script.done(.answered, after: .seconds(6)) }
        let calls = try script.calls(50)
        script.wait(.seconds(23))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
        for call in calls { #expect(script.end(call, .answered) == .nothing) }
        // 24 s are now the slowest: no more than the time-out counts.
        _ = try script.calls(5)
        script.wait(.seconds(30))
        #expect(script.want() == .opened(.silence(.seconds(30))))
    }

    @Test func fourCallsOrOneAnswerAreNoSilence() throws {
        var script = Script()
        for _ in 0..<100 { try script.done(.answered) }
        var calls = try script.calls(4)
        script.wait(.seconds(29))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
        calls += try script.calls(4)
        script.wait(.seconds(9))
        // Even one that says that it can't.
        script.end(calls.removeLast(), .failed)
        script.wait(.seconds(9))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
        for call in calls.suffix(3) { script.end(call, .timedOut(isWhole: false)) }
        script.wait(.seconds(9))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing, "four are left")
    }

    @Test func withoutAHistoryTheTimeOutIsTheLimit() throws {
        var script = Script()
        _ = try script.calls(5000)
        script.wait(.milliseconds(29_999))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
        script.wait(.milliseconds(1))
        #expect(script.breaker.happened(.tick, at: script.now) == .opened(.silence(.seconds(30))))
    }

    // MARK: Open and half-open

    @Test func pausesDoubleUpToFourSeconds() throws {
        var script = Script()
        try script.open()
        for pause in [1, 2, 4, 4, 4] {
            let probes = try script.round(after: .seconds(pause))
            #expect(script.shown == .halfOpen)
            #expect(script.want() == .refuse, "three and no more")
            #expect(script.end(probes[0], .unreachable) == .nothing)
            #expect(script.shown == .open)
            #expect(script.want() == .refuse)
            script.end(probes[1], .unreachable)
            script.end(probes[2], .failed)
        }
        // A new trouble begins with a short one.
        for probe in try script.round(after: .seconds(4)) { script.end(probe, .answered) }
        #expect(script.shown == .closed)
        try script.open()
        _ = try script.round(after: .seconds(1))
    }

    @Test func threeAnswersCloseIt() throws {
        var script = Script()
        try script.open()
        let probes = try script.round(after: .seconds(1))
        script.wait(.milliseconds(250))
        #expect(script.end(probes[0], .answered) == .nothing)
        #expect(script.end(probes[1], .answered) == .nothing)
        #expect(script.shown == .halfOpen)
        #expect(script.end(probes[2], .answered) == .closed(after: .milliseconds(1250)))
        #expect(script.shown == .closed)
        _ = try script.calls(100)
    }

    /// One message after the other: each answer lets the next one go.
    @Test func fewMessagesAreEnough() throws {
        var script = Script()
        try script.open()
        script.wait(.seconds(1))
        #expect(try script.done(.answered) == .nothing)
        #expect(try script.done(.answered) == .nothing)
        #expect(try script.done(.answered) == .closed(after: .seconds(1)))
    }

    /// Who could as well wait begins a round when nobody else has, and follows where it has begun well: it never competes for what is left.
    @Test func backlogTriesWhenNobodyElseDoes() throws {
        var script = Script()
        #expect(!script.breaker.isTrialDue(at: script.now), "nothing is to be tried")
        try script.open()
        #expect(!script.breaker.isTrialDue(at: script.now))
        script.wait(.seconds(1))
        #expect(script.shown == .halfOpen && !script.breaker.isTrialDue(at: script.now), "others first")
        script.wait(CircuitBreaker.courtesy)
        #expect(script.breaker.isTrialDue(at: script.now))
        let first = try script.call()
        #expect(script.shown == .halfOpen && !script.breaker.isTrialDue(at: script.now), "it hangs: that is known in a while")
        script.wait(.seconds(2) + CircuitBreaker.courtesy)
        #expect(script.breaker.isTrialDue(at: script.now), "the next round")
        let second = try script.call()
        #expect(!script.breaker.isTrialDue(at: script.now))
        script.end(second, .answered)
        #expect(script.breaker.isTrialDue(at: script.now), "begun well")
        script.end(first, .timedOut(isWhole: true))
        #expect(script.breaker.isTrialDue(at: script.now), "an older round says nothing")
        let third = try script.call()
        script.end(third, .failed)
        #expect(!script.breaker.isTrialDue(at: script.now))
        script.wait(.seconds(4) + CircuitBreaker.courtesy)
        for number in 0..<3 {
            #expect(script.breaker.isTrialDue(at: script.now), "\(number)")
            try script.done(.answered)
        }
        #expect(script.shown == .closed && !script.breaker.isTrialDue(at: script.now))
    }

    @Test func hangingProbesAreFollowedByOthersAndCountWhenTheyAreAnswered() throws {
        var script = Script()
        try script.open()
        let first = try script.round(after: .seconds(1))
        let second = try script.round(after: .seconds(2))
        #expect(first.allSatisfy(\.isProbe) && second.allSatisfy(\.isProbe))
        _ = try script.round(after: .seconds(4))
        // The failure of an older round says nothing of now.
        #expect(script.end(first[0], .timedOut(isWhole: true)) == .nothing)
        #expect(script.shown == .halfOpen)
        script.end(first[1], .answered)
        script.end(second[0], .answered)
        #expect(script.shown == .halfOpen)
        guard case .closed = script.end(second[1], .answered) else {
            Issue.record("not closed")
            return
        }
    }

    @Test func aFailureAmongProbesBeginsTheCountAnew() throws {
        var script = Script()
        try script.open()
        let probes = try script.round(after: .seconds(1))
        script.end(probes[0], .answered)
        script.end(probes[1], .answered)
        script.end(probes[2], .failed)
        #expect(script.shown == .open)
        let again = try script.round(after: .seconds(2))
        #expect(script.end(again[0], .answered) == .nothing)
        #expect(script.end(again[1], .answered) == .nothing)
        guard case .closed = script.end(again[2], .answered) else {
            Issue.record("not closed")
            return
        }
    }

    @Test func aProbeThatSaysNothingGivesItsPlaceBack() throws {
        var script = Script()
        try script.open()
        let probes = try script.round(after: .seconds(1))
        #expect(script.want() == .refuse)
        script.end(probes[0], .aborted)
        _ = try script.call()
        #expect(script.want() == .refuse)
    }

    @Test func whatBeganBeforeSaysNothing() throws {
        var script = Script()
        let old = try script.calls(200)
        try script.open()
        for call in old[..<50] { #expect(script.end(call, .answered) == .nothing) }
        #expect(script.shown == .open)
        let probes = try script.round(after: .seconds(1))
        for call in old[50..<100] { #expect(script.end(call, .unreachable) == .nothing) }
        #expect(script.shown == .halfOpen)
        for probe in probes { script.end(probe, .answered) }
        for _ in 0..<100 {
            try script.done(.answered, after: .milliseconds(50))
        }
        for call in old[100...] {
            #expect(script.end(call, .timedOut(isWhole: true)) == .nothing)
            script.wait(.milliseconds(100))
        }
        #expect(script.shown == .closed)
        // Nor do they count as calls under way.
        script.wait(.seconds(60))
        #expect(script.breaker.happened(.tick, at: script.now) == .nothing)
    }

    @Test func anOpenOneWithoutTrafficShowsThatTheNextMessageWillTell() throws {
        var script = Script()
        try script.open()
        #expect(script.shown == .open)
        script.wait(.seconds(1))
        #expect(script.shown == .halfOpen)
        #expect(try script.call().isProbe)
    }
}
