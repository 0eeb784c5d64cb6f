// Request line and header lines (RFC 9112 §§2–6), parsed line by line where the bytes lie. Called by RequestDecoder alone.
// Pure; strict where leniency would let two servers read two different requests out of the same bytes.

import Glibc

/// What a head says. Offsets count from the request's first byte.
struct RequestHead: Sendable {
    var method = HTTPMethod.other
    var target = 0..<0
    var minorVersion: UInt8 = 1
    var fields: [HeaderField] = []
    /// -1: no Content-Length.
    var contentLength = -1
    var chunked = false
    var hosts = 0
    var asksClose = false
    var asksKeepAlive = false
    var expectsContinue = false
    /// The offset after the empty line.
    var end = 0

    var keepAlive: Bool { minorVersion == 0 ? asksKeepAlive && !asksClose : !asksClose }
}

/// Parses as many lines as are there, and goes on when called again with more bytes of the same request.
struct HeadParser: Sendable {
    enum Progress: Equatable {
        case needMore
        case done
        case failed(HTTPFailure)
    }

    var head = RequestHead()
    private var lineStart = 0
    private var scanned = 0
    private var firstHeader = 0
    private var skippedEmptyLine = false

    /// Whether a byte has been looked at.
    var isUntouched: Bool { scanned == 0 }

    /// `count` bytes from the request's first one are at `base`, those of earlier calls included.
    mutating func advance(_ base: UnsafePointer<UInt8>, count: Int, limits: HTTPLimits) -> Progress {
        while true {
            guard let found = memchr(base + scanned, 0x0A, count - scanned) else {
                scanned = count
                return checkRoom(base, count, limits)
            }
            let feed = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            scanned = feed + 1
            // What is too long first, as it is when the line's end is not here yet: how the bytes were cut makes no difference.
            if firstHeader == 0 {
                if let failure = tooLongLine(base, feed, limits) { return .failed(failure) }
            } else if feed + 1 - firstHeader > limits.headerBytes {
                return .failed(.headersTooLarge)
            }
            // A bare LF ends a line for some and not for others.
            guard feed > lineStart, base[feed - 1] == 0x0D else { return .failed(firstHeader == 0 ? .badRequestLine : .badHeader) }
            let lineEnd = feed - 1
            if firstHeader == 0 {
                if lineEnd == lineStart, !skippedEmptyLine {
                    skippedEmptyLine = true
                } else {
                    if let failure = requestLine(base, lineStart, lineEnd, limits) { return .failed(failure) }
                    firstHeader = feed + 1
                    head.fields.reserveCapacity(16)
                }
            } else if lineEnd == lineStart {
                head.end = feed + 1
                if let failure = check() { return .failed(failure) }
                return .done
            } else if head.fields.count >= limits.headerCount {
                return .failed(.headersTooLarge)
            } else if let failure = header(base, lineStart, lineEnd) {
                return .failed(failure)
            }
            lineStart = feed + 1
        }
    }

    private func checkRoom(_ base: UnsafePointer<UInt8>, _ count: Int, _ limits: HTTPLimits) -> Progress {
        if firstHeader == 0 { return tooLongLine(base, count, limits).map { .failed($0) } ?? .needMore }
        return count - firstHeader > limits.headerBytes ? .failed(.headersTooLarge) : .needMore
    }

    /// Whether the request line, of which so much is here, is longer than any good one. Method, spaces and version take less than 64 bytes beside
    /// the target.
    private func tooLongLine(_ base: UnsafePointer<UInt8>, _ count: Int, _ limits: HTTPLimits) -> HTTPFailure? {
        guard count - lineStart > limits.targetBytes + 64 else { return nil }
        let space = memchr(base + lineStart, 0x20, min(33, count - lineStart))
        return space == nil ? .badRequestLine : .targetTooLong
    }

    private mutating func requestLine(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limits: HTTPLimits) -> HTTPFailure? {
        var position = start
        while position < end, isToken(base[position]) { position += 1 }
        guard position > start, position - start <= 32, position < end, base[position] == 0x20 else { return .badRequestLine }
        head.method = method(base + start, position - start)
        position += 1
        let targetStart = position
        while position < end, base[position] > 0x20, base[position] < 0x7F, base[position] != 0x23 { position += 1 }
        guard position > targetStart, position < end, base[position] == 0x20 else { return .badRequestLine }
        guard position - targetStart <= limits.targetBytes else { return .targetTooLong }
        head.target = targetStart..<position
        guard validForm(base, targetStart, position) else { return .badRequestLine }
        position += 1
        // "HTTP/1.1": nothing else is as long, and nothing may follow.
        guard end - position == 8, base[position] == 0x48, base[position + 1] == 0x54, base[position + 2] == 0x54,
            base[position + 3] == 0x50,
            base[position + 4] == 0x2F, base[position + 6] == 0x2E
        else { return .badRequestLine }
        let major = base[position + 5] &- 0x30
        let minor = base[position + 7] &- 0x30
        guard major < 10, minor < 10 else { return .badRequestLine }
        guard major == 1 else { return .unknownVersion }
        // A later minor version is read as the highest one known (RFC 9110 §2.5).
        head.minorVersion = min(minor, 1)
        return nil
    }

