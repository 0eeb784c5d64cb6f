// One row of `sms_router_lists`: whom or what an operator lets pass or keeps away, as it is written and as it is checked. Pure. Made by the
// worker's ListsStore from rows and by `sms-routerctl lists` from arguments.

/// What an entry says of what it fits.
package enum ListKind: String, Sendable, CaseIterable {
    /// It passes, whatever else is said of it.
    case allow
    case block
}

/// What an entry is compared with.
package enum ListForm: String, Sendable, CaseIterable {
    /// The sender's whole address, or the bare number in it.
    case address
    /// The beginning of either.
    case prefix
    /// The text: see ListPattern.
    case pattern
}

package struct ListEntry: Sendable, Equatable {
    /// The row's.
    package var id: Int64
    package var kind: ListKind
    package var form: ListForm
    /// An address, a beginning of one without its `*`, or a pattern.
    package var value: String

    /// Bytes of an address or of a beginning.
    package static let longestAddress = 255
    package static let longestPrefix = 63
    /// Bytes of all patterns together: what keeps a search of 1,600 characters below a millisecond.
    package static let mostPatternBytes = 25_000
    /// Addresses and beginnings; each takes about 100 bytes in each worker.
    package static let mostAddresses = 100_000

    package init(id: Int64, kind: ListKind, form: ListForm, value: String) {
        (self.id, self.kind, self.form, self.value) = (id, kind, form, value)
    }

    /// Why it cannot be used, as the end of a sentence; nil: it can.
    package var refusal: String? {
        switch form {
        case .address:
            guard (1...Self.longestAddress).contains(value.utf8.count) else { return "an address has 1 to \(Self.longestAddress) bytes" }
            return value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f } ? nil : "an address has no white space and no control characters"
        case .prefix:
            guard (1...Self.longestPrefix).contains(value.utf8.count) else { return "a prefix has 1 to \(Self.longestPrefix) bytes" }
            guard value.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "*") }) else {
                return "a prefix has no white space, and its only * is the last character"
            }
            return nil
        case .pattern:
            do throws(ListPattern.Refusal) { _ = try ListPattern(value) } catch { return error.reason }
            return nil
        }
    }
}
