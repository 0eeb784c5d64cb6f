// Tables of weights as lines of Base64, for SpamModelText, which describes the form.

enum SpamTableCoding {
    static let lineLength = 120
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func lines(_ values: [Int8]) -> [String] {
        var bytes: [UInt8] = []
        var index = 0
        while index < values.count {
            if values[index] != 0 {
                bytes.append(UInt8(bitPattern: values[index]) &+ 128)
                index += 1
                continue
            }
            var run = 1
            while run < 256, index + run < values.count, values[index + run] == 0 { run += 1 }
            bytes.append(0)
            bytes.append(UInt8(run - 1))
            index += run
        }
        var letters: [UInt8] = []
        var bits: UInt32 = 0
        var held = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            held += 8
            while held >= 6 {
                held -= 6
                letters.append(alphabet[Int(bits >> UInt32(held) & 63)])
            }
        }
        if held > 0 { letters.append(alphabet[Int(bits << UInt32(6 - held) & 63)]) }
        return stride(from: 0, to: letters.count, by: lineLength).map {
            String(decoding: letters[$0..<min(letters.count, $0 + lineLength)], as: UTF8.self)
        }
    }

    /// Reads line after line.
    struct Decoder {
        private var values: [Int8]
        /// So many places are read.
        private var filled = 0
        private var bits: UInt32 = 0
        private var held = 0
        private var awaitsRun = false

        init(capacity: Int) { values = [Int8](repeating: 0, count: capacity) }

        /// The table, once it is complete.
        var finished: [Int8]? { filled == values.count && !awaitsRun ? values : nil }

        /// False when a byte is no letter of Base64 or there are too many weights.
        mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
            var index = 0
            while index < line.count {
                let six = SpamTableCoding.sixes[Int(line[index])]
                index += 1
                guard six >= 0 else { return false }
                bits = bits << 6 | UInt32(six)
                held += 6
                guard held >= 8 else { continue }
                held -= 8
                let byte = UInt8(truncatingIfNeeded: bits >> UInt32(held))
                if awaitsRun {
                    filled += Int(byte) + 1
                    guard filled <= values.count else { return false }
                    awaitsRun = false
                } else if byte == 0 {
                    awaitsRun = true
                } else {
                    guard filled < values.count else { return false }
                    values[filled] = Int8(bitPattern: byte &- 128)
                    filled += 1
                }
            }
            return true
        }
    }

    /// What each byte stands for as a letter; -1: it is none.
    private static let sixes: [Int8] = {
        var sixes = [Int8](repeating: -1, count: 256)
        for (value, letter) in alphabet.enumerated() { sixes[Int(letter)] = Int8(value) }
        return sixes
    }()
}
