// Deferred messages, taken up as the dispatcher grants it and room allows, the oldest first. Made by WorkerParts; driven by grants and by the
// end of what it has taken. docs/delivery.md, "Deferred messages".

import EventLoop
import Telemetry
import Time

@LoopActor final class Backlog {
    /// Deferred messages in hand at once: a fraction of what a worker can keep, so that fresh ones find room.
    private static let mostInHand = 500
    private static let looking = Duration.seconds(1)

    private let inbox: Inbox
    private let pipeline: Pipeline
    private let figures: FigureCounts
    /// What the agent would take of it now.
    private let room: @LoopActor () -> Int
    private var timer: LoopTimer?
    private var allowance = 0
    private var inHand = 0
    /// With no more than this in hand, more are taken up: half of what was in hand after the last time.
    private var fewInHand = 0
    private var isTaking = false
    private var isStopped = false

    init(inbox: Inbox, pipeline: Pipeline, figures: FigureCounts, room: @escaping @LoopActor () -> Int) {
        self.inbox = inbox
        self.pipeline = pipeline
        self.figures = figures
        self.room = room
    }

    /// Tells the dispatcher, by a figure, whether there is anything to grant for.
    func start(on loop: EventLoop) {
        let timer = LoopTimer(loop) { [weak self] in
            LoopActor.spawn {
                guard let self, let any = try? await self.inbox.hasDeferred() else { return }
                self.figures.set(.backlog, any ? 1 : 0)
            }
        }
        timer.schedule(every: Self.looking)
        self.timer = timer
    }

    func stop() {
        isStopped = true
        timer?.cancel()
    }

    /// So many may start until the next grant.
    func granted(_ count: Int) {
        allowance = count
        take()
    }

    private func take() {
        let most = min(allowance, Self.mostInHand - inHand, room())
        guard most > 0, pipeline.hasRoomForBacklog, !pipeline.hasOpenSuspicion, !isTaking, !isStopped else { return }
        isTaking = true
        LoopActor.spawn { [self] in
            var taken: [StoredMessage] = []
            do throws(InboxError) { taken = try await inbox.takeDeferred(most: most) } catch { pipeline.takeOverFailed(error) }
            isTaking = false
            allowance -= taken.count
            inHand += taken.count
            fewInHand = inHand / 2
            for stored in taken {
                pipeline.startDeferred(stored) { [weak self] in
                    guard let self else { return }
                    inHand -= 1
                    if inHand <= fewInHand { take() }
                }
            }
        }
    }
}
