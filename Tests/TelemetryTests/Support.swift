// What the tests of this module share: pipes and what came out of them.

import Glibc
import Logging

@testable import Telemetry

/// A pipe whose ends close with it. Its reading end does not block.
final class Pipe {
    let reader: Int32
    private(set) var writer: Int32

    init(size: Int32? = nil) {
        var ends: [Int32] = [-1, -1]
        precondition(pipe(&ends) == 0)
        (reader, writer) = (ends[0], ends[1])
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
        // F_SETPIPE_SZ of <linux/fcntl.h>.
        if let size { _ = fcntl(writer, 1031, size) }
        signal(SIGPIPE, SIG_IGN)
    }

    func closeReader() { close(reader) }

    /// All that can be read now.
    func read() -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(reader, &buffer, buffer.count)
            guard count > 0 else { return result }
            result += buffer[..<count]
        }
    }

    func text() -> String { String(decoding: read(), as: UTF8.self) }
    func lines() -> [String] { text().split(separator: "\n").map(String.init) }

    deinit {
        close(reader)
        close(writer)
    }
}

/// One line as a sink writes it.
func oneLine(_ format: LogLineFormat = .text, _ body: (Logger) -> Void) -> String {
    let pipe = Pipe()
    let sink = LogSink(descriptor: pipe.writer, format: format, level: .trace)
    body(sink.logger("worker"))
    sink.flush()
    return pipe.text()
}
