// One connection of a listener: bytes → requests → handler → responses, one at a time and in order. Made and swept by HTTPListener.
// Its deadlines are spans on the listener's coarse clock; it owns no timer.

import EventLoop
import Glibc
import Time

/// Confined to the loop's thread.
final class HTTPConnection: ByteChannelHandler {
    /// What the connection is doing, for the sweep.
    enum Phase {
        /// Connected, nothing received yet.
        case fresh
        /// Between two requests.
        case idle
        /// A part of a request is here.
        case reading
        /// The handler has a request and has not answered.
        case handling
        /// A stream has begun and not ended: its owner sends pieces when it likes.
        case streaming
        /// The kernel hasn't taken all of a response.
        case writing
        /// Answered for good; what the peer still sends is dropped, so that a reset doesn't overtake the answer.
        case lingering
        case closed
    }

    /// Requests handled in one turn from one connection before others get theirs. Few: of hundreds of connections that send rows of requests each gets its
    /// share in every turn.
    private static let turnBudget = 8
    /// Bytes of responses gathered in one turn before they are written and the peer has to take them.
    private static let turnOutput = 64 * 1024
    /// How long a peer may go on sending after the last answer.
    private static let lingerTime = Duration.seconds(2)
    /// How long one that was accepted just before the listener stopped may take to say what it wants.
    private static let lastCall = Duration.seconds(1)

    let channel: ByteChannel
    unowned let listener: HTTPListener
    private(set) var decoder: RequestDecoder
    private(set) var phase = Phase.fresh
    private(set) var since: MonotonicInstant
    /// Input that waits for the request in hand to be answered.
    var pending: [UInt8] = []
    var paused = false
    private var processing = false
    private var resumeScheduled = false
    /// Rises with every request; a responder of an earlier one does nothing.
    private(set) var sequence: UInt64 = 0
    private var keepAlive = true
    private var toHTTP10 = false
    private var bodyOmitted = false
    private var closesAfterWrite = false
    private var lingersAfterWrite = false
    private var awaitingWrite: [(Bool) -> Void] = []
    private var output: [UInt8] = []
    private var closedHandler: (() -> Void)?
    private var stream = StreamState(limits: StreamLimits())
    /// What came behind the request in hand was dropped: the connection ends with that one's answer, and takes nothing more.
    var hasDroppedInput = false
    /// Bytes that the listener's account has of it.
    var accounted = 0
    /// Its place in the listener's table.
    var index = 0

    /// What it says travels encrypted.
    private let isSecure: Bool

    /// - Parameter transport: TLS, on the listener that speaks it.
    init(_ listener: HTTPListener, loop: EventLoop, descriptor: Int32, peer: HTTPPeer, transport: (any ByteTransport)?) {
        self.listener = listener
        isSecure = transport != nil
        channel = ByteChannel(loop, descriptor: descriptor, transport: transport)
        decoder = RequestDecoder(limits: listener.limits, peer: peer)
        since = listener.clock
        channel.handler = self
        channel.startReading()
    }

    /// When it became idle; nil while it is not.
    var idleSince: MonotonicInstant? {
        switch phase {
        case .idle: pending.isEmpty ? since : nil
        // One that has just been accepted may have its request waiting in the kernel.
        case .fresh: since < listener.clock ? since : nil
        default: nil
        }
    }

    /// Since when it has said nothing that HTTP could read; nil once it has.
    var silentSince: MonotonicInstant? { phase == .fresh ? since : nil }

    func channelAwaitsTurn(_ channel: ByteChannel) { listener.shakeHandsLater(self) }

    /// Goes on with what the peer has said of its handshake; called by the listener.
    func shakeHands() { channel.takeTurn() }

    /// Makes room for other handshakes, if nothing has come of it meanwhile.
    func leave() {
        guard phase == .fresh else { return }
        listener.statistics.gaveWay += 1
        close()
    }

