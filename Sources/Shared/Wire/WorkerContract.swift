// The contract between the dispatcher and a worker, beside the frames themselves: descriptors, arguments, environment, and the time-outs,
// each derived from the one before it. Read by both sides; docs/ipc.md tells it in prose.

package enum WorkerContract {
    /// The worker's end of the frame socket, non-blocking. 0 is /dev/null, 1 and 2 are the dispatcher's own; beside
    /// `workDescriptor` nothing else is open.
    /// End of file on it is the one true sign that the dispatcher is gone: take nothing new, turn what is held late, leave.
    package static let frameDescriptor: Int32 = 3

    /// A page of shared memory: the worker writes there which message it has on its CPU (docs/delivery.md, "Poison messages").
    package static let workDescriptor: Int32 = 4

    /// The slot, in `hello`, of a worker that is started for one message that has killed others: no place of the pool's.
    package static let aloneSlot = Int(UInt16.max)

    /// `sms-router-worker --slot N`, or `--alone`: for people who read ps; the truth comes with `hello`.
    package static func arguments(slot: Int) -> [String] { slot == aloneSlot ? ["--alone"] : ["--slot", String(slot)] }

    /// The request of an answer for which nobody waits: a message that was recovered, or whose webhook was answered before. Only its outcome
    /// counts.
    package static let nobody = UInt64.max

    /// The field of a status callback's `deliver` that holds the query of its URL, in which our own ids come back. No parameter of Twilio's has
    /// such a name.
    package static let queryField = "?"

    /// The field of a message's `deliver` that holds the `traceparent` of its webhook, when there was a valid one: the first of all fields.
    package static let traceField = "?traceparent"

    /// A pair of `live_values` by which a worker says that it takes `beat`: one of the version before ends itself at an unknown frame.
    package static let takesBeats = "?beats"

    /// Variables of the dispatcher that no worker gets: they name the dispatcher's own side channels.
    package static let withheldEnvironment: Set<String> = [
        "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES",
    ]

    /// Variables that every worker gets.
    ///
    /// Swift's own report of a crash prints what registers point at, which may be somebody's message, keeps the dead process for seconds, and lets one
    /// that a signal was sent to live on.
    ///
    /// The allocator keeps more freed pieces of each size at hand than its usual 7 (glibc's manual, "Memory Allocation Tunables"): a batch of messages
    /// frees some dozens of each, which are asked for again by the next; 64 of all sizes are 2 MB at most.
    package static let addedEnvironment = ["SWIFT_BACKTRACE": "enable=no", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=64"]

    /// Signals: SIGTERM means leave at once, without draining. SIGINT, SIGHUP and SIGQUIT are for the dispatcher, which alone shares a
    /// terminal's process group. Exit status 0: left as asked; 78 (EX_CONFIG): cannot work with these settings or this schema.
    package static let exitConfiguration: Int32 = 78

    /// `ready` is due this long after the start: one attempt at the database with its connection time-out fits in.
    package static let startWithin: Duration = .seconds(30)

    /// The dispatcher sends one `ping` this often, and only after the last one was answered.
    package static let pingEvery: Duration = .seconds(1)
    /// A `ping` not answered this long: the worker is killed. pingEvery + pongWithin + a start stays below 6 s, so that the webhooks of
    /// a stopped worker are redelivered and answered before Twilio's 15 s are over.
    package static let pongWithin: Duration = .seconds(4)

    /// `figures` and changed `liveValues` are sent at least this often.
    package static let figuresEvery: Duration = .milliseconds(500)

    /// After SIGTERM, before SIGKILL.
    package static let termWithin: Duration = .seconds(5)
    /// After SIGKILL or the end of its stream, before the dispatcher stops waiting for the kernel to say so.
    package static let deathWithin: Duration = .seconds(1)

    /// A worker that becomes ready hears of the generations that ended this long ago: longer than its start may take, and than any
    /// request waits for an answer.
    package static let deathsToldFor: Duration = .seconds(60)

    /// Signals of which a process dies by its own doing; a death by any other accuses no message.
    package static let faultSignals: Set<Int32> = [4, 5, 6, 7, 8, 11]  // ILL, TRAP, ABRT, BUS, FPE, SEGV
    /// A worker that has not answered a `ping` this long is looked at: has it used CPU time since, at one message?
    package static let suspiciousAfter: Duration = .seconds(1)
    /// CPU time at one message, without an answer to a `ping`, from which on it turns in circles. An honest stretch takes microseconds.
    package static let circlesFrom: Duration = .milliseconds(500)
    /// What a worker gets that is alone with one message: longer than any call of the agent.
    package static let aloneWithin: Duration = .seconds(330)
    /// Between two workers that are started for rows of the database alone.
    package static let alonePause: Duration = .seconds(2)

    /// What `drain` allows a worker that is being replaced: longer than the longest webhook deadline, so that nothing is cut short.
    package static let replacedWithin: Duration = .seconds(20)

    /// What a dead worker left open has been brought again to the others by then: a second in which its answers may still be taken, three for the lots
    /// (docs/ipc.md, "Redelivery"), and one for the way.
    package static let broughtAgainWithin: Duration = .seconds(5)

    /// An answer whose fate the dispatcher's front has not told within this is forgotten.
    package static let fateWithin: Duration = .seconds(60)

    /// Bytes that wait for the worker's socket above which requests wait in the dispatcher instead, until the socket has taken all: a burst, or
    /// what a dead worker leaves to this one, is no stall.
    package static let mostBurst = 1 << 20
    /// Bytes that wait for the worker's socket above which it counts as stalled.
    package static let mostPendingOutput = 4 << 20
}
