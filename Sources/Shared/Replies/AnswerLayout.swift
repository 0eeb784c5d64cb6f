// How one answer is laid out in messages: first without numbers, which tells how many parts each reply has; then with them, if that costs
// neither another part nor words. Used by ReplyComposer for what is not one short text. Pure.

import Twilio

struct AnswerLayout {
    private let composer: ReplyComposer
    private let path: ReplyPath
    private let optOut: String
    private let isJoined: Bool
    private var replies: [Reply] = []

    /// A reply made ready: its text with the places to cut it at, and how its media go.
    private struct Reply {
        var text: BreakableText
        /// The text goes on behind what is here, and its last part must say so.
        var isCut: Bool
        /// It does so itself.
        var saysSo = false
        /// With the first part.
        var media: [String]
        /// In messages of their own, behind the text.
        var later: [[String]]
    }

    /// What a pass gave.
    private struct Pass {
        var parts: [OutgoingPart] = []
        /// Parts with text of each reply that was begun.
        var counts: [Int] = []
        var isShortened = false
        var segments = 0
        /// Where the last part's text is from, to cut it once more.
        var last: (reply: Int, range: Range<Int>, before: String, after: String)?
    }

    /// - Parameter optOutLine: cleaned, and shorter than half a part.
    init(_ composer: ReplyComposer, _ path: ReplyPath, _ drafts: [Draft], optOutLine: String?, isJoined: Bool) {
        self.composer = composer
        self.path = path
        self.optOut = optOutLine ?? ""
        self.isJoined = isJoined
        replies = drafts.map(reply)
    }

    private func reply(_ draft: Draft) -> Reply {
        let most = draft.mostUnits ?? composer.settings.maxLength
        var text = BreakableText(draft.text)
        let isCut = text.hardEnd(from: 0, units: most) < text.end
        if isCut {
            let room = max(most - composer.settings.ending.utf16.count, 1)
            text = BreakableText(text.text(0..<text.softEnd(from: 0, before: text.hardEnd(from: 0, units: room))))
        }
        guard !draft.media.isEmpty else { return Reply(text: text, isCut: isCut, media: [], later: []) }
        guard path.mostMedia > 0 else {
            // No way for media: their addresses stand below the text.
            let words = text.text(0..<text.end) + (isCut ? composer.settings.ending : "")
            let all = ([words] + draft.media).filter { !$0.isEmpty }.joined(separator: "\n")
            return Reply(text: BreakableText(all), isCut: false, saysSo: isCut, media: [], later: [])
        }
        let groups = stride(from: 0, to: draft.media.count, by: path.mostMedia).map {
            Array(draft.media[$0..<min($0 + path.mostMedia, draft.media.count)])
        }
        return Reply(text: text, isCut: isCut, media: groups[0], later: Array(groups.dropFirst()))
    }

    func parts() -> [OutgoingPart] {
        let plain = pass(numbers: nil)
        guard composer.settings.numbering, path.isSMS, !isJoined, plain.counts.contains(where: { $0 > 1 }) else { return plain.parts }
        let numbered = pass(numbers: plain.counts)
        return numbered.counts == plain.counts && numbered.parts.count == plain.parts.count && numbered.isShortened == plain.isShortened
            ? numbered.parts : plain.parts
    }

    /// Lays everything out.
    /// - Parameter numbers: how many parts each reply has; nil: they are not numbered.
    private func pass(numbers: [Int]?) -> Pass {
        var pass = Pass()
        for (index, reply) in replies.enumerated() {
            let total = numbers.flatMap { index < $0.count ? $0[index] : nil } ?? 0
            guard lay(reply, index, total, &pass) else { return pass }
        }
        return pass
    }

    /// false: no more can be sent.
    private func lay(_ reply: Reply, _ index: Int, _ total: Int, _ pass: inout Pass) -> Bool {
        let text = reply.text
        pass.counts.append(0)
        var start = 0
        var media = reply.media
        repeat {
            let number = pass.counts[index] + 1
            let before = total > 1 ? "(\(number)/\(max(total, number))) " : ""
            let after = pass.parts.isEmpty && !optOut.isEmpty ? "\n" + optOut : ""
            if text.end == 0, media.isEmpty, after.isEmpty { break }
            guard pass.parts.count < ReplySplitter.mostParts else { return shorten(&pass) }
            let end = partEnd(text, start, before, after)
            let body = text.text(start..<end)
            let next = text.trimmed(end..<text.end).lowerBound
            let isLast = next >= text.end || end >= text.end
            // The last part of a reply that was cut for its length says so; where that has no room in it, less of it is sent.
            if isLast, reply.isCut {
                return shortenedEnd(index, start, before, after, media, &pass)
                    ? layLater(reply, &pass) : shorten(&pass)
            }
            let part = part(before, body, after, media, isShortened: isLast && reply.saysSo, at: (text, text.trimmed(start..<end)))
            if path.isSMS, pass.segments + part.segments > composer.settings.maxSegments {
                return shortenedEnd(index, start, before, after, media, &pass) ? false : shorten(&pass)
            }
            add(part, index, start..<end, before, after, &pass)
            media = []
            start = next
            if isLast { break }
        } while start < text.end
        return layLater(reply, &pass)
    }

