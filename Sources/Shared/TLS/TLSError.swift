// Why TLS cannot be spoken with the files that were named.

/// One line for the operator: the files, and what is the matter with them.
package struct TLSError: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}

/// What `make` made; or, from the text that it left, why it made nothing.
func contextOrReason(
    _ what: String, _ make: (UnsafeMutablePointer<CChar>?, Int) -> OpaquePointer?
) throws(TLSError) -> OpaquePointer {
    var context: OpaquePointer?
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
        room.initialize(repeating: 0)
        context = make(room.baseAddress, room.count)
        return String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    guard let context else { throw TLSError(description: "\(what): \(text)") }
    return context
}
