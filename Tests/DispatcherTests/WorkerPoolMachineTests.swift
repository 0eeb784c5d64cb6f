import Testing
import Time
import Wire

@testable import Dispatcher

@Suite struct WorkerLifeTests {
    private func ready() -> WorkerLife {
        var life = WorkerLife(startedAt: at(0))
        #expect(life.happened(.ready, at: at(100)) == .becameReady)
        return life
    }

    @Test func aGoodLife() {
        var life = ready()
        #expect(life.state == .ready && life.wasReady)
        #expect(life.happened(.tick, at: at(500)) == .nothing)
        #expect(life.happened(.tick, at: at(1100)) == .ping(1))
        #expect(life.happened(.tick, at: at(1200)) == .nothing)
        #expect(life.happened(.pong(1), at: at(1201)) == .nothing)
        #expect(life.happened(.tick, at: at(2099)) == .nothing)
        #expect(life.happened(.tick, at: at(2100)) == .ping(2))
        #expect(life.happened(.pong(2), at: at(2101)) == .nothing)
        #expect(life.happened(.drain(within: .seconds(20)), at: at(2200)) == .drain(20_000))
        #expect(life.happened(.streamEnded, at: at(2300)) == .nothing)
        #expect(life.happened(.exited, at: at(2301)) == .bury)
        #expect(life.wasAsked && life.fault == nil && life.state == .dead)
        #expect(life.happened(.tick, at: at(99_000)) == .nothing)
    }

    @Test func aStalledOneIsGoneWithinSixSeconds() {
        var life = ready()
        #expect(life.happened(.tick, at: at(1100)) == .ping(1))
        #expect(life.happened(.pong(1), at: at(1101)) == .nothing)
        // It stops right after its pong. Ticks come every 250 ms, and a start takes less than half a second.
        var killed: Int64?
        for tick in stride(from: Int64(1101), through: 10_000, by: 250) where killed == nil {
            if life.happened(.tick, at: at(tick)) == .kill(.stalled) { killed = tick }
        }
        #expect(killed.map { $0 - 1101 <= 5500 } == true)
        #expect(killed.map { $0 - 1101 >= 4000 } == true)
        #expect(life.happened(.exited, at: at(7000)) == .nothing)
        #expect(life.happened(.streamEnded, at: at(7001)) == .bury)
    }

    @Test func theDispatchersOwnPauseIsNobodysFault() {
        var life = ready()
        #expect(life.happened(.tick, at: at(1100)) == .ping(1))
        #expect(life.happened(.stood(.seconds(30)), at: at(31_100)) == .nothing)
        #expect(life.happened(.tick, at: at(31_100)) == .nothing)
        #expect(life.happened(.tick, at: at(35_099)) == .nothing)
        #expect(life.happened(.tick, at: at(35_100)) == .kill(.stalled))
    }

    @Test func askThenTermThenKill() {
        var life = ready()
        #expect(life.happened(.drain(within: .seconds(2)), at: at(200)) == .drain(2000))
        #expect(life.happened(.drain(within: .seconds(9)), at: at(300)) == .nothing)
        #expect(life.happened(.tick, at: at(1200)) == .ping(1))
        #expect(life.happened(.tick, at: at(2199)) == .nothing)
        #expect(life.happened(.tick, at: at(2200)) == .terminate)
        #expect(life.happened(.tick, at: at(7199)) == .nothing)
        #expect(life.happened(.tick, at: at(7200)) == .kill(.ignoredSigterm))
        // The kernel never says so: forgotten after a second.
        #expect(life.happened(.tick, at: at(8199)) == .nothing)
        #expect(life.happened(.tick, at: at(8200)) == .bury)
    }

    @Test func notReadyInTime() {
        var life = WorkerLife(startedAt: at(0))
        #expect(life.happened(.tick, at: at(29_999)) == .nothing)
        #expect(life.happened(.tick, at: at(30_000)) == .kill(.notReadyInTime))
        #expect(!life.wasReady)
    }

