// Reads a model file piece by piece, so that an event loop which takes a large model over has its turns in between: SpamModelText.swift tells the
// form. Called by SpamModel(text:), which reads it in one go, and by the worker.

import Glibc

/// A model file that is being read.
package struct SpamModelReader {
    /// What the next line is.
    private enum Phase {
        case first, name, about, bias, shape, wordCount
        case word(left: Int)
        case table(Table)
        case weights(Table, left: Int)
        case end
    }

    private enum Table: String {
        case words, pieces

        var bits: Int { self == .words ? SpamFeatures.wordBits : SpamFeatures.pieceBits }
    }

    private let bytes: [UInt8]
    private var place = 0
    private var number = 0
    private var checksum = SpamHash.empty
    private var phase = Phase.first

    private var about = SpamModel.About(name: "")
    private var curve: [Double] = []
    private var bias: Float = 0
    private var shape: [Float] = []
    private var words: [(word: String, count: Int)] = []
    private var making = SpamWords.Making([])
    /// What adding a word to the table counts, in bytes: reading its line costs as much.
    private static let wordLine = 12
    private var step: Float = 1
    private var decoder = SpamTableCoding.Decoder(capacity: 0)
    private var wordTable = SpamModel.Table(step: 1, values: [])

    package init(text: String) { bytes = Array(text.utf8) }

    /// Reads lines until so many bytes are read. Returns the model at its end, nil when there is more. After an error nothing more is to be read.
    package mutating func read(bytes budget: Int) throws(SpamModelError) -> SpamModel? {
        var left = budget
        while left > 0 {
            if !making.isComplete {
                making.add(atMost: 512)
                left -= 512 * Self.wordLine
                continue
            }
            let start = place
            let line = try next()
            if case .end = phase { return try finished(line) }
            try take(line)
            hash(line.lowerBound..<place)
            left -= place - start
        }
        return nil
    }

    // MARK: Lines

    /// The next line without its end.
    private mutating func next() throws(SpamModelError) -> Range<Int> {
        number += 1
        let start = place
        let length = bytes.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
            return UnsafeRawPointer(end) - UnsafeRawPointer(base + start)
        }
        guard let length else { throw SpamModelError("line \(number): the file ends too early") }
        place = start + length + 1
        return start..<(start + length)
    }

    private mutating func hash(_ range: Range<Int>) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                checksum = SpamHash.extended(checksum, bytes[index])
                index += 1
            }
        }
    }

    private func text(_ line: Range<Int>) -> String { String(decoding: bytes[line], as: UTF8.self) }

    private mutating func take(_ line: Range<Int>) throws(SpamModelError) {
        switch phase {
        case .first:
            guard text(line) == SpamModel.firstLine else { throw wrong(SpamModel.firstLine) }
            phase = .name
        case .name:
            about.name = try value(line, of: "name")
            phase = .about
        case .about: try takeAbout(text(line))
        case .bias:
            bias = try (numbers(text(line), "bias", count: 1) as [Float])[0]
            phase = .shape
        case .shape:
            shape = try numbers(text(line), "shape", count: SpamShape.featureCount)
            phase = .wordCount
        case .wordCount:
            guard let count = Int(try value(line, of: "words")), (0...1_000_000).contains(count) else { throw wrong("words COUNT") }
            // What the file says may be more than what it holds.
            words.reserveCapacity(min(count, bytes.count / 4))
            phase = count > 0 ? .word(left: count) : .table(.words)
        case .word(let left):
            try takeWord(line)
            guard left == 1 else {
                phase = .word(left: left - 1)
                return
            }
            making = SpamWords.Making(words)
            words = []
            phase = .table(.words)
        case .table(let table): try takeTable(line, table)
        case .weights(let table, let left):
            let isTaken = bytes.withUnsafeBufferPointer { decoder.read(UnsafeBufferPointer(rebasing: $0[line])) }
            guard isTaken else { throw wrong("weights in Base64, \(1 << table.bits) in all") }
            try endOfLine(of: table, left: left - 1)
        case .end: break
        }
    }

    private mutating func takeAbout(_ line: String) throws(SpamModelError) {
        if line.hasPrefix("credit ") {
            about.credits.append(String(line.dropFirst(7)))
        } else if line.hasPrefix("figure ") {
            let parts = line.dropFirst(7).split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { throw wrong("figure NAME VALUE") }
            about.figures.append((String(parts[0]), String(parts[1])))
        } else {
            curve = try numbers(line, "curve", count: 4)
            phase = .bias
        }
    }

    private mutating func takeWord(_ line: Range<Int>) throws(SpamModelError) {
        let word = bytes[line].prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        let rest = bytes[word.endIndex..<line.upperBound]
        guard (1...SpamWords.longest).contains(word.count), rest.first == UInt8(ascii: " "),
            let count = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), count > 0
        else { throw wrong("WORD COUNT") }
        words.append((String(decoding: word, as: UTF8.self), count))
    }

    private mutating func takeTable(_ line: Range<Int>, _ table: Table) throws(SpamModelError) {
        let parts = try value(line, of: "table \(table.rawValue)").split(separator: " ")
        guard parts.count == 2, let step = Float(parts[0]), step.isFinite, step > 0, let count = Int(parts[1]),
            (0...100_000).contains(count)
        else { throw wrong("table \(table.rawValue) STEP LINES") }
        self.step = step
        decoder = SpamTableCoding.Decoder(capacity: 1 << table.bits)
        try endOfLine(of: table, left: count)
    }

    private mutating func endOfLine(of table: Table, left: Int) throws(SpamModelError) {
        guard left == 0 else {
            phase = .weights(table, left: left)
            return
        }
        guard let values = decoder.finished else { throw wrong("\(1 << table.bits) weights in table \(table.rawValue)") }
        // The second one is kept by the decoder until the end.
        guard table == .words else {
            phase = .end
            return
        }
        wordTable = SpamModel.Table(step: step, values: values)
        phase = .table(.pieces)
    }

    private func finished(_ line: Range<Int>) throws(SpamModelError) -> SpamModel {
        let found = try value(line, of: "end")
        let checksum = String(checksum, radix: 16)
        guard found == checksum else {
            throw SpamModelError("the checksum is \(checksum), not \(found): the file is damaged or was changed by hand")
        }
        return SpamModel(
            about: about, words: making.words,
            curve: SpamCurve(knot: curve[0], offset: curve[1], lowerSlope: curve[2], upperSlope: curve[3]), wordTable: wordTable,
            pieceTable: SpamModel.Table(step: step, values: decoder.finished ?? []), shape: shape, bias: bias)
    }

    // MARK: Values

    /// The rest of a line that begins with `key`.
    private func value(_ line: Range<Int>, of key: String) throws(SpamModelError) -> String {
        let text = text(line)
        guard text.hasPrefix(key + " ") else { throw wrong(key) }
        return String(text.dropFirst(key.count + 1))
    }

    private func numbers<Number: LosslessStringConvertible & FloatingPoint>(
        _ line: String, _ key: String, count: Int
    ) throws(SpamModelError) -> [Number] {
        guard line.hasPrefix(key + " ") else { throw wrong(key) }
        let numbers = line.dropFirst(key.count + 1).split(separator: " ").compactMap { Number(String($0)) }
        guard numbers.count == count, numbers.allSatisfy(\.isFinite) else { throw wrong("\(key) and \(count) numbers") }
        return numbers
    }

    private func wrong(_ expected: String) -> SpamModelError { SpamModelError("line \(number): not \(expected)") }
}
