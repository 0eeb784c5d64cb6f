// Bytes cut anywhere → requests (RFC 9112). Called by HTTPConnection with what a read brought. Pure: no I/O, clock or log.
//
// A request that lies wholly in the input is parsed there and copied once; only one that is cut is gathered in a buffer.

/// The state of one connection's input.
package struct RequestDecoder: Sendable {
    /// What the input amounted to.
    package enum Step: Sendable {
        /// The input is used up and no request complete.
        case needMore
        case request(HTTPRequest)
        /// The peer waits for `100 Continue` before it sends the body. Said at most once a request.
        case sendContinue
        /// Answer it and end the connection; the decoder takes nothing more.
        case failed(HTTPFailure)
    }

    private enum State {
        case head
        case fixed(total: Int)
        case chunked(ChunkedBody)
        case failed(HTTPFailure)
    }

    /// Bytes of a body that has not come yet for which there is room at once.
    private static let firstRoom = 2048

    private let limits: HTTPLimits
    private let peer: HTTPPeer
    private var state = State.head
    private var parser = HeadParser()
    private var buffer: [UInt8] = []

    package init(limits: HTTPLimits = HTTPLimits(), peer: HTTPPeer = .local) {
        var limits = limits
        limits.headerBytes = min(limits.headerBytes, 32 * 1024)
        limits.targetBytes = min(limits.targetBytes, 16 * 1024)
        self.limits = limits
        self.peer = peer
    }

    /// No byte of a request is in hand.
    package var isIdle: Bool { if case .head = state { buffer.isEmpty } else { false } }

    /// Bytes of memory that an unfinished request takes.
    package var held: Int {
        guard buffer.capacity > 0 else { return 0 }
        if case .chunked(let body) = state { return buffer.capacity + body.held }
        return buffer.capacity
    }

    /// The connection's last answer has been given: what is in hand is dropped, and nothing is taken any more.
    mutating func abandon(_ failure: HTTPFailure) {
        state = .failed(failure)
        buffer = []
    }

    /// Removes from `input` what it used. Call it again after every step but `needMore` and `failed`.
    package mutating func next(_ input: inout UnsafeRawBufferPointer) -> Step {
        switch state {
        case .head: nextHead(&input)
        case .fixed(let total): nextFixed(&input, total: total)
        case .chunked(var body): nextChunked(&input, &body)
        case .failed(let failure): .failed(failure)
        }
    }

    private mutating func nextHead(_ input: inout UnsafeRawBufferPointer) -> Step {
        guard let base = input.bindMemory(to: UInt8.self).baseAddress, !input.isEmpty else { return .needMore }
        if buffer.isEmpty {
            switch parser.advance(base, count: input.count, limits: limits) {
            case .failed(let failure): return fail(failure)
            case .needMore:
                buffer.append(contentsOf: input)
                input = UnsafeRawBufferPointer(start: nil, count: 0)
                return .needMore
            case .done: break
            }
            let head = parser.head
            guard head.contentLength <= limits.bodyBytes else { return fail(.bodyTooLarge) }
            let total = head.end + max(0, head.contentLength)
            if !head.chunked, input.count >= total {
                let request = HTTPRequest(bytes: [UInt8](input[..<total]), head: head, peer: peer)
                input = UnsafeRawBufferPointer(rebasing: input[total...])
                parser = HeadParser()
                return .request(request)
            }
            // No room for what is only announced: thousands may announce much and send nothing.
            buffer.reserveCapacity(head.chunked ? head.end + Self.firstRoom : min(total, head.end + Self.firstRoom))
            buffer.append(contentsOf: input[..<head.end])
            input = UnsafeRawBufferPointer(rebasing: input[head.end...])
        } else {
            // A byte more than a head may have is enough to see that it is too long.
            let room = limits.headerBytes + limits.targetBytes + 128 - buffer.count
            let taken = min(input.count, max(1, room))
            buffer.append(contentsOf: input[..<taken])
            let progress = buffer.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { parser.advance($0, count: bytes.count, limits: limits) } ?? .needMore
            }
            switch progress {
            case .failed(let failure): return fail(failure)
            case .needMore:
                input = UnsafeRawBufferPointer(rebasing: input[taken...])
                return input.isEmpty ? .needMore : nextHead(&input)
            case .done: break
            }
            guard parser.head.contentLength <= limits.bodyBytes else { return fail(.bodyTooLarge) }
            let excess = buffer.count - parser.head.end
            buffer.removeLast(excess)
            input = UnsafeRawBufferPointer(rebasing: input[(taken - excess)...])
        }
        state = parser.head.chunked ? .chunked(ChunkedBody()) : .fixed(total: parser.head.end + max(0, parser.head.contentLength))
        if parser.head.expectsContinue, input.isEmpty, parser.head.chunked || parser.head.contentLength > 0 { return .sendContinue }
        return next(&input)
    }

    private mutating func nextFixed(_ input: inout UnsafeRawBufferPointer, total: Int) -> Step {
        let count = min(total - buffer.count, input.count)
        buffer.append(contentsOf: input[..<count])
        input = UnsafeRawBufferPointer(rebasing: input[count...])
        return buffer.count == total ? finish() : .needMore
    }

    private mutating func nextChunked(_ input: inout UnsafeRawBufferPointer, _ body: inout ChunkedBody) -> Step {
        // Out of the state while it changes, so that its trailer line isn't copied.
        state = .head
        switch body.consume(&input, into: &buffer, bodyStart: parser.head.end, limits: limits) {
        case .needMore:
            state = .chunked(body)
            return .needMore
        case .done: return finish()
        case .failed(let failure): return fail(failure)
        }
    }

    private mutating func finish() -> Step {
        let request = HTTPRequest(bytes: buffer, head: parser.head, peer: peer)
        buffer = []
        parser = HeadParser()
        state = .head
        return .request(request)
    }

    private mutating func fail(_ failure: HTTPFailure) -> Step {
        state = .failed(failure)
        buffer = []
        return .failed(failure)
    }
}