    @Test func aStartingOneThatIsAskedToGoIsTerminated() {
        var life = WorkerLife(startedAt: at(0))
        #expect(life.happened(.drain(within: .seconds(20)), at: at(1)) == .terminate)
        #expect(life.happened(.ready, at: at(2)) == .nothing)
        #expect(life.happened(.exited, at: at(3)) == .nothing)
        #expect(life.happened(.streamEnded, at: at(3)) == .bury)
        #expect(life.wasAsked && !life.wasReady)
    }

    @Test func itsLastWordsAreReadBeforeItIsBuried() {
        var life = ready()
        #expect(life.happened(.exited, at: at(200)) == .nothing)
        #expect(life.happened(.streamEnded, at: at(201)) == .bury)
        #expect(!life.wasAsked)
    }

    @Test func aStreamThatEndsIsADeath() {
        var life = ready()
        #expect(life.happened(.streamEnded, at: at(200)) == .kill(.closedItsStream))
        #expect(life.happened(.exited, at: at(201)) == .bury)
    }

    @Test func oneThatRefusesToStartMaySayWhy() {
        var life = WorkerLife(startedAt: at(0))
        #expect(life.happened(.streamEnded, at: at(200)) == .nothing)
        #expect(life.happened(.tick, at: at(1199)) == .nothing)
        #expect(life.happened(.exited, at: at(1199)) == .bury)
        #expect(!life.wasAsked && !life.wasReady)
        life = WorkerLife(startedAt: at(0))
        #expect(life.happened(.streamEnded, at: at(200)) == .nothing)
        #expect(life.happened(.tick, at: at(1200)) == .kill(.closedItsStream))
    }

    @Test func onePretendingToLeaveIsKilled() {
        var life = ready()
        _ = life.happened(.drain(within: .seconds(20)), at: at(200))
        #expect(life.happened(.streamEnded, at: at(300)) == .nothing)
        #expect(life.happened(.tick, at: at(1300)) == .kill(.closedItsStream))
        #expect(life.happened(.exited, at: at(1301)) == .bury)
    }

    @Test(arguments: [
        (WorkerLife.Event.ready, WorkerLife.Fault.garbage("ready twice")), (.pong(1), .garbage("pong to no ping")),
        (.garbage("x"), .garbage("x")), (.backlog, .stalled),
    ])
    func offencesKill(_ event: WorkerLife.Event, _ fault: WorkerLife.Fault) {
        var life = ready()
        #expect(life.happened(event, at: at(200)) == .kill(fault))
        #expect(life.fault == fault)
    }
}

