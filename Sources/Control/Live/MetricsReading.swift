// One page of metrics (Prometheus text, version 0.0.4) read back into values: what `status`, `top` and `doctor` look up by name. Made by
// RouterReading. Pure; takes what our own router writes, and leaves lines alone that it cannot read.

struct MetricsReading: Sendable, Equatable {
    struct Sample: Sendable, Equatable {
        var labels: [String: String]
        var value: Double
    }

    private var samples: [String: [Sample]] = [:]

    init(page: String) {
        for line in page.split(separator: "\n") where !line.hasPrefix("#") {
            guard let (name, sample) = Self.sample(line) else { continue }
            samples[name, default: []].append(sample)
        }
    }

    /// The first sample that has these labels, perhaps among others.
    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        samples[name]?.first { sample in labels.allSatisfy { sample.labels[$0.key] == $0.value } }?.value
    }

    /// The same where a missing one counts as 0.
    func count(_ name: String, _ labels: [String: String] = [:]) -> Double { value(name, labels) ?? 0 }

    /// All samples of a metric together.
    func total(_ name: String) -> Double { samples[name]?.reduce(0) { $0 + $1.value } ?? 0 }

    /// Samples by the value of one of their labels, in the order of the page.
    func byLabel(_ name: String, _ label: String) -> [(label: String, value: Double)] {
        (samples[name] ?? []).compactMap { sample in sample.labels[label].map { ($0, sample.value) } }
    }

    /// A histogram of seconds.
    func buckets(_ name: String) -> BucketCounts {
        BucketCounts(cumulative: byLabel(name + "_bucket", "le").compactMap { bound, count in Self.number(bound[...]).map { ($0, count) } })
    }

    // MARK: Lines

    private static func sample(_ line: Substring) -> (String, Sample)? {
        let nameEnd = line.firstIndex { $0 == "{" || $0 == " " } ?? line.endIndex
        guard nameEnd < line.endIndex, nameEnd > line.startIndex else { return nil }
        var rest = line[nameEnd...]
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest.removeFirst()
            guard let found = Self.labels(&rest) else { return nil }
            labels = found
        }
        // A time may follow the value; ours has none.
        guard let field = rest.split(separator: " ").first, let value = number(field) else { return nil }
        return (String(line[..<nameEnd]), Sample(labels: labels, value: value))
    }

    /// Up to and with the closing brace.
    private static func labels(_ rest: inout Substring) -> [String: String]? {
        var labels: [String: String] = [:]
        while let first = rest.first {
            if first == "}" {
                rest.removeFirst()
                return labels
            }
            if first == "," {
                rest.removeFirst()
                continue
            }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let name = String(rest[..<equals])
            rest = rest[rest.index(after: equals)...]
            guard rest.popFirst() == "\"" else { return nil }
            var value = ""
            var isClosed = false
            while let character = rest.popFirst() {
                if character == "\"" {
                    isClosed = true
                    break
                }
                guard character == "\\" else {
                    value.append(character)
                    continue
                }
                switch rest.popFirst() {
                case "n"?: value.append("\n")
                case let escaped?: value.append(escaped)
                case nil: return nil
                }
            }
            guard isClosed else { return nil }
            labels[name] = value
        }
        return nil
    }

    private static func number(_ text: Substring) -> Double? {
        switch text {
        case "+Inf": .infinity
        case "-Inf": -.infinity
        default: Double(text)
        }
    }
}

/// How many durations fell between the bounds of a histogram, in seconds.
struct BucketCounts: Sendable, Equatable {
    /// Upper bounds, rising; the last one is infinite.
    private(set) var bounds: [Double] = []
    /// One for each bound, not cumulative.
    private(set) var counts: [Double] = []

    init(cumulative: [(bound: Double, count: Double)]) {
        var below = 0.0
        for (bound, count) in cumulative {
            bounds.append(bound)
            counts.append(max(0, count - below))
            below = count
        }
    }

    var total: Double { counts.reduce(0, +) }

    /// What was counted here and not in an earlier reading of the same histogram; all of it when the bounds are others by now.
    func since(_ earlier: BucketCounts) -> BucketCounts {
        guard bounds == earlier.bounds else { return self }
        var difference = self
        for index in counts.indices { difference.counts[index] = max(0, counts[index] - earlier.counts[index]) }
        return difference
    }

    /// The duration below which a share (0…1) lies, straight between the bucket's bounds; nil when nothing was counted. What lies above the
    /// last finite bound counts as that bound.
    func percentile(_ share: Double) -> Double? {
        let total = total
        guard total > 0 else { return nil }
        let rank = min(max(share, 0), 1) * total
        var below = 0.0
        var lower = 0.0
        for (bound, count) in zip(bounds, counts) {
            if count > 0, below + count >= rank {
                return bound.isFinite ? lower + (bound - lower) * max(0, rank - below) / count : lower
            }
            below += count
            if bound.isFinite { lower = bound }
        }
        return lower
    }
}
