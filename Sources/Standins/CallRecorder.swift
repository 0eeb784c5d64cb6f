// Writes the calls of the agent's stand-in to a file, for tests that look at what the router sent.

import Glibc
import JSON
import Time

struct RecorderError: Error, CustomStringConvertible {
    var description: String
}

/// Confined to the loop's thread.
final class CallRecorder {
    private let file: UnsafeMutablePointer<FILE>

    init(path: String) throws(RecorderError) {
        guard let file = fopen(path, "ae") else {
            throw RecorderError(description: "cannot write \(path): \(String(cString: strerror(errno)))")
        }
        self.file = file
    }

    deinit { fclose(file) }

    /// `{"key":"…","at":"2026-01-01T12:00:00.123Z","traceparent":"…","body":{…}}` and a newline; a body that has line breaks of its own stays one value.
    func record(key: String, trace: String?, body: ArraySlice<UInt8>) {
        var writer = JSONWriter(capacity: body.count + 128)
        writer.beginObject()
        writer.member("key", key)
        writer.member("at", WallTime.now().iso8601)
        writer.member("traceparent", trace)
        writer.key("body")
        writer.raw(body.map { $0 == 10 || $0 == 13 ? 32 : $0 })
        writer.endObject()
        var line = writer.bytes
        line.append(10)
        fwrite(line, 1, line.count, file)
    }

    func flush() { fflush(file) }
}
