// Which message this process has on its CPU, told to the dispatcher for the case that it dies of it. Wrapped around every stretch without a
// suspension that reads or makes a message's contents; WorkerMain connects it to the page that the dispatcher shares (WorkPage). Without a
// page it does nothing. docs/delivery.md, "Poison messages".

import Processes

enum OnCPU {
    /// `@unchecked Sendable`: set before the loop runs, then used by its thread alone; where there is no page nothing is written.
    private final class Mark: @unchecked Sendable {
        var page: WorkPage?
        var isOn = false
    }

    private static let mark = Mark()

    /// Once, before anything else runs.
    static func connect(_ page: WorkPage?) { mark.page = page }

    /// Runs `body` as work on this message. Inside another such stretch the outer one counts.
    static func during<Value, Failure: Error>(_ key: MessageKey, _ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        guard let page = mark.page, !mark.isOn else { return try body() }
        page.begin(account: key.accountSID, sid: key.messageSID)
        mark.isOn = true
        defer {
            mark.isOn = false
            page.end()
        }
        return try body()
    }

    /// The same; nil: on nobody's.
    static func during<Value>(_ message: InboundMessage?, _ body: () -> Value) -> Value {
        if let message { during(message.key, body) } else { body() }
    }

    /// The same while no message is known yet: the dispatcher knows which one the request brings.
    static func during<Value>(request: UInt64, _ body: () -> Value) -> Value {
        guard let page = mark.page, !mark.isOn else { return body() }
        page.begin(request: request)
        mark.isOn = true
        defer {
            mark.isOn = false
            page.end()
        }
        return body()
    }
}
