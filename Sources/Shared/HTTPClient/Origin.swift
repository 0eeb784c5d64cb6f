// One host and port: its addresses, how many requests are under way, and who waits. Kept by HTTPClient, found once by each endpoint.

import EventLoop

/// State of an origin; HTTPClient drives it.
@LoopActor final class Origin {
    unowned let client: HTTPClient
    let host: String
    let port: Int
    var names: NameCache
    /// Addresses that libcurl doesn't have yet, in its notation.
    var handOver: String?
    var running = 0
    private var queue: [PendingTransfer] = []
    private var head = 0
    /// Transfers in the queue that still wait; ended ones stay in it until they come to the front, or nobody waits any more.
    private(set) var waiting = 0

    init(client: HTTPClient, host: String, port: Int, names: NameCache) {
        self.client = client
        self.host = host
        self.port = port
        self.names = names
    }

    func enqueue(_ transfer: PendingTransfer) {
        queue.append(transfer)
        waiting += 1
    }

    /// One of the queue waits no more.
    func countOff() {
        waiting -= 1
        guard waiting == 0 else { return }
        // A transfer has its endpoint, which has this origin: those that are left would keep each other, and what they were to send.
        queue.removeAll(keepingCapacity: queue.capacity <= 1024)
        head = 0
    }

    /// The first that still waits; the caller counts it off.
    func dequeue() -> PendingTransfer? {
        while head < queue.count {
            let transfer = queue[head]
            head += 1
            if head == queue.count {
                queue.removeAll()
                head = 0
            } else if head >= 1024 {
                queue.removeFirst(head)
                head = 0
            }
            if case .waiting = transfer.state { return transfer }
        }
        return nil
    }
}
