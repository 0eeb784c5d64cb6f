// Labelled messages, as files bring them: `ham` or `spam`, a tab, the message, one a line, UTF-8. Pure.

/// One labelled message.
package struct SpamExample: Sendable, Equatable {
    package var isSpam: Bool
    package var text: String

    package init(isSpam: Bool, text: String) {
        self.isSpam = isSpam
        self.text = text
    }
}

/// What a file of labelled messages holds, and the lines that are none.
package struct SpamCorpus: Sendable {
    package private(set) var examples: [SpamExample] = []
    /// Numbers of the lines, from 1, that are neither empty nor labelled.
    package private(set) var refusedLines: [Int] = []

    package init(tsv: String) {
        // Bytes: to a Character, CR and LF are one.
        for (number, bytes) in tsv.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = Substring(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
            guard !line.isEmpty else { continue }
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            switch parts.first {
            case "ham" where parts.count == 2: examples.append(SpamExample(isSpam: false, text: String(parts[1])))
            case "spam" where parts.count == 2: examples.append(SpamExample(isSpam: true, text: String(parts[1])))
            default: refusedLines.append(number + 1)
            }
        }
    }
}
