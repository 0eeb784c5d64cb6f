// The part of Twilio's signed text that comes from the form: every parameter sorted by name in byte order, name and value appended
// with nothing between; a repeated name gives each distinct value once, sorted. It is made once a request, whatever number of URL
// forms and tokens are tried on it. Used by SignatureValidator and SignedRequest only.

import Glibc

extension FormParameters {
    /// Runs `body` with the signed text in temporary memory, which for a usual form is on the stack.
    func withSignedText<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        guard count > 0 else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { order in
            for index in 0..<count { order.initializeElement(at: index, to: UInt32(index)) }
            return arena.withUnsafeBytes { bytes in
                entries.withUnsafeBufferPointer { entries in
                    Self.sort(order, entries, bytes)
                    return withUnsafeTemporaryAllocation(byteCount: max(1, bytes.count), alignment: 1) { text in
                        var length = 0
                        for place in 0..<order.count {
                            let entry = entries[Int(order[place])]
                            if place > 0, Self.compare(entries[Int(order[place - 1])], entry, bytes) == 0 { continue }
                            let pair = UnsafeRawBufferPointer(rebasing: bytes[Int(entry.start)..<Int(entry.end)])
                            UnsafeMutableRawBufferPointer(rebasing: text[length...]).copyMemory(from: pair)
                            length += pair.count
                        }
                        return body(UnsafeRawBufferPointer(rebasing: text[..<length]))
                    }
                }
            }
        }
    }

    /// Insertion for the twenty parameters of every day, the library's sort for a form that means harm.
    private static func sort(
        _ order: UnsafeMutableBufferPointer<UInt32>, _ entries: UnsafeBufferPointer<Entry>, _ bytes: UnsafeRawBufferPointer
    ) {
        guard order.count <= 48 else {
            var order = order
            order.sort { compare(entries[Int($0)], entries[Int($1)], bytes) < 0 }
            return
        }
        for place in 1..<max(1, order.count) {
            let moving = order[place]
            var gap = place
            while gap > 0, compare(entries[Int(moving)], entries[Int(order[gap - 1])], bytes) < 0 {
                order[gap] = order[gap - 1]
                gap -= 1
            }
            order[gap] = moving
        }
    }

    /// Below, at or above zero: names first, then values, each in byte order.
    private static func compare(_ left: Entry, _ right: Entry, _ bytes: UnsafeRawBufferPointer) -> Int {
        if left.prefix != right.prefix { return left.prefix < right.prefix ? -1 : 1 }
        let names = compare(bytes, left.start, left.valueStart, right.start, right.valueStart)
        return names != 0 ? names : compare(bytes, left.valueStart, left.end, right.valueStart, right.end)
    }

    private static func compare(
        _ bytes: UnsafeRawBufferPointer, _ leftStart: Int32, _ leftEnd: Int32, _ rightStart: Int32, _ rightEnd: Int32
    ) -> Int {
        let left = Int(leftEnd - leftStart)
        let right = Int(rightEnd - rightStart)
        guard let base = bytes.baseAddress, left > 0, right > 0 else { return left - right }
        let order = memcmp(base + Int(leftStart), base + Int(rightStart), min(left, right))
        return order != 0 ? Int(order) : left - right
    }
}
