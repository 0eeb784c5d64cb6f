// From units of glyphs to tokens, the second step of SpamText: joins, reads digits as letters, shapes numbers.

extension SpamText {
    mutating func emitUnits(_ words: SpamWords) {
        var index = 0
        // Up to there no run is worth another look.
        var checked = 0
        while index < units.count {
            let unit = units[index]
            if unit.isSingle, index >= checked {
                checked = singleRun(from: index)
                if emitSingles(index..<checked, words) {
                    index = checked
                    continue
                }
            }
            if unit.letters == 0, unit.digits > 0, unit.signs == 0, !unit.isForeign {
                index = emitNumber(at: index)
                continue
            }
            emit(unit, words)
            index += 1
        }
        shape.tokens = tokens.count
    }

    // MARK: Spaced-out letters

    /// The end of the run of units of one letter or digit each.
    private func singleRun(from first: Int) -> Int {
        var end = first + 1
        while end < units.count, units[end].isSingle, units[end].gap >= 1, units[end].gap <= 4 { end += 1 }
        return end
    }

    /// Joins a run of single letters when it is long enough to be one disguise; false, and nothing done, when it is not.
    private mutating func emitSingles(_ run: Range<Int>, _ words: SpamWords) -> Bool {
        var letters = 0
        var least = UInt8.max
        for place in run {
            letters += Int(units[place].letters)
            if place > run.lowerBound { least = min(least, units[place].gap) }
        }
        guard letters >= 3 || (letters == 0 && run.count >= 5) else { return false }
        var place = run.lowerBound
        while place < run.upperBound {
            let isLetter = units[place].letters == 1
            joined.removeAll(keepingCapacity: true)
            repeat {
                joined.append(glyphs[Int(units[place].start)] | 0x20)
                place += 1
            } while place < run.upperBound && (units[place].letters == 1) == isLetter && units[place].gap == least
            if isLetter { emitSegments(words) } else { append(number: joined.count, isDecimal: false) }
        }
        return true
    }

    /// Parts `joined`, lower-case letters, into the words that together are the most likely.
    private mutating func emitSegments(_ words: SpamWords) {
        let count = joined.count
        bestCosts.removeAll(keepingCapacity: true)
        bestStarts.removeAll(keepingCapacity: true)
        bestCosts.append(0)
        bestStarts.append(0)
        for _ in 0..<count {
            bestCosts.append(.infinity)
            bestStarts.append(0)
        }
        for start in 0..<count {
            var hash = SpamHash.empty
            for end in (start + 1)...max(start + 1, min(count, start + SpamWords.longest)) {
                hash = SpamHash.extended(hash, joined[end - 1])
                let cost = words.cost(hash) ?? words.unknownCost + SpamWords.unknownLetterCost * Float(end - start)
                if bestCosts[start] + cost < bestCosts[end] {
                    bestCosts[end] = bestCosts[start] + cost
                    bestStarts[end] = start
                }
            }
        }
        // The way back, turned round in place: each end's start is followed and noted at the start as its end.
        var end = count
        var next = count
        while end > 0 {
            let start = bestStarts[end]
            bestStarts[end] = next
            next = end
            end = start
        }
        var start = 0
        end = next
        while start < count {
            let following = bestStarts[end]
            append(letters: start..<end)
            start = end
            end = following
        }
    }

    private mutating func append(letters range: Range<Int>) {
        let first = bytes.count
        var hash = SpamHash.empty
        for place in range {
            bytes.append(joined[place])
            hash = SpamHash.extended(hash, joined[place])
        }
        finish(.word, first, hash)
    }

    // MARK: Numbers

