// Markdown as language models write it, to text for a phone that shows no markup. This file does what concerns whole lines (headings,
// fences, lists, quotes, rules, tables); MarkdownLine.swift what stands within one. Pure; called by the composer. Not CommonMark: what a
// person may have meant as it stands (`2*3*4`, `snake_case`, `#5`) stays. Every byte is looked at a bounded number of times.

package enum Markdown {
    package enum Style: Sendable {
        /// No markup at all.
        case plain
        /// WhatsApp's own: `*bold*`, `_italic_`, `~struck~`, code in backticks, `> ` quotes.
        case whatsApp
    }

    /// The text without markup; the same text where there is none.
    package static func plainText(_ text: String, style: Style = .plain) -> String {
        guard mayHaveMarks(text) else { return text }
        var reader = MarkdownReader(Array(text.utf8), style)
        reader.read()
        return String(decoding: reader.out, as: UTF8.self)
    }

    /// Whether a character occurs that markup is made with. Most replies have none, and are looked at no further.
    static func mayHaveMarks(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            for index in 0..<utf8.count {
                let byte = utf8[index]
                if byte >= 0x80 || !isMark(byte) { continue }
                switch byte {
                // Three in a row are a rule or underline; a plus begins a list's line.
                case UInt8(ascii: "-"), UInt8(ascii: "="):
                    if index + 2 < utf8.count, utf8[index + 1] == byte, utf8[index + 2] == byte { return true }
                    if index + 2 < utf8.count, utf8[index + 1] == 0x20, utf8[index + 2] == byte { return true }
                case UInt8(ascii: "+"):
                    if index + 1 < utf8.count, utf8[index + 1] == 0x20 { return true }
                default: return true
                }
            }
            return false
        }
    }

    /// `# & * + - < = > [ \ _ backtick | ~`.
    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        let bit = UInt64(1) << UInt64(byte & 63)
        return (byte < 64 ? 0x7000_2c48_0000_0000 : 0x5000_0001_9800_0000) & bit != 0
    }
}

struct MarkdownReader {
    let source: [UInt8]
    let style: Markdown.Style
    var out: [UInt8] = []
    /// What becomes of each byte of the line in hand, and what is put in (MarkdownLine.swift).
    var actions: [LineAction] = []
    var insertions: [[UInt8]] = []

    private var fence: Fence?
    private var isInTable = false
    private var hasLine = false
    /// The last line written is empty; and then whether that stands for something that was taken out.
    private var isBehindBlank = true
    private var isBehindRule = false

    private struct Fence {
        var byte: UInt8
        var count: Int
        var indent: Int
    }

    init(_ source: [UInt8], _ style: Markdown.Style) {
        self.source = source
        self.style = style
        out.reserveCapacity(source.count + 16)
    }

    mutating func read() {
        var start = 0
        while true {
            let end = lineEnd(start)
            let next = readLine(start, end)
            if next > source.count { break }
            start = next
        }
    }

    private func lineEnd(_ start: Int) -> Int {
        var end = start
        while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    /// Gives where the next line begins; beyond the end of the text behind the last one.
    private mutating func readLine(_ start: Int, _ end: Int) -> Int {
        var first = start
        while first < end, isBlank(source[first]) { first += 1 }
        if style == .plain { first = withoutQuote(first, end) }
        if let fence {
            readFenced(start, first, end, fence)
            return end + 1
        }
        if first == end {
            isInTable = false
            emptyLine()
            return end + 1
        }
        let lead = source[first]
        if lead == UInt8(ascii: "`") || lead == UInt8(ascii: "~"), let found = fenceOpening(first, end) {
            fence = Fence(byte: lead, count: found, indent: first - start)
            if style == .whatsApp { line([UInt8](repeating: UInt8(ascii: "`"), count: 3)) }
            return end + 1
        }
        if isRule(first, end) {
            if !isBehindBlank { emptyLine() }
            isBehindRule = true
            return end + 1
        }
        if lead == UInt8(ascii: "="), !isBehindBlank, isAll(first, end, UInt8(ascii: "="), atLeast: 3) { return end + 1 }
        if lead == UInt8(ascii: "#"), let text = headingStart(first, end) {
            heading(text, end)
            return end + 1
        }
        if isInTable || source[first..<end].contains(UInt8(ascii: "|")) {
            if isInTable, source[first..<end].contains(UInt8(ascii: "|")) {
                row(first, end)
                return end + 1
            }
            isInTable = false
            if end < source.count {
                let below = lineEnd(end + 1)
                if isTableRule(end + 1, below) {
                    isInTable = true
                    row(first, end)
                    return below + 1
                }
            }
        }
        var text = first
        beginLine()
        // Behind the marks of a quote nothing is indented.
        if source[start..<first].allSatisfy(isBlank) { out.append(contentsOf: source[start..<first]) }
        if lead == UInt8(ascii: "-") || lead == UInt8(ascii: "*") || lead == UInt8(ascii: "+"), first + 1 < end, isBlank(source[first + 1])
        {
            out.append(UInt8(ascii: "-"))
            out.append(0x20)
            text = first + 1
            while text < end, isBlank(source[text]) { text += 1 }
        }
        inline(text, withoutHardBreak(text, end))
        return end + 1
    }

    // MARK: Writing lines

    private mutating func beginLine() {
        if hasLine { out.append(UInt8(ascii: "\n")) }
        hasLine = true
        isBehindBlank = false
        isBehindRule = false
    }

    private mutating func line(_ bytes: some Collection<UInt8>) {
        beginLine()
        out.append(contentsOf: bytes)
    }

    private mutating func emptyLine() {
        // A rule leaves one empty line, whatever stands around it.
        if isBehindRule, isBehindBlank { return }
        let wasBehindRule = isBehindRule
        beginLine()
        isBehindBlank = true
        isBehindRule = wasBehindRule
    }

    // MARK: Kinds of lines

    private mutating func readFenced(_ start: Int, _ first: Int, _ end: Int, _ fence: Fence) {
        if first < end, source[first] == fence.byte {
            var last = first
            while last < end, source[last] == fence.byte { last += 1 }
            if last - first >= fence.count, source[last..<end].allSatisfy(isBlank) {
                self.fence = nil
                if style == .whatsApp { line([UInt8](repeating: UInt8(ascii: "`"), count: 3)) }
                return
            }
        }
        // The fence's own indentation is none of the code's.
        line(source[min(first, start + fence.indent)..<end])
    }

    /// Behind the marks of a quote: `> `, `>>`, or a lone `>`; `>3` is none.
    private func withoutQuote(_ start: Int, _ end: Int) -> Int {
        var first = start
        while first < end, source[first] == UInt8(ascii: ">") {
            let next = first + 1
            guard next == end || isBlank(source[next]) || source[next] == UInt8(ascii: ">") else { return first }
            first = next
            while first < end, isBlank(source[first]) { first += 1 }
        }
        return first
    }

    /// The length of the fence that begins a line of code; nil: this is none.
    private func fenceOpening(_ first: Int, _ end: Int) -> Int? {
        let byte = source[first]
        var last = first
        while last < end, source[last] == byte { last += 1 }
        guard last - first >= 3 else { return nil }
        // Behind backticks anything else may stand; tildes are fences only where a language's name follows, or nothing.
        let isFence =
            byte == UInt8(ascii: "`")
            ? !source[last..<end].contains(byte) : source[last..<end].allSatisfy { isBlank($0) || (0x61...0x7a).contains($0 | 0x20) }
        guard isFence else { return nil }
        return last - first
    }

    private func isRule(_ first: Int, _ end: Int) -> Bool {
        let byte = source[first]
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return false }
        var count = 0
        for other in source[first..<end] {
            if other == byte { count += 1 } else if !isBlank(other) { return false }
        }
        return count >= 3
    }

