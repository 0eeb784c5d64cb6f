// Markup within one line: code, links, emphasis, escapes, entities, tags. One walk decides what becomes of each byte, a second one writes.
// Addresses of pages and code are stepped over whole. What looks ahead is bounded or remembered, so that hostile lines take no longer.

/// What becomes of a byte.
enum LineAction: UInt8 {
    case keep
    case drop
    /// Replaced by a star, WhatsApp's bold.
    case star
    /// Replaced by the next of the insertions.
    case insert
}

extension MarkdownReader {
    /// A link whose text is being read.
    private struct OpenLink {
        var open: Int
        var close: Int
        /// Behind its bracket.
        var end: Int
        /// What stands for the address.
        var insertion: [UInt8]
    }

    /// A run of delimiters that may open emphasis.
    private struct Opener {
        var position: Int
        var count: Int
    }

    /// Everything known about the line in hand.
    private struct Line {
        let start: Int
        let end: Int
        var links: [OpenLink] = []
        var stars: [Opener] = []
        var underscores: [Opener] = []
        var tildes: [Opener] = []
        /// By offset in the line: where the bracket closes that opens there; empty without a link.
        var brackets: [Int32] = []
        /// Runs of backticks, and for each the next one of the same length.
        var codeRuns: [(position: Int, count: Int, next: Int)] = []
        var codeCursor = 0
    }

    /// Writes a part of a line without its markup.
    mutating func inline(_ start: Int, _ end: Int) {
        guard let first = source[start..<end].firstIndex(where: Self.isInlineMark) else {
            out.append(contentsOf: source[start..<end])
            return
        }
        actions.removeAll(keepingCapacity: true)
        actions.append(contentsOf: repeatElement(.keep, count: end - start))
        insertions.removeAll(keepingCapacity: true)
        var line = Line(start: start, end: end)
        prepare(&line)
        var index = first
        // A page's address may begin before its first mark.
        while index > start, source[index - 1] > 0x20 { index -= 1 }
        while index < end { index = step(index, &line) }
        closeLinks(&line, before: end)
        write(start)
    }

    private mutating func write(_ start: Int) {
        var next = 0
        for (offset, action) in actions.enumerated() {
            switch action {
            case .keep: out.append(source[start + offset])
            case .drop: break
            case .star: out.append(UInt8(ascii: "*"))
            case .insert:
                out.append(contentsOf: insertions[next])
                next += 1
            }
        }
    }

