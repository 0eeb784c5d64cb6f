// One worker process as the pool sees it: its socket, its life, its figures. Turns bytes into frames and life's actions into frames and
// signals; decides nothing itself. Confined to the loop's thread.

import EventLoop
import Glibc
import Processes
import Telemetry
import Time
import Wire

/// What a connection tells the pool.
protocol WorkerConnectionOwner: AnyObject {
    func worker(_ worker: WorkerConnection, received frame: Frame, id: UInt64)
    func worker(_ worker: WorkerConnection, life event: WorkerLife.Event)
    /// Its socket has taken everything, after a time without room.
    func workerHasRoom(_ worker: WorkerConnection)
}

final class WorkerConnection: ByteChannelHandler {
    let slot: Int
    let generation: UInt64
    let handle: any WorkerHandle
    let startedAt: MonotonicInstant
    var life: WorkerLife
    /// The latest `figures`.
    var figures = WorkerFigures()
    /// It has said that it carries beats.
    var takesBeats = false
    /// What operators have set in the database, as it goes by it; nil: it has not said so yet.
    var liveValues: LiveValues?
    /// How the process ended, once the kernel has said so.
    var exit: ChildExit?
    /// At what it was, and how much CPU time it had used, when a ping had been open for a while.
    struct Standing {
        var sequence: UInt64
        var cpuTime: Duration
    }
    var standing: Standing?
    /// It died of a signal that a process brings upon itself.
    var diedOfItself: Bool {
        if case .signalled(let number)? = exit { WorkerContract.faultSignals.contains(number) } else { false }
    }
    /// When it stopped answering it was using the CPU, for one message.
    var turnedInCircles = false
    private let channel: ByteChannel
    private var decoder = FrameDecoder(reading: .up)
    private var output: [UInt8] = []
    private(set) var isDirty = false
    /// So much waits for its socket that further requests must not be sent; `workerHasRoom` tells when they may again.
    private(set) var isFull = false
    private weak var owner: (any WorkerConnectionOwner)?

    init(
        loop: EventLoop, slot: Int, generation: UInt64, handle: any WorkerHandle, now: MonotonicInstant, owner: any WorkerConnectionOwner
    ) {
        self.slot = slot
        self.generation = generation
        self.handle = handle
        self.owner = owner
        startedAt = now
        life = WorkerLife(startedAt: now)
        channel = ByteChannel(loop, descriptor: handle.descriptor)
        channel.handler = self
        channel.startReading()
    }

    /// Bytes that the worker has not taken yet.
    var pendingOutput: Int { channel.pendingOutput + output.count }

    /// Encodes into the output of this turn; the pool calls `flush` at its end.
    func encode(_ body: (inout [UInt8]) throws(WireError) -> Void) throws(WireError) {
        guard channel.isOpen else { return }
        isDirty = true
        try body(&output)
        noteBurst()
    }

    /// As `encode`, for an encoded frame.
    func append(_ frame: [UInt8]) {
        guard channel.isOpen else { return }
        isDirty = true
        output.append(contentsOf: frame)
        noteBurst()
    }

    private func noteBurst() { if pendingOutput >= WorkerContract.mostBurst { isFull = true } }

    /// Hands this turn's output to the kernel.
    func flush() {
        isDirty = false
        guard channel.isOpen, !output.isEmpty else { return }
        channel.write(output)
        output.emptyFrames()
        if channel.pendingOutput > WorkerContract.mostPendingOutput { owner?.worker(self, life: .backlog) }
        if channel.pendingOutput == 0 { roomAgain() }
    }

    private func roomAgain() {
        guard isFull else { return }
        isFull = false
        owner?.workerHasRoom(self)
    }

    /// No callback comes any more.
    func close() {
        owner = nil
        channel.close()
    }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        // After it was killed its last words still count; after garbage nothing does.
        do {
            try decoder.feed(bytes) { header, frame in
                owner?.worker(self, received: frame, id: header.id)
                return channel.isOpen
            }
        } catch {
            channel.stopReading()
            owner?.worker(self, life: .garbage(error.description))
            // Nothing more is read, so its end would never be seen.
            owner?.worker(self, life: .streamEnded)
        }
    }

    func channelDrained(_ channel: ByteChannel) { if output.isEmpty { roomAgain() } }

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) { owner?.worker(self, life: .streamEnded) }
}
