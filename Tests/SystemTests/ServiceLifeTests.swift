import Glibc
import Processes
import Testing

/// The rules of the stand-in for systemd, which are those of systemd.service(5).
@Suite struct ServiceLifeTests {
    private static let unit = ServiceUnit(
        watchdog: .seconds(20), stopTimeout: .seconds(45), abortTimeout: .seconds(30), restartPause: .seconds(1), lastStatuses: [78])

    private final class Scene {
        var life = ServiceLife(ServiceLifeTests.unit)
        let start = ContinuousClock.now

        func at(_ seconds: Double, _ event: ServiceLife.Event) -> [ServiceLife.Action] {
            life.happened(event, at: start + .seconds(seconds))
        }

        /// Ready at second 1.
        static func running() -> Scene {
            let scene = Scene()
            #expect(scene.at(0, .start) == [.launch])
            #expect(scene.at(0.5, .told(["WATCHDOG=1"])) == [])
            #expect(scene.at(1, .told(["READY=1", "STATUS=ok"])) == [])
            #expect(scene.life.state == .running)
            return scene
        }
    }

    @Test func theWatchdogExpiresWhenNothingFeedsIt() {
        let scene = Scene.running()
        #expect(scene.at(20, .tick) == [])
        #expect(scene.at(20.5, .told(["WATCHDOG=1"])) == [])
        #expect(scene.at(40, .tick) == [])
        #expect(scene.at(40.5, .tick) == [.signalMain(SIGABRT)])
        #expect(scene.at(41, .told(["WATCHDOG=1"])) == [], "it is too late for that")
        #expect(scene.at(70, .tick) == [])
        #expect(scene.at(70.5, .tick) == [.killAll])
        #expect(scene.at(71, .ended(.signalled(SIGKILL))) == [.killAll])
        #expect(scene.at(71.5, .tick) == [])
        #expect(scene.at(72, .tick) == [.launch])
        #expect(scene.life.restarts == 1 && scene.life.ends == [.init(cause: .watchdog, exit: .signalled(SIGKILL))])
        #expect(scene.at(500, .tick) == [], "it is not looked at before it is ready")
    }

    @Test func aProgramMayAskForIt() {
        let scene = Scene.running()
        #expect(scene.at(2, .told(["WATCHDOG=trigger"])) == [.signalMain(SIGABRT)])
        #expect(scene.at(3, .ended(.signalled(SIGABRT))) == [.killAll])
        #expect(scene.at(4, .tick) == [.launch])
    }

    @Test func whoStopsIsNotWatched() {
        let scene = Scene.running()
        #expect(scene.at(5, .stop) == [.signalMain(SIGTERM)])
        #expect(scene.at(6, .told(["STOPPING=1"])) == [])
        #expect(scene.at(30, .tick) == [])
        #expect(scene.at(49, .told(["EXTEND_TIMEOUT_USEC=10000000"])) == [])
        #expect(scene.at(58, .tick) == [])
        #expect(scene.at(59, .tick) == [.killAll])
        #expect(scene.at(60, .ended(.signalled(SIGKILL))) == [.killAll])
        #expect(scene.at(100, .tick) == [] && scene.life.state == .dead && scene.life.restarts == 0)
    }

    @Test func whatEndsByItselfIsStartedAgainUnlessThatWouldNotHelp() {
        let scene = Scene.running()
        #expect(scene.at(2, .ended(.exited(0))) == [.killAll])
        #expect(scene.at(3, .tick) == [.launch])
        #expect(scene.at(4, .ended(.exited(78))) == [.killAll])
        #expect(scene.at(100, .tick) == [] && scene.life.state == .dead)
        #expect(scene.life.ends.map(\.cause) == [.itself, .itself])
    }
}