    private func isAll(_ first: Int, _ end: Int, _ byte: UInt8, atLeast count: Int) -> Bool {
        var last = end
        while last > first, isBlank(source[last - 1]) { last -= 1 }
        return last - first >= count && source[first..<last].allSatisfy { $0 == byte }
    }

    /// Where the words of a heading begin: up to six `#` and a blank.
    private func headingStart(_ first: Int, _ end: Int) -> Int? {
        var text = first
        while text < end, source[text] == UInt8(ascii: "#") { text += 1 }
        guard text - first <= 6, text < end, isBlank(source[text]) else { return nil }
        while text < end, isBlank(source[text]) { text += 1 }
        return text
    }

    private mutating func heading(_ start: Int, _ end: Int) {
        var end = end
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        // A closing run of # is markup when a blank stands before it.
        var close = end
        while close > start, source[close - 1] == UInt8(ascii: "#") { close -= 1 }
        if close < end, close > start, isBlank(source[close - 1]) { end = close }
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        beginLine()
        let before = out.count
        inline(start, end)
        guard style == .whatsApp, out.count > before, !out[before...].contains(UInt8(ascii: "*")) else { return }
        out.insert(UInt8(ascii: "*"), at: before)
        out.append(UInt8(ascii: "*"))
    }

    /// `|---|:-:|`: the line below a table's head.
    private func isTableRule(_ start: Int, _ end: Int) -> Bool {
        var (hasDash, hasPipe) = (false, false)
        for byte in source[start..<end] {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: ":"), UInt8(ascii: ">"): break
            default: if !isBlank(byte) { return false }
            }
        }
        return hasDash && hasPipe
    }

    /// One line a row: `a: b` of two cells, `a / b / c` of more.
    private mutating func row(_ first: Int, _ end: Int) {
        var end = end
        while end > first, isBlank(source[end - 1]) { end -= 1 }
        var start = source[first] == UInt8(ascii: "|") ? first + 1 : first
        if end > start, source[end - 1] == UInt8(ascii: "|"), end - 2 < start || source[end - 2] != UInt8(ascii: "\\") { end -= 1 }
        var cells: [Range<Int>] = []
        var index = start
        while index <= end {
            if index == end || source[index] == UInt8(ascii: "|") {
                cells.append(trimmed(start, index))
                start = index + 1
            } else if source[index] == UInt8(ascii: "\\"), index + 1 < end {
                index += 1
            }
            index += 1
        }
        beginLine()
        for (place, cell) in cells.enumerated() {
            if place > 0 { out.append(contentsOf: cells.count == 2 ? ": ".utf8 : " / ".utf8) }
            if cell.isEmpty, cells.count > 2 { out.append(UInt8(ascii: "-")) }
            inline(cell.lowerBound, cell.upperBound)
        }
    }

    private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
        var (start, end) = (start, end)
        while start < end, isBlank(source[start]) { start += 1 }
        while start < end, isBlank(source[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Without the two blanks, or the backslash, that ask for a new line where one is.
    private func withoutHardBreak(_ start: Int, _ end: Int) -> Int {
        guard end < source.count, end - start >= 2 else { return end }
        if source[end - 1] == UInt8(ascii: "\\") { return end - 1 }
        var last = end
        while last > start, source[last - 1] == 0x20 { last -= 1 }
        return end - last >= 2 ? last : end
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