    // MARK: Input

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        if phase == .lingering || hasDroppedInput { return }
        if phase == .streaming { return heardWhileStreaming(bytes.count) }
        defer { account() }
        if phase == .handling || !awaitingWrite.isEmpty || !pending.isEmpty || closesAfterWrite {
            guard !closesAfterWrite else { return }
            pending.append(contentsOf: bytes)
            if pending.count > listener.limits.pipelinedBytes, !paused {
                paused = true
                channel.stopReading()
            }
            return
        }
        process(bytes)
    }

    private func process(_ bytes: UnsafeRawBufferPointer) {
        var input = bytes
        var budget = Self.turnBudget
        let before = sequence
        processing = true
        output = listener.takeBuffer()
        loop: while !isTaken, phase != .closed, !closesAfterWrite, budget > 0, output.count < Self.turnOutput {
            switch decoder.next(&input) {
            case .needMore: break loop
            case .sendContinue: output.append(contentsOf: ResponseEncoder.continueBytes)
            case .request(let request):
                budget -= 1
                handle(request)
            case .failed(let failure): refuse(failure)
            }
        }
        processing = false
        guard phase != .closed else { return }
        if !input.isEmpty, !closesAfterWrite, phase != .streaming { pending.append(contentsOf: input) }
        flushOutput()
        if !isTaken, phase != .closed, !lingersAfterWrite, awaitingWrite.isEmpty {
            settle(newRequest: sequence != before)
            if !pending.isEmpty { scheduleResume() }
        }
    }

    /// A handler has the request in hand, or streams its answer: nothing else is looked at.
    private var isTaken: Bool { phase == .handling || phase == .streaming }

    /// Idle or reading, whichever the decoder says; the time of a request that began earlier runs on.
    private func settle(newRequest: Bool) {
        let next: Phase = decoder.isIdle ? .idle : .reading
        if next != phase || newRequest { since = listener.clock }
        if phase == .fresh, next == .idle { return }
        phase = next
    }

    private func scheduleResume() {
        guard !resumeScheduled else { return }
        resumeScheduled = true
        listener.resumeLater(self)
    }

    /// Goes on with what waits; called by the listener.
    func resume() {
        resumeScheduled = false
        guard phase != .closed, !isTaken, !closesAfterWrite, awaitingWrite.isEmpty else { return }
        defer { account() }
        let waiting = pending
        pending = []
        waiting.withUnsafeBytes { process($0) }
        if paused, phase != .closed, pending.count <= listener.limits.pipelinedBytes {
            paused = false
            channel.startReading()
        }
    }

    private func handle(_ request: HTTPRequest) {
        listener.statistics.requests += 1
        sequence += 1
        var request = request
        request.began = phase == .reading ? since : listener.clock
        request.isSecure = isSecure
        phase = .handling
        since = listener.clock
        keepAlive = request.keepAlive && !listener.isStopping
        toHTTP10 = request.isHTTP10
        bodyOmitted = request.method == .head
        listener.handler(request, HTTPResponder(connection: self, sequence: sequence))
    }

    /// Answers a request that isn't one, and ends the connection.
    private func refuse(_ failure: HTTPFailure) {
        listener.statistics.refused += 1
        if failure == .tooSlow { listener.statistics.timedOut += 1 }
        closesAfterWrite = true
        lingersAfterWrite = true
        decoder.abandon(failure)
        ResponseEncoder.append(
            to: &output, status: failure.status, contentType: "application/json", headers: [],
            body: [UInt8]("{\"detail\":\"\(failure.detail)\"}".utf8), keepAlive: false)
    }

    // MARK: Output

    func isOpen(_ sequence: UInt64) -> Bool { phase == .handling && self.sequence == sequence }

    func setClosedHandler(_ sequence: UInt64, _ body: @escaping () -> Void) {
        if isOpen(sequence) { closedHandler = body } else { body() }
    }

    func respond(
        _ sequence: UInt64, _ status: Int, _ contentType: String, _ headers: [(name: String, value: String)], _ body: [UInt8],
        _ written: ((Bool) -> Void)?
    ) {
        guard isOpen(sequence) else {
            written?(false)
            return
        }
        closedHandler = nil
        if listener.isStopping || hasDroppedInput { keepAlive = false }
        if !processing { output = listener.takeBuffer() }
        ResponseEncoder.append(
            to: &output, status: status, contentType: contentType, headers: headers, body: body, keepAlive: keepAlive,
            toHTTP10: toHTTP10, bodyOmitted: bodyOmitted)
        if let written { awaitingWrite.append(written) }
        phase = .idle
        since = listener.clock
        if !keepAlive {
            closesAfterWrite = true
            lingersAfterWrite = !pending.isEmpty || hasDroppedInput
        }
        guard !processing else { return }
        defer { account() }
        flushOutput()
        if phase == .idle, awaitingWrite.isEmpty, !pending.isEmpty { scheduleResume() }
    }

    private func flushOutput() {
        guard !output.isEmpty else {
            listener.putBuffer(&output)
            return
        }
        let done = channel.write(output)
        listener.putBuffer(&output)
        if done {
            writeFinished()
        } else if phase == .streaming {
            stream.waits(listener.clock)
        } else if phase != .handling {
            phase = .writing
            since = listener.clock
        }
        // A write that has failed reports its end in the next turn.
        if !done, awaitingWrite.isEmpty { awaitingWrite.append { _ in } }
    }

    private func writeFinished() {
        stream.drained()
        tellWriters(true)
        guard closesAfterWrite, phase != .closed else { return }
        if lingersAfterWrite {
            phase = .lingering
            since = listener.clock
            pending = []
            channel.finishSending()
            if paused {
                paused = false
                channel.startReading()
            }
        } else {
            close()
        }
    }

    private func tellWriters(_ result: Bool) {
        guard !awaitingWrite.isEmpty else { return }
        let writers = awaitingWrite
        awaitingWrite = []
        for writer in writers { writer(result) }
    }

    func channelDrained(_ channel: ByteChannel) {
        defer { account() }
        writeFinished()
        guard phase != .closed, phase != .lingering else { return }
        if phase == .writing { settle(newRequest: true) }
        if !pending.isEmpty, !isTaken { scheduleResume() }
    }

    // MARK: Streams

    /// Begins an answer that has no end yet; false when the request is answered or its peer gone.
    func beginStream(
        _ sequence: UInt64, _ status: Int, _ contentType: String, _ headers: [(name: String, value: String)], _ limits: StreamLimits
    ) -> Bool {
        guard isOpen(sequence) else { return false }
        if !processing { output = listener.takeBuffer() }
        ResponseEncoder.appendStreamHead(to: &output, status: status, contentType: contentType, headers: headers, toHTTP10: toHTTP10)
        stream = StreamState(limits: limits)
        phase = .streaming
        since = listener.clock
        keepAlive = false
        // What the peer had sent behind it is not looked at: the connection ends with the stream.
        pending = []
        if paused {
            paused = false
            channel.startReading()
        }
        listener.statistics.streams += 1
        if bodyOmitted || listener.isStopping {
            endStream(sequence)
        } else if !processing {
            flushOutput()
            account()
        }
        return isStreaming(sequence)
    }

    func isStreaming(_ sequence: UInt64) -> Bool { phase == .streaming && self.sequence == sequence }

    func setStreamClosedHandler(_ sequence: UInt64, _ body: @escaping () -> Void) {
        if isStreaming(sequence) { closedHandler = body } else { body() }
    }

    /// One piece. False when the stream is over: its peer is gone, or did not take what it was sent.
    func sendPiece(_ sequence: UInt64, _ bytes: [UInt8]) -> Bool {
        guard isStreaming(sequence) else { return false }
        guard !bytes.isEmpty else { return true }
        guard stream.mayTake(bytes.count, pending: channel.pendingOutput + (processing ? output.count : 0)) else {
            dropStream()
            return false
        }
        if !processing { output = listener.takeBuffer() }
        ResponseEncoder.appendPiece(to: &output, bytes, toHTTP10: toHTTP10)
        if !processing {
            flushOutput()
            account()
        }
        return isStreaming(sequence)
    }

    /// Its last word; the connection ends behind it.
    func endStream(_ sequence: UInt64) {
        guard isStreaming(sequence) else { return }
        if !processing { output = listener.takeBuffer() }
        if !bodyOmitted { ResponseEncoder.appendStreamEnd(to: &output, toHTTP10: toHTTP10) }
        closedHandler = nil
        listener.statistics.streams -= 1
        closesAfterWrite = true
        phase = .idle
        since = listener.clock
        guard !processing else { return }
        // In HTTP/1.0 nothing may be left to write; then the end of the connection is all there is to say.
        if output.isEmpty, channel.pendingOutput == 0 {
            listener.putBuffer(&output)
            writeFinished()
        } else {
            flushOutput()
            if phase != .closed, channel.pendingOutput > 0 { phase = .writing }
        }
        account()
    }

    private func dropStream() {
        listener.statistics.streamsDropped += 1
        close()
    }

    /// A peer has nothing more to say; who talks on and on loses the stream.
    private func heardWhileStreaming(_ count: Int) {
        if !stream.heard(count) { dropStream() }
    }

    // MARK: End

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
        if end == .failed(EPROTO) { listener.statistics.tlsFailed += 1 }
        close()
    }

    /// Ends it at once; the responder's owner and writers that wait are told.
    func close() {
        guard phase != .closed else { return }
        let wasHandling = isTaken
        if phase == .streaming { listener.statistics.streams -= 1 }
        phase = .closed
        channel.close()
        pending = []
        decoder.abandon(.tooSlow)
        listener.account(-accounted)
        accounted = 0
        let handler = closedHandler
        closedHandler = nil
        listener.remove(self)
        tellWriters(false)
        if wasHandling { handler?() }
    }

    /// Ends it instead of answering.
    func abort(_ sequence: UInt64) {
        guard isOpen(sequence) else { return }
        closedHandler = nil
        close()
    }

    /// Ends it while something waits for the peer to take it.
    func giveUp() { if phase != .closed, channel.pendingOutput > 0 { close() } }

    /// Ends what has taken too long.
    func sweep(_ now: MonotonicInstant) {
        let elapsed = now - since
        switch phase {
        case .idle:
            closeUnlessAsked(elapsed, listener.isStopping ? max(listener.idleGrace, Self.lastCall) : listener.limits.idleTimeout)
        case .fresh: closeUnlessAsked(elapsed, listener.isStopping ? Self.lastCall : listener.limits.requestTimeout)
        case .reading:
            if elapsed > listener.limits.requestTimeout { cut(.tooSlow) }
        case .streaming: if stream.isStuck(now) { dropStream() }
        case .writing: if elapsed > listener.limits.writeTimeout { close() }
        case .lingering: if elapsed > Self.lingerTime { close() }
        case .handling, .closed: break
        }
    }

    /// Ends one that nothing has come of for so long. What has come by now and was not read yet is read in this turn or the next: closing would reset the
    /// connection under a request. What brings bytes again and again and never a part of a request has twice the time.
    private func closeUnlessAsked(_ elapsed: Duration, _ most: Duration) {
        if elapsed > most * 2 || elapsed > most && pending.isEmpty && !channel.hasUnread { close() }
    }

    /// Something has come that was not read yet.
    var hasUnread: Bool { channel.hasUnread }

    func cut(_ failure: HTTPFailure) {
        output = listener.takeBuffer()
        refuse(failure)
        flushOutput()
        account()
    }

    /// With the listener stopping: a connection that has been idle for its grace ends now, another after its answer. A request that is on its way is
    /// answered: closing with bytes unread would reset the connection, and who sent them could not know what became of them.
    func stop() {
        if phase == .streaming { return endStream(sequence) }
        if phase == .idle, pending.isEmpty, !channel.hasUnread, .now() - since >= listener.idleGrace { close() }
    }

    /// Whether a request may still come of it after the listener has stopped.
    var isAwaited: Bool {
        switch phase {
        case .fresh, .reading: true
        case .idle: !pending.isEmpty || channel.hasUnread || listener.idleGrace > .zero
        default: false
        }
    }
}
