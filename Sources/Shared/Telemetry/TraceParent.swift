// The `traceparent` of a request (W3C Trace Context, level 1, section 3.2): which trace of the caller's the message belongs to. Read by the
// dispatcher, which drops what is not valid, and by the worker, which passes it on and logs it. Pure.

package struct TraceParent: Sendable, Equatable {
    /// 32 lower-case hexadecimal digits, not all zero.
    package let traceID: String
    /// 16 of them, not all zero: the caller's own span.
    package let parentID: String
    /// The caller keeps what it records of this trace. Of the flags only this one has a meaning; the others are not passed on.
    package let isSampled: Bool

    /// Bytes of version 00, and of what a later version must begin with.
    package static let length = 55

    /// nil: not valid. Of a version above 00 the first 55 bytes count, when a hyphen or nothing follows them.
    package init?(_ bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count >= Self.length else { return nil }
        let bytes = Array(bytes.prefix(Self.length + 1))
        let hyphen = UInt8(ascii: "-")
        guard bytes[2] == hyphen, bytes[35] == hyphen, bytes[52] == hyphen else { return nil }
        let (version, trace, parent, flags) = (bytes[0..<2], bytes[3..<35], bytes[36..<52], bytes[53..<55])
        for part in [version, trace, parent, flags] where !part.allSatisfy(Self.isDigit) { return nil }
        guard !version.elementsEqual("ff".utf8) else { return nil }
        if bytes.count > Self.length, version.elementsEqual("00".utf8) || bytes[Self.length] != hyphen { return nil }
        let zero = UInt8(ascii: "0")
        guard trace.contains(where: { $0 != zero }), parent.contains(where: { $0 != zero }) else { return nil }
        traceID = String(decoding: trace, as: UTF8.self)
        parentID = String(decoding: parent, as: UTF8.self)
        isSampled = Self.value(flags[54]) & 1 == 1
    }

    /// As version 00 writes it, with the flag that is known.
    package var text: String { "00-\(traceID)-\(parentID)-\(isSampled ? "01" : "00")" }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func value(_ digit: UInt8) -> UInt8 {
        digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
}
