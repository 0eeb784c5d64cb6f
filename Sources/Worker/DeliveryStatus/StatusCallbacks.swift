// Twilio's status callbacks: what the dispatcher hands over becomes a word about a message, committed before Twilio hears 204. Called by
// WorkerProcess for each `deliver` of that kind. Which word counts is the outbox's to decide: they come unordered, repeated, early.

import EventLoop
import Logging
import Telemetry
import Time
import Twilio
import Wire

@LoopActor final class StatusCallbacks {
    /// The field in which the dispatcher passes the query of the callback's URL on: its signature covers it, the form does not hold it.
    nonisolated static let queryField = WorkerContract.queryField

    private let outbox: Outbox
    private let spool: MessageSpool
    private let link: FrameLink
    private let figures: FigureCounts
    private let log: Logger

    init(outbox: Outbox, spool: MessageSpool, link: FrameLink, figures: FigureCounts, log: Logger) {
        self.spool = spool
        self.outbox = outbox
        self.link = link
        self.figures = figures
        self.log = log
    }

    func deliver(_ deliver: Deliver, request: UInt64) {
        LoopActor.spawn { [self] in
            let answer = await answer(to: deliver)
            link.send(.answer(answer), id: request)
            link.returnCredit(1)
        }
    }

    private func answer(to deliver: Deliver) async -> Answer {
        guard let status = Self.status(of: deliver) else { return Answer(status: 204) }
        do {
            committed(try await outbox.take(status))
            return Answer(status: 204)
        } catch {
            guard error.isAway else {
                figures.add(.statusRefused)
                log.error(
                    "Status callback refused by the database",
                    metadata: ["sid": "\(status.messageSID)", "outbox_id": "\(status.outboxID)", "reason": "\(error)"])
                return Answer(status: 204)
            }
        }
        if await spool.keep(status, deliver) { return Answer(status: 204) }
        // Twilio asks again after a 503.
        return Answer(status: 503, contentType: "application/json", body: Array(#"{"detail":"The status cannot be stored now"}"#.utf8))
    }

    /// Counts a callback that is committed, from here or from the spool.
    func committed(_ effect: StatusEffect?) {
        figures.add(.statusCallbacks)
        guard let effect else { return }
        switch effect.status {
        case "delivered", "read":
            guard effect.isFirstDelivery else { return }
            figures.add(.delivered)
            figures.record(.delivery, effect.took)
        case "failed", "undelivered": figures.add(.undelivered)
        default: break
        }
    }

    /// nil: it names no message, no status, or no account that could have signed it.
    nonisolated static func status(of deliver: Deliver) -> MessageStatus? {
        var sid: String?
        var word: String?
        var code: Int?
        var query = ""
        var account: String?
        for (name, value) in deliver.fields {
            switch name {
            case "MessageSid": sid = sid ?? storableText(value)
            case "MessageStatus", "SmsStatus": if word == nil || name == "MessageStatus" { word = storableText(value) }
            case "ErrorCode": code = code ?? Int(storableText(value))
            case "AccountSid": account = account ?? storableText(value)
            case queryField: query = storableText(value)
            default: break
            }
        }
        guard let sid, let word, let account, isWord(word) else { return nil }
        var status = MessageStatus(
            outboxID: max(0, Int64(parameter("o", in: query)) ?? 0), messageSID: sid, status: word, errorCode: code,
            arrivedAt: WallTime(microseconds: deliver.arrivedAt), accountSID: account)
        if status.outboxID == 0, let message = MessageSID(parameter("m", in: query)),
            let part = Int32(parameter("p", in: query)), part > 0
        {
            status.inline = InlinePart(accountSID: account, messageSID: message.text, part: part)
        }
        return status
    }

    /// The value of a name in `o=123&…`; empty without one. We made the query: nothing in it is escaped.
    private nonisolated static func parameter(_ name: String, in query: String) -> String {
        for pair in query.split(separator: "&") where pair.hasPrefix(name + "=") { return String(pair.dropFirst(name.utf8.count + 1)) }
        return ""
    }

    /// Fits the log's column; what Twilio does not know has no rank and changes nothing.
    private nonisolated static func isWord(_ text: String) -> Bool {
        (1...20).contains(text.utf8.count) && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == UInt8(ascii: "_") }
    }
}
