// The texts of the users in the cache, in one block of memory: one of its own for each would keep a page of the heap after the crowd that filled the
// cache has gone. Pure; owned by UserCache, which knows which slots are in use.

struct UserTexts: Sendable {
    /// Bytes of a slot: two lengths, an email address and a name. What is longer lies elsewhere.
    private static let room = 64
    private static let none: UInt8 = 255
    private static let elsewhere: UInt8 = 254

    private var bytes: [UInt8] = []
    private var long: [Int32: Texts] = [:]

    struct Texts: Sendable, Equatable {
        var email: String?
        var fullName: String?
    }

    subscript(slot: Int32) -> Texts {
        get {
            let start = Int(slot) * Self.room
            guard bytes[start] != Self.elsewhere else { return long[slot] ?? Texts() }
            let email = text(start + 2, bytes[start])
            let rest = start + 2 + (bytes[start] == Self.none ? 0 : Int(bytes[start]))
            return Texts(email: email, fullName: text(rest, bytes[start + 1]))
        }
        set {
            clear(slot)
            let start = Int(slot) * Self.room
            let (email, name) = (newValue.email?.utf8.count, newValue.fullName?.utf8.count)
            guard 2 + (email ?? 0) + (name ?? 0) <= Self.room else {
                bytes[start] = Self.elsewhere
                long[slot] = newValue
                return
            }
            bytes[start] = email.map { UInt8($0) } ?? Self.none
            bytes[start + 1] = name.map { UInt8($0) } ?? Self.none
            var place = start + 2
            for text in [newValue.email, newValue.fullName] {
                for byte in text?.utf8 ?? "".utf8 {
                    bytes[place] = byte
                    place += 1
                }
            }
        }
    }

    private func text(_ start: Int, _ count: UInt8) -> String? {
        count == Self.none ? nil : String(decoding: bytes[start..<start + Int(count)], as: UTF8.self)
    }

    /// Makes room for the slot, and forgets what was there.
    mutating func clear(_ slot: Int32) {
        let start = Int(slot) * Self.room
        if start >= bytes.count { bytes.append(contentsOf: repeatElement(Self.none, count: start + Self.room - bytes.count)) }
        if bytes[start] == Self.elsewhere { long[slot] = nil }
        bytes[start] = Self.none
        bytes[start + 1] = Self.none
    }

    /// Bytes that it has room for, without what lies elsewhere.
    var roomInBytes: Int { bytes.capacity }

    mutating func reserve(_ slots: Int) { bytes.reserveCapacity(slots * Self.room) }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        long = [:]
    }
}