    /// Origin form, absolute form of http(s), or an asterisk with OPTIONS (RFC 9112 §3.2). CONNECT has no place here.
    private func validForm(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        if base[start] == 0x2F { return true }
        if end - start == 1, base[start] == 0x2A { return head.method == .options }
        let plain: StaticString = "http://"
        let secure: StaticString = "https://"
        if end - start > 7, equalsIgnoringCase(base + start, plain.utf8Start, 7) { return true }
        return end - start > 8 && equalsIgnoringCase(base + start, secure.utf8Start, 8)
    }

    private mutating func header(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> HTTPFailure? {
        guard let field = parseField(base, start, end) else { return .badHeader }
        head.fields.append(field)
        let name = base + Int(field.nameStart)
        let value = UnsafeBufferPointer(start: base + Int(field.valueStart), count: Int(field.valueEnd - field.valueStart))
        // The few that decide about the framing; told apart by length first.
        switch field.nameEnd - field.nameStart {
        case 4 where matches(name, "host"):
            head.hosts += 1
            if head.hosts > 1 || !isHost(value) { return .badHost }
        case 6 where matches(name, "expect"):
            guard value.count == 12, let text = value.baseAddress, matches(text, "100-continue") else { return .unknownExpectation }
            head.expectsContinue = true
        case 10 where matches(name, "connection"):
            connectionOptions(value)
        case 14 where matches(name, "content-length"):
            guard let length = decimal(value), head.contentLength < 0 || head.contentLength == length else { return .badContentLength }
            head.contentLength = length
        case 17 where matches(name, "transfer-encoding"):
            guard !head.chunked else { return .badTransferEncoding }
            guard value.count == 7, let text = value.baseAddress, matches(text, "chunked") else { return .unknownTransferEncoding }
            head.chunked = true
        default: break
        }
        return nil
    }

    private mutating func check() -> HTTPFailure? {
        if head.chunked {
            if head.contentLength >= 0 { return .lengthAndTransferEncoding }
            // HTTP/1.0 knows no chunks: such framing is faulty (RFC 9112 §6.1).
            if head.minorVersion == 0 { return .badTransferEncoding }
        }
        if head.hosts == 0, head.minorVersion == 1 { return .badHost }
        if head.minorVersion == 0 { head.expectsContinue = false }
        return nil
    }

    private mutating func connectionOptions(_ value: UnsafeBufferPointer<UInt8>) {
        guard let base = value.baseAddress else { return }
        var position = 0
        while position < value.count {
            while position < value.count, base[position] == 0x20 || base[position] == 0x09 || base[position] == 0x2C { position += 1 }
            let start = position
            while position < value.count, base[position] != 0x2C, base[position] != 0x20, base[position] != 0x09 { position += 1 }
            if position - start == 5, matches(base + start, "close") { head.asksClose = true }
            if position - start == 10, matches(base + start, "keep-alive") { head.asksKeepAlive = true }
        }
    }
}

@inline(__always)
private func matches(_ bytes: UnsafePointer<UInt8>, _ lowered: StaticString) -> Bool {
    equalsIgnoringCase(bytes, lowered.utf8Start, lowered.utf8CodeUnitCount)
}

/// One header line without its CR LF; nil when it is malformed: no name, space before the colon, a folded line, control characters.
func parseField(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> HeaderField? {
    var position = start
    while position < end, isToken(base[position]) { position += 1 }
    guard position > start, position < end, base[position] == 0x3A else { return nil }
    let nameEnd = position
    position += 1
    while position < end, base[position] == 0x20 || base[position] == 0x09 { position += 1 }
    var valueEnd = end
    while valueEnd > position, base[valueEnd - 1] == 0x20 || base[valueEnd - 1] == 0x09 { valueEnd -= 1 }
    for index in position..<valueEnd where base[index] < 0x20 && base[index] != 0x09 || base[index] == 0x7F { return nil }
    return HeaderField(
        nameStart: UInt16(truncatingIfNeeded: start), nameEnd: UInt16(truncatingIfNeeded: nameEnd),
        valueStart: UInt16(truncatingIfNeeded: position), valueEnd: UInt16(truncatingIfNeeded: valueEnd))
}

/// tchar of RFC 9110 §5.6.2, as a bit a character.
@inline(__always)
private func isToken(_ byte: UInt8) -> Bool {
    if byte < 64 { return (0x03FF_6CFA_0000_0000 as UInt64) >> UInt64(byte) & 1 != 0 }
    if byte < 128 { return (0x57FF_FFFF_C7FF_FFFE as UInt64) >> UInt64(byte - 64) & 1 != 0 }
    return false
}

private func isHost(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in value {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F, 0x7E, 0x25: continue
        default: return false
        }
    }
    return true
}

/// Digits only, no sign, no list, at most 15 of them.
private func decimal(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !value.isEmpty, value.count <= 15 else { return nil }
    var result = 0
    for byte in value {
        let digit = byte &- 0x30
        guard digit < 10 else { return nil }
        result = result * 10 + Int(digit)
    }
    return result
}

private func method(_ base: UnsafePointer<UInt8>, _ count: Int) -> HTTPMethod {
    func equals(_ text: StaticString) -> Bool { memcmp(base, text.utf8Start, count) == 0 }
    switch count {
    case 3: return equals("GET") ? .get : equals("PUT") ? .put : .other
    case 4: return equals("POST") ? .post : equals("HEAD") ? .head : .other
    case 5: return equals("PATCH") ? .patch : .other
    case 6: return equals("DELETE") ? .delete : .other
    case 7: return equals("OPTIONS") ? .options : .other
    default: return .other
    }
}
