// The dispatcher's end of a worker's frame socket, played by a test. For the Pipeline…Tests; made by PipelineWorker.

import EventLoop
import Processes
import Testing
import Wire

@testable import Worker

/// The dispatcher's end of the frame socket.
@LoopActor final class DispatcherEnd {
    private let channel: ByteChannel
    private var decoder = FrameDecoder(reading: .up)
    private(set) var frames: [(id: UInt64, frame: Frame)] = []
    private var lastID: UInt64 = 0
    /// Each answer is written as soon as it is here; false: `PipelineWorker.answer` or the test tells.
    var writesAtOnce = true

    init(_ loop: EventLoop, descriptor: Int32) {
        channel = ByteChannel(loop, descriptor: descriptor)
        channel.handler = self
        channel.startReading()
    }

    func send(_ frame: Frame, id: UInt64, flags: FrameFlags = []) throws {
        var bytes: [UInt8] = []
        try FrameEncoder.append(frame, id: id, flags: flags, to: &bytes)
        channel.write(bytes)
    }

    func newID() -> UInt64 {
        lastID += 1
        return lastID
    }

    func answers(_ id: UInt64) -> [Answer] {
        frames.compactMap { if case .answer(let answer) = $0.frame, $0.id == id { answer } else { nil } }
    }

    func acceptedCount(_ id: UInt64) -> Int { frames.count { $0.id == id && $0.frame == .accepted } }
    /// It stands still, or goes on.
    func stopReading() { channel.stopReading() }
    func startReading() { channel.startReading() }

    func isAccepted(_ id: UInt64) -> Bool { frames.contains { $0.id == id && $0.frame == .accepted } }
    func close() { channel.close() }
}

extension DispatcherEnd: @LoopActor ByteChannelHandler {
    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        do {
            try decoder.feed(bytes) { header, frame in
                frames.append((header.id, frame))
                if case .answer = frame, writesAtOnce, header.id != WorkerContract.nobody { try? send(.written, id: header.id) }
                return true
            }
        } catch { Issue.record("garbage from the worker: \(error)") }
    }
    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {}
}
