// swift-log's back end: every Logger of the three programs ends here. Made by `LogSink.logger(_:)`. Confined to the sink's thread.

import Logging
import Time

/// Writes lines of the contract's two formats into a `LogSink`.
///
/// Metadata keys with a meaning: `correlation_id` (always there in JSON) and `time_ms` (text: ` time: 12.3 ms` at the end). The others
/// follow the message sorted by name.
package struct RouterLogHandler: LogHandler {
    private let sink: LogSink
    private let component: String
    private var ownLevel: Logger.Level?
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    /// `component` stands in brackets in the line, such as `worker`.
    package init(component: String, sink: LogSink) {
        self.component = component
        self.sink = sink
    }

    /// The sink's level, which may change while running, unless this logger was given its own.
    package var logLevel: Logger.Level {
        get { ownLevel ?? sink.level }
        set { ownLevel = newValue }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        sink.write(event.level, component: component, message: event.message.description) { line in
            if metadata.isEmpty, metadataProvider == nil, event.error == nil {
                if let own = event.metadata { add(own, to: &line) }
                return
            }
            var all = metadata
            if let provided = metadataProvider?.get() { all.merge(provided) { _, new in new } }
            if let own = event.metadata { all.merge(own) { _, new in new } }
            if let error = event.error, all["error"] == nil { all["error"] = .string("\(error)") }
            add(all, to: &line)
        }
    }

    private func add(_ metadata: Logger.Metadata, to line: inout LogLine) {
        for (key, value) in metadata.count > 1 ? metadata.sorted(by: { $0.key < $1.key }) : Array(metadata) {
            let text: String
            switch value {
            case .string(let string): text = string
            case .stringConvertible(let convertible): text = convertible.description
            case .array, .dictionary: text = value.description
            }
            switch key {
            case "correlation_id": line.correlation(text)
            case "time_ms": if let number = Double(text), abs(number) < 1e12 { line.time(.microseconds(Int64(number * 1000))) }
            default: line.field(key, text)
            }
        }
    }
}
