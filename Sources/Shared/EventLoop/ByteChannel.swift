// A non-blocking stream socket on the loop: reads at once into a buffer shared by all channels, writes directly and keeps only what the
// kernel did not take. An idle channel costs a few hundred bytes. Used for HTTP connections, frame sockets and the load generator.

import Glibc

/// Why a channel ended.
package enum ChannelEnd: Sendable, Equatable {
    /// The peer closed its side in order.
    case endOfStream
    /// errno of the read or write that failed.
    case failed(Int32)
}

/// What a channel tells its owner. Called on the loop's thread. A handler may close the channel inside any of these.
package protocol ByteChannelHandler: AnyObject {
    /// Bytes that arrived; valid during the call only.
    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer)
    /// Everything written so far has reached the kernel, after a time in which it had not.
    func channelDrained(_ channel: ByteChannel)
    /// The stream is over; the channel has closed its descriptor. What the peer sent before was handed over first, while reading is on. Not called after `close()`.
    func channel(_ channel: ByteChannel, ended end: ChannelEnd)
    /// The peer has said something, and the transport is not established: what that costs may be much. Reading goes on with `takeTurn()`.
    func channelAwaitsTurn(_ channel: ByteChannel)
}

extension ByteChannelHandler {
    package func channelAwaitsTurn(_ channel: ByteChannel) { channel.takeTurn() }
}