    /// A number with its groups and decimals; returns the place behind what it took.
    private mutating func emitNumber(at first: Int) -> Int {
        var end = first + 1
        var digits = Int(units[first].digits)
        var isDecimal = false
        // 1,000 and 1.50
        while let next = follower(end), next.gap == 1, Int(next.start) == Int(units[end - 1].end) + 1 {
            let separator = glyphs[Int(next.start) - 1]
            if separator == UInt8(ascii: ","), next.digits == 3 {
                digits += 3
            } else if separator == UInt8(ascii: "."), !isDecimal, next.digits <= 2, digits <= 6 {
                isDecimal = true
            } else {
                break
            }
            end += 1
        }
        if end == first + 1 {
            // 0871 872 9755: groups of one telephone number.
            var all = digits
            var behind = end
            while let next = follower(behind), next.gap == 1, next.digits >= 2, all + Int(next.digits) <= 15 {
                all += Int(next.digits)
                behind += 1
            }
            if behind > end, all >= 9 {
                digits = all
                end = behind
            }
        }
        append(number: digits, isDecimal: isDecimal)
        return end
    }

    /// The unit at a place when it is nothing but digits.
    private func follower(_ place: Int) -> Unit? {
        guard place < units.count else { return nil }
        let unit = units[place]
        return unit.digits > 0 && unit.letters == 0 && unit.signs == 0 && !unit.isForeign ? unit : nil
    }

    private mutating func append(number digits: Int, isDecimal: Bool) {
        let shape = SpamShape.NumberShape(digits: digits, isDecimal: isDecimal)
        self.shape.numbers[shape] += 1
        let first = bytes.count
        bytes.append(UInt8(ascii: "#"))
        bytes.append(shape.rawValue)
        finish(.number, first, SpamHash.extended(SpamHash.extended(SpamHash.empty, UInt8(ascii: "#")), shape.rawValue))
    }

    // MARK: One unit

    private mutating func emit(_ unit: Unit, _ words: SpamWords) {
        if unit.isMoney {
            shape.money += 1
            let first = bytes.count
            bytes.append(UInt8(ascii: "$"))
            finish(.money, first, SpamHash.extended(SpamHash.empty, UInt8(ascii: "$")))
        } else if unit.isPlaceholder {
            append(number: 5, isDecimal: false)
        } else if unit.isForeign {
            shape.foreignWords += 1
        } else if unit.digits == 0, unit.signs == 0 {
            appendWord(Int(unit.start)..<Int(unit.end))
        } else if !emitDisguised(unit, words) {
            emitMixed(Int(unit.start)..<Int(unit.end))
        }
    }

    /// Letters, without the marks between them.
    private mutating func appendWord(_ range: Range<Int>) {
        let first = bytes.count
        var hash = SpamHash.empty
        for place in range {
            let glyph = glyphs[place] | 0x20
            guard glyph >= UInt8(ascii: "a"), glyph <= UInt8(ascii: "z") else { continue }
            bytes.append(glyph)
            hash = SpamHash.extended(hash, glyph)
        }
        finish(.word, first, hash)
    }

    /// `pr1ze` and `c@sh`: the reading that is a word, if there is one. Real numbers with a unit and the abbreviations of texts (`2day`, `gr8`)
    /// give no word.
    private mutating func emitDisguised(_ unit: Unit, _ words: SpamWords) -> Bool {
        guard unit.letters >= 1, unit.end - unit.start >= 3, unit.end - unit.start <= SpamWords.longest, unit.letters + unit.signs >= 1
        else {
            return false
        }
        if Self.isQuantity(glyphs, unit) { return false }
        joined.removeAll(keepingCapacity: true)
        // The places with two readings: at most four, and the second letter of each.
        var doubles = (0, 0, 0, 0)
        var seconds: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        var count = 0
        for place in Int(unit.start)..<Int(unit.end) {
            let glyph = glyphs[place]
            let (letter, second) = Self.letters(for: glyph)
            guard letter != 0 else { continue }
            if second != 0, count < 4 {
                switch count {
                case 0: (doubles.0, seconds.0) = (joined.count, second)
                case 1: (doubles.1, seconds.1) = (joined.count, second)
                case 2: (doubles.2, seconds.2) = (joined.count, second)
                default: (doubles.3, seconds.3) = (joined.count, second)
                }
                count += 1
            }
            joined.append(letter)
        }
        var bestCost = Float.infinity
        var best = 0
        for choice in 0..<(1 << count) {
            choose(choice, count, doubles, seconds)
            var hash = SpamHash.empty
            for byte in joined { hash = SpamHash.extended(hash, byte) }
            if let cost = words.cost(hash), cost < bestCost { (bestCost, best) = (cost, choice) }
        }
        guard bestCost < .infinity else { return false }
        choose(best, count, doubles, seconds)
        append(letters: 0..<joined.count)
        return true
    }

