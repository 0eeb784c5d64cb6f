// application/x-www-form-urlencoded (WHATWG URL §5.1) to FormParameters. The dispatcher decodes each webhook with it before the
// signature is known to be right, so every limit is hard and the cost is one pass over the body.

/// Why a form is not taken.
package enum FormError: Error, Equatable {
    /// More parameters than `FormDecoder.mostParameters`.
    case tooManyParameters
    /// More bytes than `FormDecoder.mostBytes`.
    case tooLong
}

package enum FormDecoder {
    /// Parameters in one form. Twilio sends about twenty and, with ten pictures, forty.
    package static let mostParameters = 512
    /// Bytes in one form; the front refuses longer bodies earlier, by a limit of its own.
    package static let mostBytes = 1 << 20

    /// Decodes one body. `+` is a space; a percent sign that no two hexadecimal digits follow stands for itself, as in the WHATWG
    /// parser and in most servers that Twilio's own libraries run in; an empty piece (`&&`) is skipped; a piece without `=` is a name
    /// with an empty value. Bytes are not checked for UTF-8.
    package static func decode(_ body: UnsafeRawBufferPointer) throws(FormError) -> FormParameters {
        guard body.count <= mostBytes else { throw .tooLong }
        var pieces = 1
        for byte in body where byte == UInt8(ascii: "&") { pieces += 1 }
        // Empty pieces do not count, yet a body of nothing but separators is no form either.
        guard pieces <= mostParameters * 2 else { throw .tooManyParameters }
        var entries: [FormParameters.Entry] = []
        entries.reserveCapacity(pieces)
        let arena = [UInt8](unsafeUninitializedCapacity: body.count) { arena, filled in
            filled = decode(body, into: arena, entries: &entries)
        }
        guard entries.count <= mostParameters else { throw .tooManyParameters }
        return FormParameters(arena: arena, entries: entries)
    }

    /// The same for an array of bytes.
    package static func decode(_ body: [UInt8]) throws(FormError) -> FormParameters {
        let outcome = body.withUnsafeBytes { bytes in
            Result<FormParameters, FormError> { () throws(FormError) in try decode(bytes) }
        }
        return try outcome.get()
    }

    /// The same for a text.
    package static func decode(_ body: String) throws(FormError) -> FormParameters { try decode(Array(body.utf8)) }

    /// Decoding never lengthens, so `arena` is as long as the body. Gives the number of bytes written.
    private static func decode(
        _ body: UnsafeRawBufferPointer, into arena: UnsafeMutableBufferPointer<UInt8>, entries: inout [FormParameters.Entry]
    ) -> Int {
        var place = 0
        var start = 0
        var valueStart = -1
        var index = 0
        func end() {
            guard place > start || valueStart >= 0 else { return }
            let nameEnd = valueStart < 0 ? place : valueStart
            let name = UnsafeRawBufferPointer(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: arena[start..<nameEnd])))
            entries.append(
                FormParameters.Entry(
                    start: Int32(truncatingIfNeeded: start), valueStart: Int32(truncatingIfNeeded: nameEnd),
                    end: Int32(truncatingIfNeeded: place), prefix: FormParameters.prefix(name)))
            start = place
            valueStart = -1
        }
        while index < body.count {
            let byte = body[index]
            index += 1
            switch byte {
            case UInt8(ascii: "&"):
                end()
                continue
            case UInt8(ascii: "=") where valueStart < 0:
                valueStart = place
                continue
            case UInt8(ascii: "+"): arena[place] = UInt8(ascii: " ")
            case UInt8(ascii: "%") where index + 1 < body.count:
                let high = hexValues[Int(body[index])]
                let low = hexValues[Int(body[index + 1])]
                if high | low < 16 {
                    arena[place] = high << 4 | low
                    index += 2
                } else {
                    arena[place] = byte
                }
            default: arena[place] = byte
            }
            place += 1
        }
        end()
        return place
    }

    /// The value of each hexadecimal digit; 255 for any other byte.
    private static let hexValues: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt8(byte) - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt8(byte) - UInt8(ascii: "A") + 10
        default: 255
        }
    }
}
