// Where a text must end that may take only so many segments. Called by the composer of replies; counts as Segments does.

extension BreakableText {
    /// What a message takes that ends with a part of this text; finding its graphemes again would cost more than all the rest of it.
    /// - Parameters:
    ///   - range: the part's place, without white space at its ends.
    ///   - before: what stands in front of it: nothing, or ASCII that ends with a blank (a part's number).
    ///   - message: both.
    package func measure(_ range: Range<Int>, before: String, _ message: String, isTollFree: Bool) -> SegmentCount {
        if !before.isEmpty, joinsBlank(range.lowerBound) { return Segments.measure(message, isTollFree: isTollFree) }
        return Segments.measure(message, isTollFree: isTollFree) { Segments.packed(graphemes, range, $0, front: before.utf8.count) }
    }

    /// Whether the scalar at an offset would be one grapheme with a blank in front of it, as a mark is.
    private func joinsBlank(_ offset: Int) -> Bool {
        guard offset < end else { return false }
        var pair = String.UnicodeScalarView()
        pair.append(" ")
        pair.append(graphemes.scalar(at: offset))
        return String(pair).count == 1
    }

    /// The end of the longest run of graphemes from an offset that, with a text in front of it and one behind it, is at most so many
    /// segments; the offset itself when not even one grapheme is. In the encoding that holds more: a run in front of the first character
    /// that GSM-7 does not have can be longer than one that includes it.
    /// - Parameters:
    ///   - before: what stands in front (a part's number); shorter than a segment.
    ///   - after: what stands behind (the polite end, the opt-out line).
    package func hardEnd(from start: Int, segments: Int, before: String, after: String, isTollFree: Bool) -> Int {
        // More than the longest reply has.
        if segments > 1000 { return end }
        let (front, back) = (Segments.units(before), Segments.units(after))
        // What would lie over a border moves as a whole and leaves room behind it.
        let widest = back.isGSM ? 1 : after.reduce(1) { max($0, $1.utf16.count) }
        func ucs2() -> Int {
            walk(
                from: start, segments, front: before.utf16.count, back: after.utf16.count + (segments - 1) * (widest - 1), isGSM: false,
                isTollFree: isTollFree)
        }
        guard front.isGSM, back.isGSM else { return ucs2() }
        let found = walk(
            from: start, segments, front: front.units, back: back.units + (back.hasWide ? segments - 1 : 0), isGSM: true,
            isTollFree: isTollFree)
        return found == end ? end : max(found, ucs2())
    }

    private func walk(from start: Int, _ segments: Int, front: Int, back: Int, isGSM: Bool, isTollFree: Bool) -> Int {
        let room = SegmentRoom(isGSM: isGSM, isTollFree: isTollFree)
        var (count, used, total) = (1, front, front)
        var offset = start
        while offset < end {
            var next = offset
            var size = 0
            repeat {
                let width = isGSM ? GSM7.units(graphemes.scalar(at: next)) : Graphemes.utf16Units(byte: graphemes.utf8[next])
                if width == 0 { return offset }
                size += width
                next = graphemes.scalarEnd(next)
            } while !graphemes.isStart(next)
            total += size
            if used + size > room.joined {
                // A grapheme longer than a segment fills as many as it needs, and the last of them.
                count += max(1, (size + room.joined - 1) / room.joined)
                used = size > room.joined ? room.joined : size
            } else {
                used += size
            }
            let fits = total + back <= room.alone || (segments > 1 && (segments - count + 1) * room.joined - used >= back)
            guard fits, segments > 0 else { return offset }
            offset = next
        }
        return offset
    }
}
