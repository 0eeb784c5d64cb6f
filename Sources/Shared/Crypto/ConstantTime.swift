// Comparison of secrets and signatures: the time tells nothing about the contents, only about the lengths.

import CCrypto

/// Whether both hold the same bytes. Different lengths are unequal at once: the length of what is compared here is no secret.
package func constantTimeEquals(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    return ccrypto_equal(left.baseAddress, right.baseAddress, left.count) == 1
}

/// The same for arrays.
package func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.withUnsafeBytes { left in right.withUnsafeBytes { constantTimeEquals(left, $0) } }
}

/// The same for texts, by their UTF-8: bearer tokens.
package func constantTimeEquals(_ left: String, _ right: String) -> Bool {
    constantTimeEquals(Array(left.utf8), Array(right.utf8))
}
