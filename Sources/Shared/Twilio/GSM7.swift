// The alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1): which characters an SMS holds in 7 bits, and which of them need an escape before
// them. Pure; called by Segments and by smart encoding. National shift tables are not counted: Twilio does not send them.

package enum GSM7 {
    /// Units that a character takes: 1; 2 with its escape; 0 when the alphabet does not have it.
    @inline(__always)
    package static func units(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? units(ascii: UInt8(truncatingIfNeeded: scalar.value)) : unitsBeyondASCII(scalar.value)
    }

    /// The same for a byte below 0x80.
    @inline(__always)
    static func units(ascii byte: UInt8) -> Int {
        let bit = UInt64(1) << UInt64(byte & 63)
        if (byte < 64 ? lowBasic : highBasic) & bit != 0 { return 1 }
        return (byte < 64 ? lowWide : highWide) & bit != 0 ? 2 : 0
    }

    /// Line feed, carriage return, and all from the blank to `?`.
    private static let lowBasic: UInt64 = 0xffff_ffff_0000_2400
    /// Form feed.
    private static let lowWide: UInt64 = 0x0000_0000_0000_1000
    /// `@A-Z_a-z`: not the grave accent, not DEL.
    private static let highBasic: UInt64 = 0x07ff_fffe_87ff_ffff
    /// `[ \ ] ^ { | } ~`.
    private static let highWide: UInt64 = 0x7800_0000_7800_0000

    private static func unitsBeyondASCII(_ value: UInt32) -> Int {
        switch value {
        case 0xa1, 0xa3, 0xa4, 0xa5, 0xa7, 0xbf,  // ¡ £ ¤ ¥ § ¿
            0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xd1, 0xd6, 0xd8, 0xdc, 0xdf,  // Ä Å Æ Ç É Ñ Ö Ø Ü ß
            0xe0, 0xe4, 0xe5, 0xe6, 0xe8, 0xe9, 0xec, 0xf1, 0xf2, 0xf6, 0xf8, 0xf9, 0xfc,  // à ä å æ è é ì ñ ò ö ø ù ü
            0x393, 0x394, 0x398, 0x39b, 0x39e, 0x3a0, 0x3a3, 0x3a6, 0x3a8, 0x3a9:  // Γ Δ Θ Λ Ξ Π Σ Φ Ψ Ω
            1
        case 0x20ac: 2  // €
        default: 0
        }
    }
}