/// Owns a connected stream socket. Confined to the loop's thread.
package final class ByteChannel {
    /// Bytes read in one turn from one channel before others get theirs.
    private static let readBudget = 256 * 1024
    /// What a record of a transport counts for in it at least: however little it says, it costs as much as some thousand bytes.
    private static let recordCost = 4096
    /// Bytes still read after a write has failed: more than socket buffers hold as they come, so that only a peer that goes on sending exceeds it.
    private static let lastWordsBudget = 1 << 20

    private let loop: EventLoop
    private var watcher: IOWatcher?
    private var output: [UInt8] = []
    private var outputStart = 0
    private var wantsRead = false
    /// The transport cannot go on reading before the socket takes something, or writing before it gives something.
    private var readAwaitsWrite = false
    private var writeAwaitsRead = false
    /// The owner has been asked when it may go on, and has not said so yet.
    private var awaitsTurn = false
    private var ended = false
    private let transport: (any ByteTransport)?
    package private(set) var descriptor: Int32
    package weak var handler: (any ByteChannelHandler)?

    /// Takes over `descriptor`, which must be non-blocking. Nothing is read before `startReading()`.
    /// - Parameter transport: what carries the bytes over it; nil: they travel as they are.
    package init(_ loop: EventLoop, descriptor: Int32, transport: (any ByteTransport)? = nil) {
        self.loop = loop
        self.descriptor = descriptor
        self.transport = transport
        watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] ready in
            // A handler may let go of the last reference to it.
            let channel = self
            if ready.contains(.write) || channel.writeAwaitsRead { channel.flush() }
            if ready.contains(.read) || channel.readAwaitsWrite { channel.read() }
            // Reading may have brought what writing waited for, and nothing more may come.
            if channel.writeAwaitsRead { channel.flush() }
        }
    }

    deinit { close() }

    package var isOpen: Bool { descriptor >= 0 }
    /// Bytes written by the owner that the kernel has not taken yet.
    package var pendingOutput: Int { output.count - outputStart }

    /// Bytes of memory that they take.
    package var heldOutput: Int { output.capacity }

    package func startReading() {
        guard !wantsRead else { return }
        wantsRead = true
        updateInterest()
    }

    package func stopReading() {
        guard wantsRead else { return }
        wantsRead = false
        updateInterest()
    }

    /// Sends `bytes`; what the kernel doesn't take at once is copied and sent when it does.
    /// True when all of it, and all before it, has reached the kernel. After the end the bytes are dropped and it returns false.
    @discardableResult
    package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard isOpen, !ended else { return false }
        var rest = bytes
        if pendingOutput == 0 {
            loop: while !rest.isEmpty {
                switch transmit(rest) {
                case .moved(let count): rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                case .wantsWrite: break loop
                case .wantsRead:
                    writeAwaitsRead = true
                    break loop
                case .end:
                    failLater(EPIPE)
                    return false
                case .failed(let error):
                    // The owner hears of it in the next turn, not inside its own call.
                    failLater(error)
                    return false
                }
            }
            if rest.isEmpty { return true }
        }
        output.append(contentsOf: rest)
        updateInterest()
        return false
    }

    @discardableResult
    package func write(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { write($0) } }

    /// Closes at once, dropping what was not sent. The handler isn't called any more.
    package func close() {
        guard descriptor >= 0 else { return }
        if pendingOutput == 0 { transport?.sayEnd() }
        watcher?.watch([])
        watcher = nil
        Glibc.close(descriptor)
        descriptor = -1
        output = []
        outputStart = 0
    }

    /// Sends nothing more; what the peer sends is still read.
    package func finishSending() {
        guard descriptor >= 0 else { return }
        if pendingOutput == 0 { transport?.sayEnd() }
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Whether bytes wait in the kernel that have not been read.
    package var hasUnread: Bool {
        var byte: UInt8 = 0
        return descriptor >= 0 && recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) > 0
    }

    private func updateInterest() {
        var interest: IOWatcher.Interest = []
        // What cannot go on before the peer has taken something is not woken by what the peer goes on to send.
        if (wantsRead && !readAwaitsWrite && !awaitsTurn) || writeAwaitsRead { interest.insert(.read) }
        if (pendingOutput > 0 && !writeAwaitsRead) || (readAwaitsWrite && wantsRead) { interest.insert(.write) }
        if interest != watcher?.interest { watcher?.watch(interest) }
    }

    /// One look at the socket, never `wantsWrite` without a transport.
    private func receive(_ buffer: UnsafeMutableRawBufferPointer) -> TransportResult {
        if let transport { return transport.receive(into: buffer) }
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .moved(count) }
            if count == 0 { return .end }
            if errno == EAGAIN { return .wantsRead }
            if errno != EINTR { return .failed(errno) }
        }
    }

    private func transmit(_ bytes: UnsafeRawBufferPointer) -> TransportResult {
        if let transport { return transport.send(bytes) }
        while true {
            let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            if count >= 0 { return .moved(count) }
            if errno == EAGAIN { return .wantsWrite }
            if errno != EINTR { return .failed(errno) }
        }
    }

    private func flush() {
        guard isOpen, !ended, pendingOutput > 0 else { return }
        writeAwaitsRead = false
        while pendingOutput > 0 {
            switch output.withUnsafeBytes({ transmit(UnsafeRawBufferPointer(rebasing: $0[outputStart...])) }) {
            case .moved(let count): outputStart += count
            case .wantsWrite:
                compactOutput()
                updateInterest()
                return
            case .wantsRead:
                writeAwaitsRead = true
                updateInterest()
                return
            case .end:
                endAfterLastWords(.failed(EPIPE))
                return
            case .failed(let error):
                endAfterLastWords(.failed(error))
                return
            }
        }
        // Seldom needed again: thousands of connections would each keep what was too much for the kernel once.
        output = []
        outputStart = 0
        updateInterest()
        handler?.channelDrained(self)
    }

    /// Moves the unsent rest to the front once the sent part is the larger one, so that the buffer stays proportional to the backlog.
    private func compactOutput() {
        guard outputStart > 65_536, outputStart > output.count / 2 else { return }
        output.removeFirst(outputStart)
        outputStart = 0
    }

    private func read() {
        guard !awaitsTurn else { return }
        if readAwaitsWrite {
            readAwaitsWrite = false
            updateInterest()
        }
        guard let transport, !transport.isEstablished, isOpen, !ended, wantsRead, let handler else { return readNow() }
        awaitsTurn = true
        handler.channelAwaitsTurn(self)
        // Mostly it has to wait for a moment: it is not told again meanwhile that there is something.
        if awaitsTurn { updateInterest() }
    }

    /// Hands over now what the socket would be found readable for in the loop's next turn. Not to be called inside of the handler.
    package func readWhatIsThere() { if isOpen, !ended, wantsRead { read() } }

    /// Goes on after `channelAwaitsTurn`; does nothing otherwise, or after the end.
    package func takeTurn() {
        guard awaitsTurn else { return }
        awaitsTurn = false
        guard isOpen else { return }
        updateInterest()
        readNow()
    }

    private func readNow() {
        var budget = Self.readBudget
        let buffer = loop.readBuffer
        while isOpen, !ended, wantsRead, budget > 0 {
            switch receive(buffer) {
            case .moved(let count):
                budget -= transport == nil ? count : max(count, Self.recordCost)
                handler?.channel(self, received: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                // A short read has emptied the socket: the usual case, and it saves the call that would say EAGAIN. A transport gives a record at
                // a time.
                if transport == nil, count < buffer.count { return }
            case .wantsRead: return
            case .wantsWrite:
                readAwaitsWrite = true
                updateInterest()
                return
            case .end:
                finish(.endOfStream)
                return
            case .failed(let error):
                finish(.failed(error))
                return
            }
        }
    }

    private func failLater(_ error: Int32) {
        guard !ended else { return }
        ended = true
        loop.onNextTurn { [weak self] in
            guard let self, isOpen else { return }
            endAfterLastWords(.failed(error))
        }
    }

    /// A write has failed: the peer is gone, but what it sent before that may wait here, and it counts. Nothing can be sent any more.
    private func endAfterLastWords(_ end: ChannelEnd) {
        ended = true
        var budget = Self.lastWordsBudget
        let buffer = loop.readBuffer
        while isOpen, wantsRead, budget > 0 {
            guard case .moved(let count) = receive(buffer) else { break }
            budget -= count
            handler?.channel(self, received: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        // The handler may have closed the channel.
        guard isOpen else { return }
        ended = false
        finish(end)
    }

    private func finish(_ end: ChannelEnd) {
        guard isOpen, !ended else { return }
        ended = true
        let handler = handler
        close()
        handler?.channel(self, ended: end)
    }
}