    private static func isInlineMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// Matches brackets and runs of backticks, when there are any to match.
    private func prepare(_ line: inout Line) {
        var hasLink = false
        var index = line.start
        while index < line.end {
            if source[index] == UInt8(ascii: "`") {
                let position = index
                while index < line.end, source[index] == UInt8(ascii: "`") { index += 1 }
                line.codeRuns.append((position, index - position, -1))
                continue
            }
            if source[index] == UInt8(ascii: "]"), index + 1 < line.end, source[index + 1] == UInt8(ascii: "(") { hasLink = true }
            index += 1
        }
        var later: [Int: Int] = [:]
        for place in line.codeRuns.indices.reversed() {
            line.codeRuns[place].next = later[line.codeRuns[place].count] ?? -1
            later[line.codeRuns[place].count] = place
        }
        guard hasLink else { return }
        line.brackets = [Int32](repeating: -1, count: line.end - line.start)
        var open: [Int] = []
        index = line.start
        while index < line.end {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open.append(index)
            case UInt8(ascii: "]"):
                if let start = open.popLast() { line.brackets[start - line.start] = Int32(truncatingIfNeeded: index - line.start) }
            default: break
            }
            index += 1
        }
    }

    /// Decides about what stands at an offset; gives where to go on.
    private mutating func step(_ index: Int, _ line: inout Line) -> Int {
        switch source[index] {
        case UInt8(ascii: "\\"):
            guard index + 1 < line.end, Self.isEscapable(source[index + 1]) else { return index + 1 }
            mark(index, .drop, line)
            return index + 2
        case UInt8(ascii: "`"): return code(index, &line)
        case UInt8(ascii: "&"): return entity(index, line)
        case UInt8(ascii: "<"): return tag(index, line)
        case UInt8(ascii: "!"):
            guard index + 1 < line.end, source[index + 1] == UInt8(ascii: "["), let end = link(index + 1, &line) else { return index + 1 }
            mark(index, .drop, line)
            return end
        case UInt8(ascii: "["): return link(index, &line) ?? index + 1
        case UInt8(ascii: "]"): return linkEnd(index, &line)
        case UInt8(ascii: "*"): return emphasis(index, &line, \.stars)
        case UInt8(ascii: "_"): return emphasis(index, &line, \.underscores)
        case UInt8(ascii: "~"): return emphasis(index, &line, \.tildes)
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"): return address(index, line) ?? index + 1
        default: return index + 1
        }
    }

    private mutating func mark(_ index: Int, _ action: LineAction, _ line: Line) { actions[index - line.start] = action }

    private mutating func drop(_ range: Range<Int>, _ line: Line) {
        for index in range { actions[index - line.start] = .drop }
    }

    /// Puts bytes where a range was. Offsets rise from call to call, and so the insertions are in their order.
    private mutating func replace(_ range: Range<Int>, with bytes: [UInt8], _ line: Line) {
        drop(range, line)
        actions[range.lowerBound - line.start] = .insert
        insertions.append(bytes)
    }

    private static func isEscapable(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "&"):
            true
        default: false
        }
    }

    // MARK: Code

    private mutating func code(_ index: Int, _ line: inout Line) -> Int {
        while line.codeCursor < line.codeRuns.count, line.codeRuns[line.codeCursor].position < index { line.codeCursor += 1 }
        guard line.codeCursor < line.codeRuns.count, line.codeRuns[line.codeCursor].position == index else { return index + 1 }
        let run = line.codeRuns[line.codeCursor]
        guard run.next >= 0 else { return index + run.count }
        let close = line.codeRuns[run.next].position
        if style == .plain || run.count > 1 && run.count != 3 {
            drop(index..<index + run.count, line)
            drop(close..<close + run.count, line)
        }
        return close + run.count
    }

    // MARK: Links

    /// A link or picture whose bracket opens here; nil: it is none.
    private mutating func link(_ open: Int, _ line: inout Line) -> Int? {
        guard !line.brackets.isEmpty, line.brackets[open - line.start] >= 0 else { return nil }
        let close = line.start + Int(line.brackets[open - line.start])
        guard close + 1 < line.end, source[close + 1] == UInt8(ascii: "("), let (url, end) = destination(close + 2, line.end) else {
            return nil
        }
        let text = source[open + 1..<close]
        let target = source[url]
        switch LinkText.shown(text: text, url: target) {
        case .address: replace(open..<end, with: Array(target), line)
        case .same:
            replace(open..<end, with: Array(text), line)
        case .text, .both:
            mark(open, .drop, line)
            var insertion: [UInt8] = []
            if LinkText.shown(text: text, url: target) == .both {
                insertion.append(contentsOf: " (".utf8)
                insertion.append(contentsOf: target)
                insertion.append(UInt8(ascii: ")"))
            }
            line.links.append(OpenLink(open: open, close: close, end: end, insertion: insertion))
            return open + 1
        }
        return end
    }

    private mutating func linkEnd(_ index: Int, _ line: inout Line) -> Int {
        closeLinks(&line, before: index)
        guard let link = line.links.last, link.close == index else { return index + 1 }
        line.links.removeLast()
        replace(index..<link.end, with: link.insertion, line)
        return link.end
    }

    /// What was stepped over (code, a page's address) ended a link's text: its bracket stays.
    private mutating func closeLinks(_ line: inout Line, before index: Int) {
        while let link = line.links.last, link.close < index {
            mark(link.open, .keep, line)
            line.links.removeLast()
        }
    }

    /// `url)`, `<url>)`, `url "title")`: the address and what is behind the bracket.
    private func destination(_ start: Int, _ end: Int) -> (Range<Int>, Int)? {
        var index = start
        while index < end, source[index] == 0x20 { index += 1 }
        let url: Range<Int>
        if index < end, source[index] == UInt8(ascii: "<") {
            let first = index + 1
            index = first
            while index < end, source[index] != UInt8(ascii: ">") {
                if source[index] == UInt8(ascii: "<") { return nil }
                index += 1
            }
            guard index < end else { return nil }
            url = first..<index
            index += 1
        } else {
            let first = index
            var depth = 0
            scan: while index < end, source[index] > 0x20 {
                switch source[index] {
                case UInt8(ascii: "("):
                    depth += 1
                    // Bounds what a line of opening brackets costs.
                    if depth > 32 { return nil }
                case UInt8(ascii: ")"):
                    if depth == 0 { break scan }
                    depth -= 1
                default: break
                }
                index += 1
            }
            guard depth == 0 else { return nil }
            url = first..<index
        }
        while index < end, source[index] == 0x20 { index += 1 }
        if index < end, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") {
            let quote = source[index]
            index += 1
            while index < end, source[index] != quote { index += 1 }
            index += 1
            while index < end, source[index] == 0x20 { index += 1 }
        }
        guard index < end, source[index] == UInt8(ascii: ")") else { return nil }
        return (url, index + 1)
    }

    /// The end of a page's address that begins here and is left as it is; nil: none does.
    private func address(_ index: Int, _ line: Line) -> Int? {
        guard index == line.start || !Self.isASCIIWord(source[index - 1]) else { return nil }
        guard let prefix = Self.addressPrefixes.first(where: { hasPrefix($0, index, line.end) }) else { return nil }
        var end = index + prefix.count
        var depth = 0
        scan: while end < line.end {
            switch source[end] {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "]"): break scan
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            default: break
            }
            end += 1
        }
        // Emphasis around the address is none of it.
        while end > index, Self.endsAddress(source[end - 1], source[max(line.start, index - 1)]) { end -= 1 }
        return end
    }

    private static func endsAddress(_ byte: UInt8, _ before: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
            true
        case UInt8(ascii: "_"): before == byte
        default: false
        }
    }

    private static let addressPrefixes = ["https://", "http://", "www."].map { Array($0.utf8) }

    private func hasPrefix(_ prefix: [UInt8], _ index: Int, _ end: Int) -> Bool {
        guard index + prefix.count < end else { return false }
        for offset in prefix.indices {
            let byte = source[index + offset]
            let small = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
            if small != prefix[offset] { return false }
        }
        return true
    }

    // MARK: Entities and tags

    private mutating func entity(_ index: Int, _ line: Line) -> Int {
        var end = index + 1
        let most = min(line.end, index + 12)
        while end < most, Self.isASCIIWord(source[end]) || source[end] == UInt8(ascii: "#") { end += 1 }
        guard end < most, source[end] == UInt8(ascii: ";"), let text = HTMLText.entity(source[index + 1..<end]) else { return index + 1 }
        replace(index..<end + 1, with: Array(text.utf8), line)
        return end + 1
    }

    private mutating func tag(_ index: Int, _ line: Line) -> Int {
        var end = index + 1
        while end < line.end, source[end] != UInt8(ascii: ">") {
            if source[end] == UInt8(ascii: "<") { return index + 1 }
            end += 1
        }
        guard end < line.end else { return index + 1 }
        let inside = source[index + 1..<end]
        if let text = HTMLText.tag(inside) {
            replace(index..<end + 1, with: Array(text.utf8), line)
            return end + 1
        }
        guard let address = HTMLText.address(inside) else { return index + 1 }
        replace(index..<end + 1, with: Array(address), line)
        return end + 1
    }

    // MARK: Emphasis

    /// How many open runs are looked at for the one that a run closes.
    private static let deepest = 8

    private mutating func emphasis(_ index: Int, _ line: inout Line, _ openers: WritableKeyPath<Line, [Opener]>) -> Int {
        let byte = source[index]
        var end = index
        while end < line.end, source[end] == byte { end += 1 }
        let isTilde = byte == UInt8(ascii: "~")
        var left = end - index
        guard isTilde ? left == 2 : left <= 3 else { return end }
        let before = index > line.start ? source[index - 1] : 0x20
        let after = end < line.end ? source[end] : 0x20
        var position = index
        if before > 0x20, !isWord(at: end, line) {
            while left > 0 {
                guard let place = Self.match(line[keyPath: openers], left) else { break }
                var opener = line[keyPath: openers][place]
                let used = min(opener.count, left)
                emphasize(opener.position + opener.count - used, used, byte, line)
                emphasize(position, used, byte, line)
                opener.count -= used
                line[keyPath: openers].removeSubrange(place...)
                if opener.count > 0 { line[keyPath: openers].append(opener) }
                left -= used
                position += used
            }
        }
        if left > 0, after > 0x20, !Self.endsClause(after), !isWord(before: index, line) {
            line[keyPath: openers].append(Opener(position: position, count: left))
        }
        return end
    }

    private static func match(_ openers: [Opener], _ count: Int) -> Int? {
        for place in openers.indices.reversed().prefix(deepest) {
            let opener = openers[place].count
            if opener == count || opener == 3 || count == 3 { return place }
        }
        return nil
    }

    private mutating func emphasize(_ position: Int, _ count: Int, _ byte: UInt8, _ line: Line) {
        drop(position..<position + count, line)
        guard style == .whatsApp else { return }
        // Two stars or underscores are Markdown's bold, of which WhatsApp wants one star; one of either it takes as it is.
        mark(position, byte == UInt8(ascii: "_") && count > 1 ? .star : .keep, line)
    }

    /// Whether a letter or digit of a script that puts blanks between words begins there, or an address of mail goes on.
    private func isWord(at index: Int, _ line: Line) -> Bool {
        guard index < line.end else { return false }
        let byte = source[index]
        return Self.isASCIIWord(byte) || byte == UInt8(ascii: "@") || (byte >= 0xc3 && byte <= 0xdf)
    }

    private func isWord(before index: Int, _ line: Line) -> Bool {
        guard index > line.start else { return false }
        var lead = index - 1
        while lead > line.start, source[lead] & 0xc0 == 0x80 { lead -= 1 }
        return isWord(at: lead, line)
    }

    private static func isASCIIWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }

    /// Nothing emphasized begins with one of these.
    private static func endsClause(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
