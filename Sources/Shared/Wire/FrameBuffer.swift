// What both ends of a frame socket do with the buffers of a turn: WorkerConnection, FrameLink and FrameDecoder.

extension [UInt8] {
    /// As much as an ordinary turn needs. A crowd's turns take a hundred times that, and what is kept then is kept for good, once a worker.
    package static var keptFrames: Int { 65_536 }

    /// Empties a buffer of frames for the next turn.
    package mutating func emptyFrames() {
        if capacity > Self.keptFrames { self = [] } else { removeAll(keepingCapacity: true) }
    }
}
