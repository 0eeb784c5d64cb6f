// Which prepared statements a client binds: reads the frontend side of PostgreSQL's protocol 3.0 (its manual, chapter "Message Formats"),
// however it is cut. Pure; one for each connection through the gate.

struct StatementScanner {
    /// Bytes of the present message that are still to come and do not matter.
    private var skip = 0
    /// The beginning of a message that is not all there.
    private var head: [UInt8] = []
    /// The first message has no type byte.
    private var hasStarted = false
    /// Longer names of portal and statement together are not looked at.
    private static let namesLimit = 200

    /// The names of the statements that are bound in these bytes.
    mutating func scan(_ bytes: UnsafeRawBufferPointer) -> [String] {
        var found: [String] = []
        var place = 0
        while place < bytes.count {
            if skip > 0 {
                let step = min(skip, bytes.count - place)
                skip -= step
                place += step
                continue
            }
            head.append(bytes[place])
            place += 1
            let start = hasStarted ? 1 : 0
            guard head.count >= start + 4 else { continue }
            let length = head[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
            let rest = max(0, length - 4)
            // 'B': portal and statement follow, each ended by a zero byte.
            if hasStarted, head[0] == UInt8(ascii: "B") {
                let names = head[5...]
                let zeros = names.indices.filter { names[$0] == 0 }
                if zeros.count < 2, names.count < min(rest, Self.namesLimit) { continue }
                if zeros.count >= 2 { found.append(String(decoding: names[(zeros[0] + 1)..<zeros[1]], as: UTF8.self)) }
                skip = rest - names.count
            } else {
                skip = rest
            }
            hasStarted = true
            head.removeAll(keepingCapacity: true)
        }
        return found
    }
}
