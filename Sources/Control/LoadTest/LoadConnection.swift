// One keep-alive connection of a load test, with at most one request under way. Owned by LoadGenerator, confined to the loop's thread.

import EventLoop
import Time

/// What a connection tells the generator.
protocol LoadConnectionOwner: AnyObject {
    func connection(_ connection: LoadConnection, answered message: LoadMessage, _ response: Response)
    /// It ended, was refused or said something unreadable; `message` is what was under way on it.
    func connection(_ connection: LoadConnection, failed message: LoadMessage?, _ reason: String)
}

/// A message under way.
struct LoadMessage {
    var serial: UInt64
    /// When it should have been sent: latency counts from here.
    var intended: MonotonicInstant
    /// When it was: how long the router takes counts from here, as it does for Twilio.
    var sent = MonotonicInstant(nanoseconds: 0)
}

final class LoadConnection: ByteChannelHandler {
    private let channel: ByteChannel
    private var reader = ResponseReader()
    private unowned let owner: any LoadConnectionOwner
    private(set) var message: LoadMessage?

    init(_ loop: EventLoop, descriptor: Int32, transport: (any ByteTransport)?, owner: any LoadConnectionOwner) {
        self.owner = owner
        channel = ByteChannel(loop, descriptor: descriptor, transport: transport)
        channel.handler = self
        channel.startReading()
    }

    func send(_ message: LoadMessage, _ request: UnsafeRawBufferPointer) {
        self.message = message
        self.message?.sent = .now()
        channel.write(request)
    }

    func close() { channel.close() }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        do throws(UnreadableResponse) {
            try reader.received(bytes) { response in
                guard let message else { return }
                self.message = nil
                owner.connection(self, answered: message, response)
            }
        } catch {
            fail("unreadable answer")
        }
    }

    func channelDrained(_ channel: ByteChannel) {}

    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
        switch end {
        case .endOfStream: fail("connection closed")
        case .failed(let code): fail(Errno(code).description)
        }
    }

    private func fail(_ reason: String) {
        channel.close()
        let lost = message
        message = nil
        owner.connection(self, failed: lost, reason)
    }
}
