// The list of workers as JSON, the same for everyone who asks: stats and admin/status (Reports), the control socket (ControlAnswer). Pure.

import JSON

extension JSONWriter {
    /// The member `workers`: an object for each. Over the control socket each has its generation too, which the contract's keys don't have.
    mutating func workers(_ workers: [WorkerStatus], withGeneration: Bool = false) {
        key("workers")
        beginArray()
        for worker in workers {
            beginObject()
            member("slot", worker.slot)
            member("pid", worker.pid)
            member("state", worker.state)
            if withGeneration { member("generation", worker.generation) }
            member("in_flight", worker.inFlight)
            member("restarts", worker.restarts)
            member("messages", worker.messages)
            endObject()
        }
        endArray()
    }
}
