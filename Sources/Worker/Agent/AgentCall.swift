// One call of the agent under way, with its one repetition. Made by AgentClient. An object with callbacks, where a suspended function would say the
// same in fewer lines: thousands wait at once, and each suspended frame keeps its room.

import EventLoop
import HTTPClient
import Time

@LoopActor final class AgentCall {
    typealias Answer = Result<HTTPClientResponse, HTTPClientError>

    /// A listening process that restarts is back after this, more often than not.
    private static let retryPause: Duration = .milliseconds(100)

    private let client: AgentClient
    private let request: @LoopActor () -> AgentRequest
    private let until: MonotonicInstant
    private let message: InboundMessage?
    /// Asked before the repetition; nil once there may be none.
    private var mayRepeat: (@LoopActor () async -> Bool)?
    /// Resumed exactly once, by `end`.
    private var continuation: CheckedContinuation<Answer, Never>?

    init(
        _ client: AgentClient, until: MonotonicInstant, about message: InboundMessage?, mayRepeat: (@LoopActor () async -> Bool)?,
        request: @escaping @LoopActor () -> AgentRequest
    ) {
        self.client = client
        self.until = until
        self.message = message
        self.mayRepeat = mayRepeat
        self.request = request
    }

    func begin(_ continuation: CheckedContinuation<Answer, Never>) {
        self.continuation = continuation
        send()
    }

    private func send() {
        do throws(HTTPClientError) {
            let transfer = try client.http.transfer(client.http(for: request(), about: message, within: until - .now()))
            client.http.begin(transfer) { [self] in ended($0) }
        } catch { end(.failure(error)) }
    }

    private func ended(_ answer: Answer) {
        guard case .failure(.connect) = answer, let mayRepeat, until - .now() > Self.retryPause * 2 else { return end(answer) }
        self.mayRepeat = nil
        LoopActor.spawn { [self] in
            await LoopActor.sleep(Self.retryPause, on: client.loop)
            guard await mayRepeat() else { return end(answer) }
            client.willRepeat()
            send()
        }
    }

    private func end(_ answer: Answer) {
        continuation?.resume(returning: answer)
        continuation = nil
    }
}