    /// Writes the first or second reading, as the bits of `choice` say, to each place that has two.
    private mutating func choose(
        _ choice: Int, _ count: Int, _ doubles: (Int, Int, Int, Int), _ seconds: (UInt8, UInt8, UInt8, UInt8)
    ) {
        func reading(_ bit: Int, _ second: UInt8) -> UInt8 {
            choice & bit != 0 ? second : second == UInt8(ascii: "l") ? UInt8(ascii: "i") : UInt8(ascii: "g")
        }
        if count > 0 { joined[doubles.0] = reading(1, seconds.0) }
        if count > 1 { joined[doubles.1] = reading(2, seconds.1) }
        if count > 2 { joined[doubles.2] = reading(4, seconds.2) }
        if count > 3 { joined[doubles.3] = reading(8, seconds.3) }
    }

    /// Which letters a glyph can be read as; 0 for none.
    private static func letters(for glyph: UInt8) -> (UInt8, UInt8) {
        switch glyph {
        case UInt8(ascii: "0"): (UInt8(ascii: "o"), 0)
        case UInt8(ascii: "1"), UInt8(ascii: "!"), UInt8(ascii: "|"): (UInt8(ascii: "i"), UInt8(ascii: "l"))
        case UInt8(ascii: "2"): (UInt8(ascii: "z"), 0)
        case UInt8(ascii: "3"), SpamGlyphTable.euro: (UInt8(ascii: "e"), 0)
        case UInt8(ascii: "4"), UInt8(ascii: "@"): (UInt8(ascii: "a"), 0)
        case UInt8(ascii: "5"), UInt8(ascii: "$"): (UInt8(ascii: "s"), 0)
        case UInt8(ascii: "6"): (UInt8(ascii: "g"), UInt8(ascii: "b"))
        case UInt8(ascii: "7"), UInt8(ascii: "+"): (UInt8(ascii: "t"), 0)
        case UInt8(ascii: "8"): (UInt8(ascii: "b"), 0)
        case UInt8(ascii: "9"): (UInt8(ascii: "g"), 0)
        case SpamGlyphTable.pound: (UInt8(ascii: "l"), 0)
        case SpamGlyphTable.yen: (UInt8(ascii: "y"), 0)
        case SpamGlyphTable.cent: (UInt8(ascii: "c"), 0)
        default:
            (glyph | 0x20) >= UInt8(ascii: "a") && (glyph | 0x20) <= UInt8(ascii: "z") ? (glyph | 0x20, 0) : (0, 0)
        }
    }

    /// Digits first and then one of the units that stand behind numbers.
    private static func isQuantity(_ glyphs: [UInt8], _ unit: Unit) -> Bool {
        var place = Int(unit.start)
        while place < Int(unit.end), isDigit(glyphs[place]) { place += 1 }
        let length = Int(unit.end) - place
        guard place > Int(unit.start), length > 0, length <= 4 else { return false }
        var word: UInt32 = 0
        for place in place..<Int(unit.end) { word = word << 8 | UInt32(glyphs[place] | 0x20) }
        return quantities.contains(word)
    }

