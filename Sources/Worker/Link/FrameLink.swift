// The worker's end of the frame socket: bytes to frames, frames to bytes. Driven by the loop, used by WorkerMain and Pipeline.
// Knows nothing of messages. The end of the socket is the sign that the dispatcher died.

import EventLoop
import Wire

/// What the link tells its owner, on the loop.
@LoopActor protocol FrameLinkDelegate: AnyObject {
    func link(received frame: Frame, header: FrameHeader)
    /// The dispatcher is gone, or sent garbage (`error`). Nothing can be sent any more.
    func linkEnded(_ error: WireError?)
}

/// Frames over one connected socket. What is sent in one turn of the loop leaves in one write.
@LoopActor final class FrameLink {
    private static let creditBundle: UInt32 = 128

    private let loop: EventLoop
    private let channel: ByteChannel
    private var decoder = FrameDecoder(reading: .down)
    private var output: [UInt8] = []
    private var flushIsDue = false
    private var creditToReturn: UInt32 = 0
    private(set) var isOpen = true
    weak var delegate: (any FrameLinkDelegate)?

    /// Takes over `descriptor`.
    init(loop: EventLoop, descriptor: Int32) {
        self.loop = loop
        channel = ByteChannel(loop, descriptor: descriptor)
        channel.handler = self
    }

    func start() { channel.startReading() }

    /// Sends a frame with the others of this turn. After the end of the link it is dropped.
    func send(_ frame: Frame, id: UInt64 = 0) {
        guard isOpen else { return }
        do {
            try FrameEncoder.append(frame, id: id, to: &output)
        } catch {
            // A value that no frame carries is a bug here; the request must still get an answer.
            assertionFailure("\(error)")
            guard case .answer = frame else { return }
            try? FrameEncoder.append(.answer(Answer(status: 500)), id: id, to: &output)
        }
        guard !flushIsDue else { return }
        flushIsDue = true
        loop.onNextTurn { [weak self] in self?.flush() }
    }

    /// Requests that are out of the worker's hands: the dispatcher may send as many more. It hears of them in bundles.
    func returnCredit(_ count: Int) {
        creditToReturn += UInt32(clamping: count)
        if creditToReturn >= Self.creditBundle { sendCredit() }
    }

    /// Tells what has gathered below a bundle.
    func sendCredit() {
        guard creditToReturn > 0 else { return }
        send(.credit(creditToReturn))
        creditToReturn = 0
    }

    /// Hands what is buffered to the kernel now.
    func flush() {
        flushIsDue = false
        guard isOpen, !output.isEmpty else { return }
        channel.write(output)
        output.emptyFrames()
    }

    /// Bytes that the dispatcher has not taken yet.
    var pendingOutput: Int { channel.pendingOutput + output.count }
    /// It stands still: what need not be said to it now should not wait here.
    var isCongested: Bool { pendingOutput > mostPending }
    /// Bytes that may wait for it before it counts as standing still.
    var mostPending = 4 << 20

    func close() {
        isOpen = false
        channel.close()
    }

    private func end(_ error: WireError?) {
        guard isOpen else { return }
        isOpen = false
        channel.close()
        delegate?.linkEnded(error)
    }
}

extension FrameLink: @LoopActor ByteChannelHandler {
    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        do {
            try decoder.feed(bytes) { header, frame in
                delegate?.link(received: frame, header: header)
                return isOpen
            }
        } catch {
            end(error)
        }
    }

    func channelDrained(_ channel: ByteChannel) {}

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { self.end(nil) }
}
