import Testing

@testable import Control

/// When `reconcile --since` may say that it is done.
@Suite struct ReconcileProgressTests {
    private static func look(_ hasRun: Bool, _ isRunning: Bool, _ isThere: Bool, _ error: String? = nil) -> ReconcileProgress.Look {
        ReconcileProgress.Look(hasRun: hasRun, isRunning: isRunning, isThere: isThere, error: error)
    }

    @Test func doneIsOnlyWhatWasComparedToTheMomentOfAsking() {
        typealias Progress = ReconcileProgress
        // Nobody has begun, or the error is of a run before the asking.
        #expect(Progress.state(Self.look(false, false, false)) == .waiting)
        #expect(Progress.state(Self.look(false, false, true, "old")) == .waiting)
        #expect(Progress.state(Self.look(true, true, false)) == .waiting)
        #expect(Progress.state(Self.look(true, false, false)) == .goesOn)
        #expect(Progress.state(Self.look(true, false, true)) == .done)
        #expect(Progress.state(Self.look(true, false, true, "500")) == .failed("500"))
        #expect(Progress.state(Self.look(true, false, false, "500")) == .failed("500"))
    }

    @Test func itIsOverWhenEveryAccountIs() {
        var progress = ReconcileProgress()
        progress.add("AC1", Self.look(true, false, true))
        #expect(progress.isOver && progress.failure == nil)
        progress.add("AC2", Self.look(true, false, false))
        #expect(!progress.isOver && progress.goesOn == ["AC2"])
        var failed = ReconcileProgress()
        failed.add("AC1", Self.look(true, false, true))
        failed.add("AC2", Self.look(true, false, false, "refused (20003)"))
        #expect(failed.isOver && failed.goesOn.isEmpty && failed.failure?.account == "AC2")
        failed.add("AC3", Self.look(false, false, false))
        #expect(!failed.isOver)
    }
}
