// The `traceparent` header (W3C Trace Context, level 1, section 3.2.2). Called by AgentClient for each call.

import Telemetry

/// Makes `00-<trace>-<span>-<flags>`. The trace is that of the message's webhook where it had one, with its flag. Else it begins here: the
/// MessageSid's own 128 bits, so that every call about a message shares it and an operator finds it by the SID. The span, which is the parent of
/// what the agent records, differs with each call.
struct TraceContext: Sendable {
    private var state: UInt64

    init(seed: UInt64 = SystemRandomNumberGenerator.seed()) { state = seed }

    mutating func header(messageID: String, in caller: TraceParent? = nil) -> String {
        let span = max(1, next())
        let digits = caller?.traceID.utf8[...] ?? messageID.utf8.dropFirst(2)
        let high = next()
        let low = max(1, next())
        let usesID =
            digits.count == 32 && digits.allSatisfy(isLowerHex) && digits.contains { $0 != UInt8(ascii: "0") }
        return String(unsafeUninitializedCapacity: 55) { buffer in
            var at = 0
            func put(_ byte: UInt8) {
                buffer[at] = byte
                at += 1
            }
            func put(hex value: UInt64) {
                for shift in stride(from: UInt64(60), through: 0, by: -4) {
                    let digit = UInt8(value >> shift & 15)
                    put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                }
            }
            put(UInt8(ascii: "0"))
            put(UInt8(ascii: "0"))
            put(UInt8(ascii: "-"))
            if usesID {
                for byte in digits { put(byte) }
            } else {
                put(hex: high)
                put(hex: low)
            }
            put(UInt8(ascii: "-"))
            put(hex: span)
            put(UInt8(ascii: "-"))
            put(UInt8(ascii: "0"))
            put(UInt8(ascii: caller?.isSampled == false ? "0" : "1"))
            return at
        }
    }

    /// SplitMix64: ids need no secrecy, and the kernel's generator would cost a system call each.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static func seed() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}

private func isLowerHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
