// What one worker has been given, and how much more it takes, as far as RequestTable sees it. Pure.

struct WorkerLoad {
    var slot: Int
    var credit: Int
    /// Its socket takes more at present.
    var hasRoom = true
    /// It was killed: what waits for it goes when it is dead.
    var isDying = false
    var inFlight = 0
    /// Bytes of the frames that it has been sent and has neither made durable nor answered.
    var untaken = 0
    /// They were too many: it gets nothing more until half of them are gone.
    var isLoaded = false

    /// It may be handed another frame.
    var takes: Bool { credit > 0 && hasRoom && !isLoaded && !isDying }

    /// A frame goes to it.
    mutating func sent(_ bytes: Int, most: Int) {
        credit -= 1
        inFlight += 1
        untaken += bytes
        if untaken >= most { isLoaded = true }
    }

    /// It has made a frame durable, or is done with it.
    mutating func took(_ bytes: Int, most: Int) {
        untaken -= bytes
        if untaken <= most / 2 { isLoaded = false }
    }
}
