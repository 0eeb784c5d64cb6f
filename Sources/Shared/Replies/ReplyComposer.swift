// From what the agent said to the messages that leave: markup, smart encoding, length, parts, numbers, segments, media, cost. Called by the
// worker once for every answer. Pure: the same input gives the same parts, so that an answer made again after a crash is the same.

import Twilio

package struct ReplyComposer: Sendable {
    package let settings: ReplySettings
    package let prices: PriceTable

    package init(settings: ReplySettings, prices: PriceTable = .builtIn) {
        var settings = settings
        settings.maxLength = max(settings.maxLength, 1)
        // A number and a few letters.
        settings.partLimit = min(max(settings.partLimit, 20), ReplySplitter.longestPart)
        settings.maxSegments = max(settings.maxSegments, 1)
        self.settings = settings
        self.prices = prices
    }

    /// The messages of one answer: at most ten (Twilio error 14109), each at most 1600 UTF-16 units (14103). A reply of which nothing
    /// remains gives none. What is too long ends with the polite ending, at a sentence or a word.
    /// - Parameters:
    ///   - replies: text and media as the agent gave them; media that may be sent (agent.md).
    ///   - path: who sends what way to whom.
    ///   - optOutLine: the last line of the first message; nil: none.
    ///   - isJoined: all replies become one, in as few messages as there can be (a loop is suspected). More than ten are joined anyway.
    package func compose(
        _ replies: [MessagePart], on path: ReplyPath, optOutLine: String? = nil, isJoined: Bool = false
    ) -> [OutgoingPart] {
        if replies.count == 1, replies[0].media.isEmpty, optOutLine == nil {
            let text = prepared(replies[0].text, path)
            if text.isEmpty { return [] }
            if let part = whole(text, path) { return [part] }
            return AnswerLayout(self, path, [Draft(text: text, media: [])], optOutLine: nil, isJoined: isJoined).parts()
        }
        var drafts = replies.map { Draft(text: prepared($0.text, path), media: media($0.media)) }.filter { !$0.isEmpty }
        let isJoined = isJoined || drafts.count > ReplySplitter.mostParts
        if isJoined, drafts.count > 1 {
            drafts = [
                Draft(
                    text: drafts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"), media: drafts.flatMap(\.media),
                    mostUnits: settings.maxLength * drafts.count)
            ]
        }
        let line = optOutLine.map { ReplySplitter.cut($0, to: settings.partLimit / 2) }.flatMap { $0.isEmpty ? nil : $0 }
        return AnswerLayout(self, path, drafts, optOutLine: line, isJoined: isJoined).parts()
    }

    // MARK: Texts

    /// Cleaned, without markup, in letters of GSM-7 when that is asked for and possible.
    func prepared(_ text: String, _ path: ReplyPath) -> String {
        var text = MessageText.clean(text)
        if settings.plainText {
            let style: Markdown.Style = path.channel == .whatsapp ? .whatsApp : .plain
            if Markdown.mayHaveMarks(text) { text = MessageText.clean(Markdown.plainText(text, style: style)) }
        }
        return smart(text, path) ?? text
    }

    func smart(_ text: String, _ path: ReplyPath) -> String? {
        guard settings.smartEncoding, path.isSMS else { return nil }
        return SmartEncoding.gsm7(text, isTollFree: path.sender == .tollFree).map(MessageText.clean)
    }

    private func media(_ urls: [String]) -> [String] { urls.map(MessageText.clean).filter { !$0.isEmpty } }

    /// The text as the only message; nil: it must be cut.
    private func whole(_ text: String, _ path: ReplyPath) -> OutgoingPart? {
        let limit = min(settings.partLimit, settings.maxLength)
        guard text.utf8.count <= limit || MessageText.units(text) <= limit else { return nil }
        let most = settings.isSplitIntoSingleSMS ? 1 : settings.maxSegments
        // Measuring goes by graphemes, which is dear.
        if path.isSMS, Segments.least(text, isTollFree: path.sender == .tollFree) > most { return nil }
        let part = measured(text, [], path)
        return part.segments <= most ? part : nil
    }

    /// One message as it stands, with what it takes and costs.
    /// - Parameter place: where it is in a longer text, if it is, and what stands in front of that (BreakableText.measure).
    package func measured(
        _ text: String, _ media: [String], _ path: ReplyPath, isShortened: Bool = false,
        at place: (text: BreakableText, range: Range<Int>, before: String)? = nil
    ) -> OutgoingPart {
        var segments = 1
        if path.isSMS, media.isEmpty {
            let isTollFree = path.sender == .tollFree
            segments =
                place.map { $0.text.measure($0.range, before: $0.before, text, isTollFree: isTollFree).segments }
                ?? Segments.measure(text, isTollFree: isTollFree).segments
        }
        let cost = prices.cost(
            .outbound, channel: path.channel, sender: path.sender, country: path.country, segments: segments, hasMedia: !media.isEmpty)
        return OutgoingPart(text: text, media: media, segments: segments, costMicros: cost, isShortened: isShortened)
    }
}

/// One reply on its way.
struct Draft {
    var text: String
    var media: [String]
    /// What of its text may be sent; nil: as the settings have it.
    var mostUnits: Int?

    var isEmpty: Bool { text.isEmpty && media.isEmpty }
}
