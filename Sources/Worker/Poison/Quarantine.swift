// Looks once a second whether messages are set apart, tells the dispatcher by figures, and ends those that are to be dead letters. Made by
// WorkerParts for every worker but the one that is alone with a message.

import EventLoop
import Telemetry
import Time

@LoopActor final class Quarantine {
    private static let looking = Duration.seconds(1)

    private let inbox: Inbox
    private let pipeline: Pipeline
    private let figures: FigureCounts
    private var timer: LoopTimer?
    private var isLooking = false

    init(inbox: Inbox, pipeline: Pipeline, figures: FigureCounts) {
        self.inbox = inbox
        self.pipeline = pipeline
        self.figures = figures
    }

    func start(on loop: EventLoop) {
        let timer = LoopTimer(loop) { [weak self] in
            guard let self, !isLooking else { return }
            isLooking = true
            LoopActor.spawn {
                await self.look()
                self.isLooking = false
            }
        }
        timer.schedule(every: Self.looking)
        self.timer = timer
    }

    func stop() { timer?.cancel() }

    func look() async {
        guard let counts = try? await inbox.setApartCounts() else { return }
        figures.set(.quarantined, counts.quarantined)
        figures.set(.quarantineDue, counts.due)
        figures.set(.deadLetters, counts.letters)
        if counts.hasDoomed { await pipeline.buryDoomed() }
    }
}
