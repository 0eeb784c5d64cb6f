// The process's one libevent loop: timers, descriptors, signals, work for the next turn.
// Called by every driver of both processes. Holds no business state, takes no locks.
//
// Plain callbacks live here; Swift concurrency on top of the loop is in LoopExecutor.swift.

import CEventLoop
import Glibc
import Synchronization
import Time

/// The kernel refused a part of the loop.
package struct EventLoopError: Error, CustomStringConvertible {
    package var operation: String
    package var errno: Int32
    package var description: String { "\(operation): \(String(cString: strerror(errno)))" }
}

/// One libevent loop.
///
/// `@unchecked Sendable`: confined to the thread that calls `run()`; `preconditionOnLoop` guards the entries in debug builds.
/// Closures given to it run on that thread, one after the other, never inside the call that handed them over.
package final class EventLoop: @unchecked Sendable {
    let base: OpaquePointer
    /// The thread inside `run()`, or 0. Atomic, for others ask whether they are it while it begins.
    private let thread = Atomic<pthread_t>(0)
    private var nextTurn: [() -> Void] = []
    private var nextTurnEvent: Event?
    private var stopping = false
    /// One buffer for all reads of the loop: a handler uses the bytes or copies them before it returns, and does not read inside it.
    let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)

    /// `preciseTimers` is for a load generator that sends at given instants; time-outs do with the kernel's tick of a few milliseconds.
    package init(preciseTimers: Bool = false) throws(EventLoopError) {
        guard let base = el_loop_new(preciseTimers ? 1 : 0) else {
            throw EventLoopError(operation: "create the event loop", errno: Glibc.errno)
        }
        self.base = base
    }

    /// libevent's smallest blocks in this process, which lie together: so many have ever had a place there.
    static var smallBlocks: Int { el_small_blocks() }

    deinit {
        nextTurnEvent = nil
        el_loop_free(base)
        readBuffer.deallocate()
    }

    /// Runs on the calling thread until `stop()`.
    package func run() {
        thread.store(pthread_self(), ordering: .relaxed)
        stopping = false
        while !stopping { if el_loop_run(base) < 0 { break } }
        thread.store(0, ordering: .relaxed)
    }

    /// Ends `run()` after the event being handled.
    package func stop() {
        stopping = true
        el_loop_stop(base)
    }

    /// Whether the calling thread is the one inside `run()`.
    package var isCurrent: Bool { thread.load(ordering: .relaxed) == pthread_self() }

    /// In debug builds stops the program when called from a thread other than the loop's (before `run()` any thread may set things up).
    func preconditionOnLoop() { assert(thread.load(ordering: .relaxed) == 0 || isCurrent, "the event loop was used from another thread") }

    /// Runs `body` in the next turn of the loop, after the events that are ready now.
    package func onNextTurn(_ body: @escaping () -> Void) {
        preconditionOnLoop()
        nextTurn.append(body)
        guard nextTurn.count == 1 else { return }
        if nextTurnEvent == nil {
            nextTurnEvent = Event(loop: self, descriptor: -1, flags: 0) { [unowned self] _ in runNextTurn() }
        }
        nextTurnEvent?.add(after: .zero)
    }

    private func runNextTurn() {
        let bodies = nextTurn
        nextTurn = []
        for body in bodies { body() }
    }
}

/// A libevent event and the closure behind it. Freed with its last reference, also from inside its own callback.
final class Event {
    private var event: OpaquePointer?
    private let body: (Int16) -> Void
    private let loop: EventLoop

    init(loop: EventLoop, descriptor: Int32, flags: Int32, body: @escaping (Int16) -> Void) {
        self.loop = loop
        self.body = body
        event = el_event_new(loop.base, descriptor, Int16(flags), eventFired, Unmanaged.passUnretained(self).toOpaque())
        precondition(event != nil, "out of memory for an event")
    }

    deinit { if let event { el_event_free(event) } }

    func add(after span: Duration?) {
        loop.preconditionOnLoop()
        el_event_add(event, span.map { max(0, $0.wholeMicroseconds) } ?? -1)
    }

    func remove() {
        loop.preconditionOnLoop()
        el_event_del(event)
    }

    fileprivate func fire(_ what: Int16) { body(what) }
}

private func eventFired(descriptor: Int32, what: Int16, context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    // The reference taken here keeps the event alive when its own closure drops the last other one.
    Unmanaged<Event>.fromOpaque(context).takeUnretainedValue().fire(what)
}
