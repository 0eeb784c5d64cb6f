// Writes the Prometheus text format, version 0.0.4: HELP and TYPE once a metric, then its samples. Used by GET /metrics. Pure.

/// A page of metrics under construction. All samples of a metric must follow each other.
package struct PrometheusText: Sendable {
    /// The content type of the answer.
    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    package enum Kind: String, Sendable { case counter, gauge, histogram }
    package typealias Labels = [(name: String, value: String)]

    /// The page so far; each line ends in a line feed.
    package private(set) var bytes: [UInt8] = []
    private var current = ""

    package init() { bytes.reserveCapacity(16_384) }

    /// Begins a metric, unless it is the one that was begun last.
    package mutating func metric(_ name: String, _ kind: Kind, help: String) {
        guard name != current else { return }
        current = name
        bytes += "# HELP \(name) ".utf8
        putEscaped(help, quotes: false)
        bytes += "\n# TYPE \(name) \(kind.rawValue)\n".utf8
    }

    /// One sample of the metric begun last.
    package mutating func sample(_ labels: Labels = [], _ value: UInt64) { line(current, labels, "\(value)") }
    /// One sample of the metric begun last; NaN and infinities in Prometheus' spelling.
    package mutating func sample(_ labels: Labels = [], _ value: Double) { line(current, labels, number(value)) }

    /// A histogram in seconds: cumulative buckets, sum and count.
    package mutating func histogram(_ name: String, help: String, labels: Labels = [], _ histogram: Histogram) {
        self.histogram(
            name, help: help, labels: labels, bounds: Histogram.bounds.map { Double($0) / 1_000_000 }, counts: histogram.counts,
            sum: Double(histogram.sum) / 1_000_000)
    }

    /// The same of counts that are not cumulative: one for each bound, and one for what is above.
    package mutating func histogram(
        _ name: String, help: String, labels: Labels = [], bounds: [Double], counts: [UInt64], sum: Double
    ) {
        metric(name, .histogram, help: help)
        var cumulative: UInt64 = 0
        for (index, count) in counts.enumerated() {
            cumulative += count
            line(name + "_bucket", labels + [("le", index < bounds.count ? number(bounds[index]) : "+Inf")], "\(cumulative)")
        }
        line(name + "_sum", labels, number(sum))
        line(name + "_count", labels, "\(cumulative)")
    }

    private mutating func line(_ name: String, _ labels: Labels, _ value: String) {
        bytes += name.utf8
        if !labels.isEmpty {
            bytes.append(UInt8(ascii: "{"))
            for (index, label) in labels.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += label.name.utf8
                bytes += "=\"".utf8
                putEscaped(label.value, quotes: true)
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: " "))
        bytes += value.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Backslash and line feed are escaped everywhere, the quote in labels.
    private mutating func putEscaped(_ text: String, quotes: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\"") where quotes: bytes += "\\\"".utf8
            default: bytes.append(byte)
            }
        }
    }

    private func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
}
