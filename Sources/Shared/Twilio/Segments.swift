// How many segments an SMS is sent in, as Twilio counts and bills them (its documentation, "SMS character limit", and its segment
// calculator). Called for every reply's cost, a sender's pace and the answer to messages that we start. Pure. The database counts the
// same way where it has the text (sms_router_segments), except that it does not know of graphemes that are several scalars: of a text in
// which one of them would lie over a border it can count one segment less.

/// What one message takes.
package struct SegmentCount: Sendable, Equatable {
    package enum Encoding: String, Sendable {
        /// 7 bits a unit, by the alphabet of GSM 03.38.
        case gsm7 = "GSM-7"
        /// 16 bits a unit.
        case ucs2 = "UCS-2"
        /// A channel that has no segments.
        case none
    }

    /// At least 1, also without a text.
    package let segments: Int
    package let encoding: Encoding
    /// In GSM-7 septets with an escape counted; else UTF-16 units.
    package let units: Int

    package init(segments: Int, encoding: Encoding, units: Int) {
        self.segments = segments
        self.encoding = encoding
        self.units = units
    }
}

package enum Segments {
    /// Of one message that leaves from `sender` for `recipient`. Channels without segments count as one.
    package static func count(_ text: String, from sender: Address, to recipient: Address) -> Int {
        recipient.channel.isSMS ? measure(text, isTollFree: sender.isTollFree).segments : 1
    }

    /// The same with encoding and units.
    package static func measure(_ text: String, from sender: Address, to recipient: Address) -> SegmentCount {
        recipient.channel.isSMS
            ? measure(text, isTollFree: sender.isTollFree) : SegmentCount(segments: 1, encoding: .none, units: text.utf16.count)
    }

    /// Of an SMS. Neither an escape and its character, nor a surrogate pair, nor a grapheme is cut in two: what would lie over a border
    /// begins the next segment. A grapheme that alone is longer than a segment is cut between scalars.
    /// - Parameter isTollFree: it leaves from a toll-free number of the North American plan, whose joined segments hold one unit less.
    package static func measure(_ text: String, isTollFree: Bool) -> SegmentCount {
        measure(text, isTollFree: isTollFree) { packed(Graphemes(text), 0..<text.utf8.count, $0) }
    }

    /// - Parameter pack: how many segments its graphemes take; asked only where borders matter.
    static func measure(_ text: String, isTollFree: Bool, pack: (SegmentRoom) -> Int) -> SegmentCount {
        let size = units(text)
        let alone = size.isGSM ? SegmentRoom.gsmAlone : SegmentRoom.ucs2Alone
        let encoding: SegmentCount.Encoding = size.isGSM ? .gsm7 : .ucs2
        guard size.units > alone else { return SegmentCount(segments: 1, encoding: encoding, units: size.units) }
        let room = SegmentRoom(isGSM: size.isGSM, isTollFree: isTollFree)
        let segments: Int
        if !size.hasWide, size.isGSM || !mayJoin(text) {
            segments = (size.units + room.joined - 1) / room.joined
        } else {
            segments = size.isGSM ? packedGSM(text, room) : pack(room)
        }
        return SegmentCount(segments: segments, encoding: encoding, units: size.units)
    }

    /// At least so many segments are taken by an SMS, without a look at graphemes, which leave room at borders.
    package static func least(_ text: String, isTollFree: Bool) -> Int {
        let size = units(text)
        if size.units <= (size.isGSM ? SegmentRoom.gsmAlone : SegmentRoom.ucs2Alone) { return 1 }
        let room = SegmentRoom(isGSM: size.isGSM, isTollFree: isTollFree).joined
        return (size.units + room - 1) / room
    }

    /// Whether the alphabet has every character of it.
    package static func isGSM7(_ text: String) -> Bool { units(text).isGSM }

    /// Units in the narrowest encoding; `hasWide`: some character takes two.
    static func units(_ text: String) -> (units: Int, isGSM: Bool, hasWide: Bool) {
        var text = text
        return text.withUTF8 { utf8 in
            var units = 0
            for index in 0..<utf8.count {
                let byte = utf8[index]
                let size = byte < 0x80 ? GSM7.units(ascii: byte) : 0
                if size == 0 { return unitsBeyondASCII(utf8, index, units) }
                units += size
            }
            return (units, true, units > utf8.count)
        }
    }

    /// - Parameters:
    ///   - start: the first byte that is not ASCII of the alphabet.
    ///   - before: GSM-7 units in front of it.
    private static func unitsBeyondASCII(
        _ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ before: Int
    ) -> (units: Int, isGSM: Bool, hasWide: Bool) {
        var units = before
        var hasWide = before > start
        var index = start
        while index < utf8.count {
            let lead = utf8[index]
            let size: Int
            let length: Int
            if lead < 0x80 {
                (size, length) = (GSM7.units(ascii: lead), 1)
            } else if lead < 0xe0, index + 1 < utf8.count {
                let value = UInt32(lead & 0x1f) << 6 | UInt32(utf8[index + 1] & 0x3f)
                (size, length) = (Unicode.Scalar(value).map(GSM7.units) ?? 0, 2)
            } else if lead == 0xe2, index + 2 < utf8.count, utf8[index + 1] == 0x82, utf8[index + 2] == 0xac {
                (size, length) = (2, 3)
            } else {
                (size, length) = (0, 1)
            }
            if size == 0 {
                var wide: UInt8 = 0
                units = 0
                for byte in utf8 {
                    units += Graphemes.utf16Units(byte: byte)
                    wide = max(wide, byte)
                }
                return (units, false, wide >= 0xf0)
            }
            units += size
            hasWide = hasWide || size == 2
            index += length
        }
        return (units, true, hasWide)
    }

    private static func mayJoin(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(Graphemes.mayJoin)
    }

    private static func packedGSM(_ text: String, _ room: SegmentRoom) -> Int {
        var (count, used) = (1, 0)
        for scalar in text.unicodeScalars {
            let size = GSM7.units(scalar)
            if used + size > room.joined { (count, used) = (count + 1, 0) }
            used += size
        }
        return count
    }

    /// - Parameters:
    ///   - range: between scalars.
    ///   - front: units that stand before it, fewer than a segment holds.
    static func packed(_ text: Graphemes, _ range: Range<Int>, _ room: SegmentRoom, front: Int = 0) -> Int {
        var (count, used) = (1, front)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let end = min(text.graphemeEnd(offset), range.upperBound)
            let size = text.utf16Units(offset..<end)
            if size > room.joined {
                while offset < end {
                    let size = Graphemes.utf16Units(byte: text.utf8[offset])
                    if used + size > room.joined { (count, used) = (count + 1, 0) }
                    used += size
                    offset = text.scalarEnd(offset)
                }
            } else {
                if used + size > room.joined { (count, used) = (count + 1, 0) }
                used += size
                offset = end
            }
        }
        return count
    }
}

/// What one segment holds.
struct SegmentRoom {
    static let gsmAlone = 160
    static let ucs2Alone = 70

    let alone: Int
    /// Beside the header that joins the segments; a toll-free number's header is one unit longer.
    let joined: Int

    init(isGSM: Bool, isTollFree: Bool) {
        alone = isGSM ? Self.gsmAlone : Self.ucs2Alone
        joined = (isGSM ? 153 : 67) - (isTollFree ? 1 : 0)
    }
}