@Suite struct RespawnThrottleTests {
    @Test func atOnceAfterAGoodLife() {
        var throttle = RespawnThrottle()
        for death in 0..<30 { #expect(throttle.died(lived: .milliseconds(100), at: at(Int64(death) * 2000)) == .zero) }
    }

    @Test func theThirdDeathInARowBeforeReadyPauses() {
        var throttle = RespawnThrottle()
        var now: Int64 = 0
        var pauses: [Int64] = []
        for _ in 0..<10 {
            let pause = throttle.died(lived: nil, at: at(now))
            pauses.append(pause.components.seconds)
            now += 100 + pause.nanoseconds / 1_000_000
        }
        #expect(pauses == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60])
        #expect(throttle.isThrottled)
        #expect(throttle.died(lived: .seconds(60), at: at(now + 60_000)) == .zero)
        #expect(throttle.died(lived: nil, at: at(now + 90_000)) == .zero)
    }

    @Test func theTenthDeathInTenSecondsPauses() {
        var throttle = RespawnThrottle()
        for death in 0..<9 { #expect(throttle.died(lived: .milliseconds(100), at: at(Int64(death) * 1000)) == .zero) }
        #expect(throttle.died(lived: .milliseconds(100), at: at(9000)) == .seconds(1))
        var other = RespawnThrottle()
        for death in 0..<9 { _ = other.died(lived: .milliseconds(100), at: at(Int64(death) * 1000)) }
        #expect(other.died(lived: .milliseconds(100), at: at(10_000)) == .zero)
    }

    /// Ready and dead again, without end: ten at once, then ever longer pauses, until one lives.
    @Test func whoHadToWaitHasToLive() {
        var throttle = RespawnThrottle()
        var now: Int64 = 0
        var pauses: [Int64] = []
        for _ in 0..<20 {
            let pause = throttle.died(lived: .milliseconds(100), at: at(now))
            pauses.append(pause.components.seconds)
            now += 300 + pause.nanoseconds / 1_000_000
        }
        #expect(pauses == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60])
        // The last one lived.
        #expect(throttle.died(lived: .seconds(1), at: at(now + 700)) == .zero)
        #expect(!throttle.isThrottled)
        #expect(throttle.died(lived: .milliseconds(100), at: at(now + 1000)) == .zero)
    }

    /// Four slots, one of their workers killed every half second for five minutes, whichever there is: somebody is always there.
    @Test(arguments: UInt64(1)...40) func killsFromOutsideNeverEmptyTheHouse(seed: UInt64) {
        var throttles = [RespawnThrottle](repeating: RespawnThrottle(), count: 4)
        var readyAt = [Int64](repeating: 0, count: 4)
        var random = seed
        for now in stride(from: Int64(500), through: 300_000, by: 500) {
            let there = readyAt.indices.filter { readyAt[$0] <= now }
            guard !there.isEmpty else {
                Issue.record("nobody is there after \(now) ms")
                return
            }
            // Knuth's MMIX: the same kills each time.
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let victim = there[Int(random >> 33) % there.count]
            let pause = throttles[victim].died(lived: .milliseconds(now - readyAt[victim]), at: at(now))
            readyAt[victim] = now + 100 + pause.nanoseconds / 1_000_000
        }
    }
}

@Suite struct RecentDeathsTests {
    @Test func aMinuteLong() {
        var deaths = RecentDeaths()
        deaths.died(7, at: at(0))
        deaths.died(5, at: at(30_000))
        #expect(deaths.told(at: at(60_000)) == [7, 5])
        #expect(deaths.told(at: at(60_001)) == [5])
        deaths.died(9, at: at(90_000))
        #expect(deaths.told(at: at(90_001)) == [9])
        #expect(deaths.told(at: at(150_001)) == [])
        // Whose answers are not all accounted for is told for as long as that.
        #expect(deaths.told(at: at(90_001), unaccounted: [5, 9]) == [5, 9])
        #expect(deaths.told(at: at(150_001), unaccounted: [5, 9]) == [5, 9])
    }
}

@Suite struct RollingReplacementTests {
    @Test func oneSlotAfterTheOther() {
        var machine = RollingReplacement()
        #expect(machine.happened(.asked([0, 1, 2])) == .start(slot: 0))
        #expect(machine.happened(.ready(2)) == .nothing)
        #expect(machine.happened(.ready(0)) == .start(slot: 1))
        #expect(machine.happened(.ready(1)) == .start(slot: 2))
        #expect(machine.happened(.ready(2)) == .finished(3, thenStart: nil))
        #expect(machine.happened(.ready(2)) == .nothing)
    }

    @Test func askedAgainMeanwhile() {
        var machine = RollingReplacement()
        _ = machine.happened(.asked([0, 1]))
        #expect(machine.happened(.asked([0, 1])) == .nothing)
        #expect(machine.happened(.asked([0, 1])) == .nothing)
        _ = machine.happened(.ready(0))
        #expect(machine.happened(.ready(1)) == .finished(2, thenStart: 0))
        #expect(machine.happened(.ready(0)) == .start(slot: 1))
        #expect(machine.happened(.ready(1)) == .finished(2, thenStart: nil))
    }

    /// Of several askers nobody's slots are forgotten.
    @Test func whatIsAskedMeanwhileIsOneRound() {
        var machine = RollingReplacement()
        _ = machine.happened(.asked([0]))
        #expect(machine.happened(.asked([2, 0])) == .nothing)
        #expect(machine.happened(.asked([1, 2])) == .nothing)
        #expect(machine.happened(.ready(0)) == .finished(1, thenStart: 0))
        #expect(machine.happened(.ready(0)) == .start(slot: 1))
        #expect(machine.happened(.ready(1)) == .start(slot: 2))
        #expect(machine.happened(.ready(2)) == .finished(3, thenStart: nil))
    }

    @Test func aFailureEndsTheRound() {
        var machine = RollingReplacement()
        _ = machine.happened(.asked([0, 1, 2]))
        _ = machine.happened(.ready(0))
        #expect(machine.happened(.failed(1)) == .failed(slot: 1, thenStart: nil))
        #expect(machine.current == nil)
        #expect(machine.happened(.asked([0])) == .start(slot: 0))
        #expect(machine.happened(.cancelled) == .nothing)
        #expect(machine.happened(.ready(0)) == .nothing)
    }
}

@Suite struct RendezvousTests {
    @Test func onlyTheConversationsOfTheLostSlotMove() {
        var moved = 0
        var counts = [Int](repeating: 0, count: 4)
        for key in 0..<4000 {
            let key = UInt64(key)
            guard let before = Rendezvous.choose(key: key, of: 4, where: { _ in true }) else { Issue.record("no slot"); return }
            counts[before] += 1
            let after = Rendezvous.choose(key: key, of: 4) { $0 != 2 }
            if before == 2 { moved += 1; #expect(after != 2) } else { #expect(after == before) }
        }
        #expect(moved > 0)
        for count in counts { #expect((800...1200).contains(count)) }
        // One slot more takes about its share, from all alike, and nobody else moves.
        var won = 0
        for key in 0..<4000 {
            let key = UInt64(key)
            let before = Rendezvous.choose(key: key, of: 4) { _ in true }
            let after = Rendezvous.choose(key: key, of: 5) { _ in true }
            if after == 4 { won += 1 } else { #expect(after == before) }
        }
        #expect((640...960).contains(won))
        #expect(Rendezvous.choose(key: 1, of: 4, where: { _ in false }) == nil)
        #expect(Rendezvous.choose(key: 1, of: 0, where: { _ in true }) == nil)
    }
}

@Suite struct DeadlineWheelTests {
    @Test func neverEarlyAndAtMostATickLate() {
        var wheel = DeadlineWheel(now: at(0))
        var random = SystemRandomNumberGenerator()
        var deadlines: [UInt64: Int64] = [:]
        for id in 1...500 {
            let deadline = Int64.random(in: 0...60_000, using: &random)
            deadlines[UInt64(id)] = deadline
            wheel.add(UInt64(id), deadline: at(deadline))
        }
        var now: Int64 = 0
        while !deadlines.isEmpty, now < 61_000 {
            now += 50
            for id in wheel.due(at(now)) {
                guard let deadline = deadlines[id] else { Issue.record("\(id) twice"); continue }
                if deadline > now { wheel.add(id, deadline: at(deadline)); continue }
                #expect(now - deadline <= 100)
                deadlines[id] = nil
            }
        }
        #expect(deadlines.isEmpty)
    }

    @Test func aLongPauseSweepsAll() {
        var wheel = DeadlineWheel(now: at(0))
        for id in 1...10 { wheel.add(UInt64(id), deadline: at(Int64(id) * 1000)) }
        #expect(wheel.due(at(10_000_000)).sorted() == Array(1...10))
        wheel.add(11, deadline: at(5))
        #expect(wheel.due(at(10_000_100)) == [11])
    }
}
