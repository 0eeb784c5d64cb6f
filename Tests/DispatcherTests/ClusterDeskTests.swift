// The dispatcher's part in the cluster, over workers out of the test's hand: who gets beats, what their answers do, and that a worker of the version before
// never gets one.

import Cluster
import EventLoop
import Logging
import Testing
import Time
import Wire

@testable import Dispatcher

private final class DeskScene {
    let pool: PoolScene
    let desk: ClusterDesk
    /// Beats in the order in which workers got them, with the slot.
    private(set) var beats: [(slot: Int, beat: Beat)] = []
    /// What a worker answers; nil: nothing.
    var answer: (Beat) -> BeatAnswer.Result? = { _ in
        .committed(BeatAnswer.Committed(slots: .all, target: 240, others: 2, missing: 1, key: [1, 2], rows: "[]"))
    }

    init(_ slots: Int, shares: Bool = true, tellsBeats: Bool = true) throws {
        let pool = try PoolScene(slots: slots)
        self.pool = pool
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        desk = ClusterDesk(
            loop: pool.loop, pool: pool.pool, settings: try frontSettings(), after: ClusterDesk.firstNumber(generation: 3),
            log: log)
        desk.setSharing(shares)
        pool.launcher.onLaunch = { [unowned self] worker in
            worker.ready()
            if tellsBeats { worker.send(.liveValues(LiveValues(values: [(WorkerContract.takesBeats, "1")]))) }
            worker.onFrame = { [unowned self] worker, _, frame in
                guard case .beat(let words) = frame, let beat = Beat(words) else { return }
                beats.append((worker.slot, beat))
                if let result = answer(beat) { worker.send(.beaten(BeatAnswer(number: beat.order.number, result: result).words)) }
            }
        }
        pool.pool.start()
        #expect(pool.run { pool.pool.readyCount == slots })
        desk.start()
    }

    func finish() {
        desk.stop()
        pool.finish()
    }
}

@Suite struct ClusterDeskTests {
    @Test func beatsGoToTheWorkersInTurnAndGiveTheShare() throws {
        let scene = try DeskScene(2)
        var told = 0
        scene.desk.onShare = { told += 1 }
        #expect(scene.pool.run { !scene.desk.usable(at: .now()).isEmpty })
        #expect(scene.desk.usable(at: .now()) == .all && scene.desk.lastShare == .all && scene.desk.key == [1, 2] && told >= 1)
        #expect(scene.desk.figures.others == 2 && scene.desk.figures.missing == 1 && scene.desk.figures.beatenAt != nil)
        #expect(scene.pool.run { scene.beats.count >= 3 })
        #expect(Set(scene.beats.map(\.slot)) == [0, 1])
        let numbers = scene.beats.map(\.beat.order.number)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count && numbers[0] > 3 << 24)
        #expect(scene.beats[0].beat.order.keep.isEmpty && scene.beats[2].beat.order.keep == .all)
        scene.finish()
    }

    @Test func aWorkerOfTheVersionBeforeGetsNone() throws {
        let scene = try DeskScene(1, tellsBeats: false)
        let start = MonotonicInstant.now()
        #expect(scene.pool.run { MonotonicInstant.now() - start > .milliseconds(800) })
        #expect(scene.beats.isEmpty && scene.pool.launcher.workers.count == 1)
        scene.pool.launcher.workers[0].send(.liveValues(LiveValues(values: [(WorkerContract.takesBeats, "1")])))
        #expect(scene.pool.run { scene.beats.count == 1 })
        scene.finish()
    }

    @Test func aBeatWithoutAnAnswerIsGivenUpAndAnotherWorkerGetsTheNext() throws {
        let scene = try DeskScene(2)
        let good = scene.answer
        scene.answer = { _ in nil }
        #expect(scene.pool.run { scene.beats.count == 2 })
        #expect(scene.beats[0].slot != scene.beats[1].slot && scene.desk.usable(at: .now()).isEmpty)
        scene.answer = good
        #expect(scene.pool.run { !scene.desk.usable(at: .now()).isEmpty })
        scene.finish()
    }

    @Test func whoSharesNothingBeatsAllTheSame() throws {
        let scene = try DeskScene(1, shares: false)
        #expect(scene.pool.run { scene.beats.count == 1 })
        #expect(!scene.beats[0].beat.order.isSharing && scene.desk.usable(at: .now()).isEmpty)
        #expect(scene.pool.run { scene.desk.figures.others == 2 })
        scene.finish()
    }

    @Test func whoLeavesSaysSoAtOnceThoughABeatIsUnderWay() throws {
        let scene = try DeskScene(1)
        scene.answer = { _ in nil }
        #expect(scene.pool.run { scene.beats.count == 1 })
        scene.desk.setSharing(false)
        scene.desk.say(.leaving)
        #expect(scene.desk.usable(at: .now()).isEmpty)
        #expect(scene.pool.run { scene.beats.count == 2 })
        #expect(scene.beats[1].beat.state == .leaving && !scene.beats[1].beat.order.isSharing && scene.beats[1].beat.order.keep.isEmpty)
        scene.finish()
    }

    /// With a copied state directory both may be given the same slots, in turn: neither uses them.
    @Test func whoSeesATwinUsesNothing() throws {
        let scene = try DeskScene(1)
        let committed = BeatAnswer.Committed(slots: .all, target: 240, others: 0, missing: 0, key: [1], rows: "[]")
        scene.answer = { beat in
            var committed = committed
            committed.previousStart = beat.startedAt
            return .committed(committed)
        }
        #expect(scene.pool.run { !scene.desk.usable(at: .now()).isEmpty })
        scene.answer = { beat in
            var committed = committed
            committed.previousStart = WallTime(microseconds: beat.startedAt.microseconds - 1)
            return .committed(committed)
        }
        #expect(scene.pool.run { scene.desk.figures.hasTwin })
        #expect(scene.desk.usable(at: .now()).isEmpty && scene.desk.isSharing)
        let before = scene.beats.count
        #expect(scene.pool.run { scene.beats.count > before })
        #expect(scene.beats.last?.beat.order.isSharing == false && scene.beats.last?.beat.order.keep.isEmpty == true)
        scene.finish()
    }

    @Test func refusedAgainAndAgainMeansATwin() throws {
        let scene = try DeskScene(1)
        let good = scene.answer
        scene.answer = { _ in .refused }
        #expect(scene.pool.run { scene.desk.figures.hasTwin })
        #expect(scene.desk.usable(at: .now()).isEmpty && scene.beats.count >= 3)
        scene.answer = good
        #expect(scene.pool.run { !scene.desk.figures.hasTwin && !scene.desk.usable(at: .now()).isEmpty })
        scene.finish()
    }
}
