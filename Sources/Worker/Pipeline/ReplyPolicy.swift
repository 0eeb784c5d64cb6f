// Which way replies go and when: the settings of docs/delivery.md as values. Made by WorkerParts, read by the pipeline.

import Settings
import Time
import Twilio

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
    /// Where Twilio reports what becomes of inline replies; nil: it is not asked to.
    var inlineStatus: CallbackAddress?

    init() {}

    init(_ settings: Settings) {
        mode = settings.replyMode
        deadline = settings.replyDeadline
        messageMaxAge = settings.messageMaxAge
        replyMaxAge = settings.replyMaxAge
        if settings.inlineStatus { inlineStatus = CallbackAddress(settings.publicURL) }
    }

    /// When a held webhook is answered, counted from its arrival.
    var heldFor: Duration {
        switch mode {
        case .inline: min(deadline, Self.lastMoment)
        case .alwaysLate: .zero
        case .inlineOnly: Self.lastMoment
        }
    }

    /// The answer to a webhook with this reply to its message.
    func twiML(_ parts: [String], to messageSID: String) -> [UInt8] {
        if parts.contains(where: { $0.utf8.contains(0x1D) }) {
            return TwiML.messages(parts: parts.map(MessagePart.init(stored:))) { [inlineStatus] in
                inlineStatus?.inline(messageSID, part: $0 + 1)
            }
        }
        guard let inlineStatus else { return TwiML.messages(parts) }
        return TwiML.messages(parts) { inlineStatus.inline(messageSID, part: $0 + 1) }
    }

    /// How a reply goes for which nobody waits.
    var unawaited: ReplyRoute { mode == .inlineOnly ? .none : .late }
}
