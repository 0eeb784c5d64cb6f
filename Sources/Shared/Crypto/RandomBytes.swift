// Randomness from the kernel: ids, correlation ids, jitter seeds. Never a user-space generator, so that nothing need be seeded.

import CCrypto
import Glibc

/// Fresh random bytes from getrandom(2). It can only fail before the kernel's pool is ready, or on memory that is not ours: our bug,
/// so the process stops rather than go on with a value that can be guessed.
package func randomBytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        fillRandom(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
        filled = count
    }
}

/// Fills the memory with random bytes.
package func fillRandom(_ memory: UnsafeMutableRawBufferPointer) {
    var offset = 0
    while offset < memory.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: memory[offset...])
        let got = ccrypto_random(rest.baseAddress, rest.count)
        if got < 0 && errno == EINTR { continue }
        precondition(got > 0, "getrandom failed")
        offset += got
    }
}

/// A random UUID (version 4, RFC 9562 §5.4).
package struct RandomUUID: Sendable {
    /// Its 16 bytes, version and variant set.
    package let bytes: [UInt8]

    package init() {
        var bytes = randomBytes(16)
        bytes[6] = bytes[6] & 0x0f | 0x40
        bytes[8] = bytes[8] & 0x3f | 0x80
        self.bytes = bytes
    }

    /// The 36 characters, lower case.
    package var text: String { UUIDText.encode(bytes) }
}

/// The text form of a UUID (RFC 9562 §4).
package enum UUIDText {
    /// Sixteen bytes as `8-4-4-4-12` lower-case digits; precondition: exactly sixteen.
    package static func encode(_ bytes: [UInt8]) -> String {
        precondition(bytes.count == 16)
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                buffer[place] = Hex.lowerDigit(byte >> 4)
                buffer[place + 1] = Hex.lowerDigit(byte & 15)
                place += 2
            }
            return 36
        }
    }

    /// The sixteen bytes of the 36-character form, either case; nil for anything else.
    package static func decode(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count == 36 else { return nil }
        var digits: [UInt8] = []
        digits.reserveCapacity(32)
        for (index, character) in characters.enumerated() {
            switch index {
            case 8, 13, 18, 23: guard character == UInt8(ascii: "-") else { return nil }
            default: digits.append(character)
            }
        }
        return Hex.decode(digits)
    }
}
