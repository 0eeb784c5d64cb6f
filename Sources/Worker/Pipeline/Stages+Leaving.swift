// What may leave for a person, and how it looks: notices only where they are granted, the agent's answers as the composer makes them, all with their
// segments and cost. Used by the stages when one of them ends a message. docs/manners.md, docs/replies.md.

import EventLoop
import PhoneNumbers
import Replies
import Settings
import Time
import Twilio

extension Stages {
    // MARK: Notices

    /// The same end, without its notice where the person may not be told that, or has been told lately.
    func granted(_ end: MessageEnd, _ context: MessageContext) async -> MessageEnd {
        let wanted = end.parts.isEmpty ? nil : end.notice
        if context.stored.attempt > 1 { await takeBack(except: wanted, context) }
        guard let kind = wanted else { return end }
        var silent = end
        silent.parts = []
        guard mayBeNotified(context) else {
            context.note("notice=no")
            return silent
        }
        if kind == .dialogue { return end }
        let request = Notices.Request(
            key: context.message.key, address: context.message.from.text, kind: kind, interval: kind.interval(live.values),
            aDay: live.values.noticesADay)
        let isGranted = await asked(context) { () throws(InboxError) in try await notices.grant(request) }
        if isGranted != true, context.isLost {
            silent.unasked = end.parts
            context.note("notice=lost")
            return silent
        }
        context.note(isGranted.map { $0 ? "notice=\(kind.rawValue)" : "notice=told_lately" } ?? "notice=unknown")
        return isGranted == true ? end : silent
    }

    /// The same end once more, if its notice could not be asked for when it was somebody else's, as far as anybody knew.
    func askedAgain(_ end: MessageEnd, _ context: MessageContext) async -> MessageEnd {
        guard !end.unasked.isEmpty else { return end }
        var told = end
        (told.parts, told.unasked) = (end.unasked, [])
        let again = measured(await granted(told, context), context)
        context.amend()
        return again
    }

    /// Before its outcome is committed: the person's next message, which waits for that, may be told what this one is not.
    private func takeBack(except kind: NoticeKind?, _ context: MessageContext) async {
        await asked(context) { () throws(InboxError) in
            try await notices.takeBack(from: context.message.key, context.message.from.text, except: kind)
        }
    }

    /// What the database says, as soon as it is there: without it nothing ends, the outcome waits for it as this does. nil: it refuses, or the message
    /// has no more time or is another worker's.
    @discardableResult
    private func asked<Value>(_ context: MessageContext, _ ask: () async throws(InboxError) -> Value) async -> Value? {
        var pause = Duration.milliseconds(50)
        while true {
            do throws(InboxError) { return try await ask() } catch {
                guard error.isAway, context.remaining > pause, !context.isLost else { return nil }
                await LoopActor.sleep(pause, on: loop)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    /// Whether somebody who did not ask for it may be told something: not machines, and not those who only cost money.
    private func mayBeNotified(_ context: MessageContext) -> Bool {
        let message = context.message
        switch message.from.kind {
        case .other, .alphanumeric, .shortCode: return false
        case .messenger: return true
        case .e164, .whatsapp, .rcs, .test: break
        }
        let countries = live.values.replyCountries
        if countries == .all { return true }
        let ours = live.numbers[message.to.text]?.country ?? country(message.to)
        return countries.allows(country(message.from), ours: ours)
    }

    // MARK: What leaves

    /// Texts of our own are as they are; they cost as any other.
    func measured(_ end: MessageEnd, _ context: MessageContext) -> MessageEnd {
        guard !end.parts.isEmpty, end.segments == 0 else { return end }
        var end = end
        let (composer, path) = (composer, path(context))
        for part in end.parts {
            let message = composer.measured(part, [], path)
            end.segments += message.segments
            end.costMicros += message.costMicros
        }
        return end
    }

    /// With the ending that the number written to has.
    func composer(_ context: MessageContext) -> ReplyComposer {
        guard let ending = live.numbers[context.message.to.text]?.texts[ReplyText.shortened.rawValue] else { return composer }
        var settings = composer.settings
        settings.ending = ending
        return ReplyComposer(settings: settings, prices: composer.prices)
    }

    func path(_ context: MessageContext) -> ReplyPath {
        let message = context.message
        let ours = live.numbers[message.to.text]?.country.flatMap { Country($0) } ?? country(message.to).flatMap { Country($0) }
        return ReplyPath(from: message.to, ourCountry: ours, to: message.from, country: country(message.from).flatMap { Country($0) })
    }

    /// The settings have changed.
    func follow(_ values: LiveSettings, prices: PriceTable? = nil) {
        composer = ReplyComposer(settings: ReplySettings(values), prices: prices ?? composer.prices)
    }

    private func country(_ address: Address) -> String? { address.bareNumber.flatMap(CallingCodes.country(ofE164:)) }
}

extension ReplySettings {
    /// As an operator has them.
    init(_ values: LiveSettings) {
        self.init()
        maxLength = values.maxMessageLength
        if values.splitReplies {
            partLimit = values.maxSMSLength
            isSplitIntoSingleSMS = true
        }
        smartEncoding = values.smartEncoding
        plainText = values.plainTextReplies
        numbering = values.numberParts
        maxSegments = values.maxReplySegments
    }
}
