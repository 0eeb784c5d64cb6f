// Chunk framing (RFC 9112 §7.1): takes it away from a body, byte by byte at the frame and in blocks in the data. Called by RequestDecoder.
// Pure. Extensions and trailers are checked, bounded and dropped.

/// State between two pieces of one chunked body.
struct ChunkedBody: Sendable {
    enum Progress: Equatable {
        case needMore
        case done
        case failed(HTTPFailure)
    }

    private enum State {
        case size(digits: Int)
        case sizeExtension
        case sizeLineFeed
        case data
        case dataReturn
        case dataLineFeed
        case trailer
    }

    /// Bytes of chunk extensions taken in one request.
    private static let extensionBytes = 1024

    private var state = State.size(digits: 0)
    private var remaining = 0
    private var extensionsSeen = 0
    private var trailersSeen = 0
    private var trailerLine: [UInt8] = []

    /// Bytes of memory beside the body itself.
    var held: Int { trailerLine.capacity }

    /// Appends data to `output` and removes what it has read from `input`. `bodyStart` is where the body begins in `output`.
    mutating func consume(
        _ input: inout UnsafeRawBufferPointer, into output: inout [UInt8], bodyStart: Int, limits: HTTPLimits
    ) -> Progress {
        var position = 0
        defer { input = UnsafeRawBufferPointer(rebasing: input[position...]) }
        while position < input.count {
            if case .data = state {
                let count = min(remaining, input.count - position)
                output.append(contentsOf: input[position..<(position + count)])
                position += count
                remaining -= count
                if remaining == 0 { state = .dataReturn }
                continue
            }
            let byte = input[position]
            position += 1
            switch state {
            case .size(let digits):
                if let digit = hexDigit(byte) {
                    guard digits < 8 else { return .failed(.badChunk) }
                    remaining = remaining << 4 | digit
                    state = .size(digits: digits + 1)
                } else if digits == 0 {
                    return .failed(.badChunk)
                } else if byte == 0x0D {
                    state = .sizeLineFeed
                } else if byte == 0x3B {
                    state = .sizeExtension
                } else {
                    return .failed(.badChunk)
                }
            case .sizeExtension:
                extensionsSeen += 1
                if byte == 0x0D {
                    state = .sizeLineFeed
                } else if extensionsSeen > Self.extensionBytes || byte < 0x20 && byte != 0x09 || byte == 0x7F {
                    return .failed(.badChunk)
                }
            case .sizeLineFeed:
                guard byte == 0x0A else { return .failed(.badChunk) }
                if remaining == 0 {
                    state = .trailer
                } else if output.count - bodyStart + remaining > limits.bodyBytes {
                    return .failed(.bodyTooLarge)
                } else {
                    state = .data
                }
            case .data: break
            case .dataReturn:
                guard byte == 0x0D else { return .failed(.badChunk) }
                state = .dataLineFeed
            case .dataLineFeed:
                guard byte == 0x0A else { return .failed(.badChunk) }
                state = .size(digits: 0)
            case .trailer:
                trailersSeen += 1
                guard trailersSeen <= limits.headerBytes else { return .failed(.headersTooLarge) }
                guard byte == 0x0A else {
                    trailerLine.append(byte)
                    continue
                }
                guard trailerLine.last == 0x0D else { return .failed(.badHeader) }
                if trailerLine.count == 1 { return .done }
                let valid = trailerLine.withUnsafeBufferPointer { line in
                    line.baseAddress.map { parseField($0, 0, line.count - 1) != nil } ?? false
                }
                guard valid else { return .failed(.badHeader) }
                trailerLine.removeAll(keepingCapacity: true)
            }
        }
        return .needMore
    }
}

private func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
}
