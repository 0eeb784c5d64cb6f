// Whether a sender or a text is on a list: the entries compiled for a look at each message. Addresses and beginnings are found by one hash that
// runs along the address, and compared then; texts by PatternSearch. Pure. Made by the worker's ListsStore and by `sms-routerctl lists test`.

package struct AddressLists: Sendable {
    /// What a look found: the entry that decides.
    package struct Finding: Sendable, Equatable {
        package var entry: ListEntry
        package var kind: ListKind { entry.kind }
    }

    /// An entry that is not used, and why.
    package struct Refused: Sendable, Equatable {
        package var entry: ListEntry
        package var reason: String
    }

    private var entries: [ListEntry] = []
    /// By the hash of an address, or of a beginning and its length: the newest entry, older ones of the same hash behind it in `others`.
    private var whole: [UInt64: Int32] = [:]
    private var beginnings: [UInt64: Int32] = [:]
    private var others: [Int32: Int32] = [:]
    /// Bit n: there are beginnings of n bytes.
    private var lengths: UInt64 = 0
    private var search = PatternSearch([])
    /// Of the patterns, in the search's order.
    private var patterns: [ListEntry] = []
    private var allowsByPattern = false
    package private(set) var refused: [Refused] = []

    /// Nothing listed.
    package init() { self.init([]) }

    /// What is over a bound is left out, the later rows first; `entries` come in the order of their ids.
    package init(_ entries: [ListEntry]) {
        var compiled: [ListPattern] = []
        var bytes = 0
        for entry in entries {
            if let reason = entry.refusal {
                refused.append(Refused(entry: entry, reason: reason))
            } else if entry.form == .pattern {
                guard let pattern = try? ListPattern(entry.value) else { continue }
                guard bytes + pattern.positions.count <= ListEntry.mostPatternBytes else {
                    refused.append(Refused(entry: entry, reason: "all patterns together have at most \(ListEntry.mostPatternBytes) bytes"))
                    continue
                }
                bytes += pattern.positions.count
                compiled.append(pattern)
                patterns.append(entry)
                if entry.kind == .allow { allowsByPattern = true }
            } else if self.entries.count >= ListEntry.mostAddresses {
                refused.append(Refused(entry: entry, reason: "there are at most \(ListEntry.mostAddresses) addresses and prefixes"))
            } else {
                add(entry)
            }
        }
        search = PatternSearch(compiled)
    }

    private mutating func add(_ entry: ListEntry) {
        let place = Int32(entries.count)
        entries.append(entry)
        var hash = Self.seed
        for byte in entry.value.utf8 { hash = Self.extended(hash, byte) }
        if entry.form == .prefix {
            lengths |= 1 << UInt64(entry.value.utf8.count)
            others[place] = beginnings.updateValue(place, forKey: hash)
        } else {
            others[place] = whole.updateValue(place, forKey: hash)
        }
    }

    package var isEmpty: Bool { entries.isEmpty && search.isEmpty }
    package var hasPatterns: Bool { !search.isEmpty }
    /// Whether a text can be allowed: a blocked sender's is looked at for that.
    package var allowsTexts: Bool { allowsByPattern }
    package var count: Int { entries.count + patterns.count }

    /// By whom it is: his whole address, and the bare number in it. An allow entry wins over a block entry, whatever their forms.
    package func sender(_ address: String, bareNumber: String?) -> Finding? {
        guard !entries.isEmpty else { return nil }
        let found = look(address)
        guard let bareNumber, bareNumber.utf8.count != address.utf8.count, found?.kind != .allow else { return found }
        let other = look(bareNumber)
        return other?.kind == .allow ? other : found ?? other
    }

    /// By what it says. An allow pattern wins over a block pattern.
    package func text(_ text: String) -> Finding? {
        guard !search.isEmpty else { return nil }
        var block: ListEntry?
        var allow: ListEntry?
        search.search(text) { place in
            let entry = patterns[place]
            if entry.kind == .allow { allow = entry } else if block == nil { block = entry }
            return allow == nil && (block == nil || allowsByPattern)
        }
        return (allow ?? block).map { Finding(entry: $0) }
    }

    private func look(_ address: String) -> Finding? {
        var address = address
        return address.withUTF8 { bytes in
            var block: Int32?
            var hash = Self.seed
            for index in 0..<bytes.count {
                hash = Self.extended(hash, bytes[index])
                let length = index + 1
                guard length < 64, lengths & 1 << UInt64(length) != 0, let first = beginnings[hash] else { continue }
                if let allow = choose(first, bytes[..<length], &block) { return Finding(entry: entries[Int(allow)]) }
            }
            if let first = whole[hash], let allow = choose(first, bytes[...], &block) { return Finding(entry: entries[Int(allow)]) }
            return block.map { Finding(entry: entries[Int($0)]) }
        }
    }

    /// Through the entries of one hash: an allow entry, or a block entry in `block`.
    private func choose(_ first: Int32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ block: inout Int32?) -> Int32? {
        var place: Int32? = first
        while let one = place {
            let entry = entries[Int(one)]
            if entry.value.utf8.elementsEqual(bytes) {
                if entry.kind == .allow { return one }
                // The longest beginning, then the whole address.
                block = one
            }
            place = others[one]
        }
        return nil
    }

    /// FNV-1a. Who could make two addresses of one hash makes a comparison more, not a match.
    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private static func extended(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
