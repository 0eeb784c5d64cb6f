// What was logged, for tests of it.

import Logging
import Synchronization

/// Level, message and metadata of each line.
package final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    package init() {}

    package var all: [String] { lines.withLock { $0 } }

    package struct Handler: LogHandler {
        let lines: LogLines
        package var metadata: Logger.Metadata = [:]
        package var logLevel = Logger.Level.trace

        package subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        package func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }

        package init(lines: LogLines) { self.lines = lines }
    }
}