    private func layLater(_ reply: Reply, _ pass: inout Pass) -> Bool {
        for media in reply.later {
            let part = composer.measured("", media, path)
            let isTooMuch = path.isSMS && pass.segments + part.segments > composer.settings.maxSegments
            guard pass.parts.count < ReplySplitter.mostParts, !isTooMuch else { return shorten(&pass) }
            pass.parts.append(part)
            pass.segments += part.segments
            pass.last = nil
        }
        return true
    }

    // MARK: One part

    private var isSingle: Bool { composer.settings.isSplitIntoSingleSMS && path.isSMS && !isJoined }

    private func partEnd(_ text: BreakableText, _ start: Int, _ before: String, _ after: String) -> Int {
        if text.end == 0 { return 0 }
        var hard = hardEnd(text, start, before, after, segments: isSingle ? 1 : nil)
        // What must stand beside the text leaves it no room in one segment.
        if hard <= start { hard = hardEnd(text, start, before, after, segments: nil) }
        return text.softEnd(from: start, before: max(hard, text.hardEnd(from: start, units: 1)))
    }

    /// By units and, if given, by segments; `start` when nothing fits.
    private func hardEnd(_ text: BreakableText, _ start: Int, _ before: String, _ after: String, segments: Int?) -> Int {
        let limit = isJoined ? ReplySplitter.longestPart : composer.settings.partLimit
        let room = limit - before.utf16.count - after.utf16.count
        guard room > 0 else { return start }
        var hard = text.hardEnd(from: start, units: room)
        if let segments {
            hard = min(
                hard,
                text.hardEnd(from: start, segments: segments, before: before, after: after, isTollFree: path.sender == .tollFree))
        }
        return hard
    }

    /// - Parameter place: the body's.
    private func part(
        _ before: String, _ body: String, _ after: String, _ media: [String], isShortened: Bool = false,
        at place: (text: BreakableText, range: Range<Int>)? = nil
    ) -> OutgoingPart {
        let isAlone = before.isEmpty && after.isEmpty
        let text = isAlone ? body : MessageText.clean(body.isEmpty ? after : before + body + after)
        // A part may be GSM-7 where the whole reply is not.
        if composer.settings.smartEncoding, let smart = composer.smart(text, path), MessageText.units(smart) <= composer.settings.partLimit
        {
            return composer.measured(smart, media, path, isShortened: isShortened)
        }
        // Behind the body nothing may stand: it could join its last grapheme.
        let isBodyLast = after.isEmpty && !body.isEmpty
        return composer.measured(
            text, media, path, isShortened: isShortened, at: isBodyLast ? place.map { ($0.text, $0.range, before) } : nil)
    }

    private func add(_ part: OutgoingPart, _ index: Int, _ range: Range<Int>, _ before: String, _ after: String, _ pass: inout Pass) {
        pass.parts.append(part)
        pass.segments += part.segments
        if !part.text.isEmpty { pass.counts[index] += 1 }
        pass.last = (index, range, before, after)
    }

    // MARK: The polite end

    /// Adds a part from `start` that ends with the polite ending, within the segments that are left; false when not even a word of it has
    /// room.
    private func shortenedEnd(
        _ index: Int, _ start: Int, _ before: String, _ after: String, _ media: [String], _ pass: inout Pass
    ) -> Bool {
        let text = replies[index].text
        let left = path.isSMS ? composer.settings.maxSegments - pass.segments : Int.max
        guard left > 0, pass.parts.count < ReplySplitter.mostParts else { return false }
        let ending = composer.settings.ending
        let allowed: Int? = path.isSMS && media.isEmpty ? (isSingle ? 1 : left) : nil
        let hard = hardEnd(text, start, before, ending + after, segments: allowed)
        guard hard > start else { return false }
        let end = text.softEnd(from: start, before: hard)
        let body = text.text(start..<end)
        guard !body.isEmpty else { return false }
        add(part(before, body + ending, after, media, isShortened: true), index, start..<end, before, after, &pass)
        pass.isShortened = true
        return true
    }

    /// Ends the last part that was added with the polite ending; what does not fit beside it goes. Always false: no more can be sent.
    private func shorten(_ pass: inout Pass) -> Bool {
        pass.isShortened = true
        guard var part = pass.parts.popLast() else { return false }
        guard let last = pass.last, !part.isShortened, !part.text.isEmpty else {
            part.isShortened = true
            pass.parts.append(part)
            return false
        }
        pass.segments -= part.segments
        pass.counts[last.reply] -= 1
        // Only what the part had: behind it the next one would have begun.
        let whole = replies[last.reply].text
        let reply = Reply(text: BreakableText(whole.text(last.range)), isCut: true, media: [], later: [])
        var copy = self
        copy.replies[last.reply] = reply
        if !copy.shortenedEnd(last.reply, 0, last.before, last.after, part.media, &pass) {
            part.isShortened = true
            pass.parts.append(part)
            pass.counts[last.reply] += 1
        }
        return false
    }
}