    private static let quantities: Set<UInt32> = Set(
        [
            "p", "pm", "am", "ppm", "pp", "st", "nd", "rd", "th", "k", "m", "g", "gb", "mb", "min", "mins", "hr", "hrs", "x", "d", "yrs",
            "yr", "kg", "km",
        ]
        .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })

    static func isDigit(_ glyph: UInt8) -> Bool { glyph >= UInt8(ascii: "0") && glyph <= UInt8(ascii: "9") }

    /// Letters and digits that are no word: numbers of three digits and more and numbers at the front stand alone, the rest are codes.
    private mutating func emitMixed(_ range: Range<Int>) {
        let classes = SpamGlyphTable.shared.classes
        if isSerial(range) { return appendSerial(range) }
        var place = range.lowerBound
        // Behind the signs that stand in front.
        var front = place
        var hadDigits = false
        while place < range.upperBound {
            let kind = classes[Int(glyphs[place])]
            guard kind == .letter || kind == .digit else {
                if kind == .money || glyphs[place] == UInt8(ascii: "$") {
                    emit(Unit(start: Int32(place), end: Int32(place + 1), gap: 0, isMoney: true), SpamWords.none)
                }
                if place == front { front += 1 }
                place += 1
                continue
            }
            let run = digitRun(place, range.upperBound)
            if run >= 3 || (run > 0 && place == front) {
                // Digits behind letters behind digits are a serial number and no telephone number, however long.
                append(number: hadDigits ? min(run, 7) : run, isDecimal: false)
                hadDigits = true
                place += run
                continue
            }
            place = emitCode(from: place, to: range.upperBound)
        }
    }

    /// Whether it is the number of a parcel or a document: ten and more letters and digits, three runs of them and more, most of them digits,
    /// and never three letters together, as a word glued to a telephone number would have.
    private func isSerial(_ range: Range<Int>) -> Bool {
        guard range.count >= 10 else { return false }
        var runs = 0
        var digits = 0
        var letters = 0
        var wasDigit: Bool?
        for place in range {
            let isDigit = Self.isDigit(glyphs[place])
            guard isDigit || SpamGlyphTable.shared.classes[Int(glyphs[place])] == .letter else { return false }
            if isDigit != wasDigit { (runs, letters) = (runs + 1, 0) }
            if isDigit { digits += 1 } else { letters += 1 }
            guard letters <= 2 else { return false }
            wasDigit = isDigit
        }
        return runs >= 3 && digits >= 6
    }

    /// One token for all serial numbers. Its digits are no telephone number and make no text full of numbers.
    private mutating func appendSerial(_ range: Range<Int>) {
        for place in range where Self.isDigit(glyphs[place]) { shape.digits -= 1 }
        let first = bytes.count
        bytes.append(UInt8(ascii: "#"))
        bytes.append(UInt8(ascii: "s"))
        finish(.code, first, SpamHash.extended(SpamHash.extended(SpamHash.empty, UInt8(ascii: "#")), UInt8(ascii: "s")))
    }

    /// A code up to the next sign or longer number; returns the place behind it.
    private mutating func emitCode(from start: Int, to end: Int) -> Int {
        let classes = SpamGlyphTable.shared.classes
        let first = bytes.count
        var hash = SpamHash.empty
        var isWord = true
        var place = start
        while place < end {
            let kind = classes[Int(glyphs[place])]
            guard kind == .letter || kind == .digit || kind == .mark else { break }
            var byte = glyphs[place]
            if kind == .digit {
                let run = digitRun(place, end)
                guard run < 3 else { break }
                if run == 2 || (place > start && Self.isDigit(glyphs[place - 1])) { byte = UInt8(ascii: "#") }
                isWord = false
            } else if kind == .mark {
                place += 1
                continue
            } else {
                byte |= 0x20
            }
            bytes.append(byte)
            hash = SpamHash.extended(hash, byte)
            place += 1
        }
        finish(isWord ? .word : .code, first, hash)
        return place
    }

    private func digitRun(_ place: Int, _ end: Int) -> Int {
        var behind = place
        while behind < end, Self.isDigit(glyphs[behind]) { behind += 1 }
        return behind - place
    }

    /// Ends a token whose bytes were appended from `first` on.
    private mutating func finish(_ kind: Kind, _ first: Int, _ hash: UInt64) {
        guard bytes.count > first else { return }
        tokens.append(Token(kind: kind, start: Int32(first), end: Int32(bytes.count), hash: hash))
        bytes.append(Self.blank)
        if kind == .word {
            shape.words += 1
            shape.wordLetters += Int(tokens[tokens.count - 1].end) - first
            if SpamShape.linkWords.contains(hash) { shape.links += 1 }
        }
    }
}

extension SpamWords {
    static let none = SpamWords()
}
