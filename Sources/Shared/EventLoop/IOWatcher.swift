// Readiness of a descriptor, as libevent's persistent events report it.

import CEventLoop

/// Watches one descriptor for reading, writing or both. Does not own the descriptor: close it after the watcher is gone.
/// Confined to the loop's thread.
package final class IOWatcher {
    package struct Interest: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let read = Interest(rawValue: 1)
        package static let write = Interest(rawValue: 2)
    }

    package let descriptor: Int32
    package private(set) var interest: Interest = []
    private let body: (Interest) -> Void
    private var reader: Event?
    private var writer: Event?
    private let loop: EventLoop

    /// `body` is told which of the wanted conditions holds; errors and hang-ups show as readable and writable.
    package init(_ loop: EventLoop, descriptor: Int32, _ body: @escaping (Interest) -> Void) {
        self.loop = loop
        self.descriptor = descriptor
        self.body = body
    }

    /// Replaces what is watched for; `[]` pauses.
    package func watch(_ wanted: Interest) {
        if wanted.contains(.read) != interest.contains(.read) {
            if reader == nil {
                reader = Event(loop: loop, descriptor: descriptor, flags: Int32(EL_READ | EL_PERSIST)) { [unowned self] _ in
                    body(.read)
                }
            }
            if wanted.contains(.read) { reader?.add(after: nil) } else { reader?.remove() }
        }
        if wanted.contains(.write) != interest.contains(.write) {
            if writer == nil {
                writer = Event(loop: loop, descriptor: descriptor, flags: Int32(EL_WRITE | EL_PERSIST)) {
                    [unowned self] _ in body(.write)
                }
            }
            if wanted.contains(.write) { writer?.add(after: nil) } else { writer?.remove() }
        }
        interest = wanted
    }
}

/// Calls its closure on the loop for each delivery of a signal (signal(7)). Confined to the loop's thread.
package final class SignalWatcher {
    private var event: Event?

    package init(_ loop: EventLoop, signal number: Int32, _ body: @escaping () -> Void) {
        event = Event(loop: loop, descriptor: number, flags: Int32(EL_SIGNAL | EL_PERSIST)) { _ in body() }
        event?.add(after: nil)
    }
}
