// Which way replies go and when: the settings of docs/delivery.md as values. Made by WorkerParts, read by the pipeline.

import Settings
import Time

struct ReplyPolicy: Sendable {
    /// The dispatcher answers by itself so long after the arrival (docs/ipc.md).
    static let frontDeadline = Duration.seconds(14)
    /// The last moment at which an answer is worth sending to the dispatcher.
    static let lastMoment = Duration.seconds(13)

    var mode = ReplyMode.inline
    /// A held webhook turns late, counted from its arrival.
    var deadline = Duration.seconds(8)
    var messageMaxAge = Duration.seconds(900)
    var replyMaxAge = Duration.seconds(3600)

    init() {}

    init(_ settings: Settings) {
        mode = settings.replyMode
        deadline = settings.replyDeadline
        messageMaxAge = settings.messageMaxAge
        replyMaxAge = settings.replyMaxAge
    }

    /// When a held webhook is answered, counted from its arrival.
    var heldFor: Duration {
        switch mode {
        case .inline: min(deadline, Self.lastMoment)
        case .alwaysLate: .zero
        case .inlineOnly: Self.lastMoment
        }
    }

    /// How a reply goes for which nobody waits.
    var unawaited: ReplyRoute { mode == .inlineOnly ? .none : .late }
}
