// `sms-router-stages`: what each stage costs for a text, and what hostile bodies do to it. Started by `script/bench stages` and `script/bench hostile`;
// needs neither database nor router. Never installed.

import ArgumentParser
import Worker

package struct StageCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sms-router-stages", abstract: "Measures what the worker computes from a text, in processor time.",
        subcommands: [MeasureCommand.self, HostileCommand.self])

    package init() {}
}

/// The bounds that docs/performance.md promises.
enum StageBounds {
    /// Of the score of 160 characters, in µs.
    static let score = 20.0
    /// Of any part for 1,600 characters, in µs.
    static let part = 1000.0
}

struct NoModel: Error, CustomStringConvertible {
    var description: String { "the built-in spam model cannot be read; script/spam-model writes it" }
}

struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stages", abstract: "Times each part for one text, over fixed sets of texts; fails when a bound does not hold.")

    @Option(help: "Of the texts.") var seed: UInt64 = 1

    func run() throws {
        guard let parts = StageParts.all() else { throw NoModel() }
        let sets = [
            TextSet.ordinary(20, seed: seed), TextSet.ordinary(160, seed: seed),
            TextSet.kinds(160, .units, name: "160 any kind", seed: seed),
            TextSet.kinds(HostileBodies.longest, .units, name: "1,600 any kind", seed: seed),
            TextSet.kinds(HostileBodies.longest, .seen, name: "1,600 seen", seed: seed),
        ]
        var broken: [String] = []
        print(
            "µs of processor time for one text: p50, worst (kind of the worst). \(sets.map { "\($0.name): \($0.entries.count)" }.joined(separator: "; ")) texts."
        )
        print(row("part", sets.map(\.name)))
        for part in parts {
            var cells: [String] = []
            for (place, set) in sets.enumerated() {
                let times = set.entries.map { ($0.kind, PartClock.time(part, TextBody(Array($0.text.utf8))) / 1000) }.sorted { $0.1 < $1.1 }
                guard let worst = times.last else { continue }
                cells.append("\(decimals(times[times.count / 2].1)) \(decimals(worst.1))" + (place < 2 ? "" : " (\(worst.0))"))
                if place < 3, part.name == StageParts.spam, worst.1 >= StageBounds.score {
                    broken.append("\(part.name), \(set.name): \(decimals(worst.1)) µs")
                }
                // The last set is longer than a message can be.
                if place == sets.count - 1, StageParts.ofReplies.contains(part.name) { continue }
                if worst.1 > StageBounds.part { broken.append("\(part.name), \(set.name), \(worst.0): \(decimals(worst.1)) µs") }
            }
            print(row(part.name, cells))
        }
        try conclude(broken)
    }

    private func row(_ name: String, _ cells: [String]) -> String { padded(name, 18) + cells.map { padded($0, 38) }.joined() }
}

struct HostileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hostile", abstract: "Takes bodies by chance through each part; fails when one takes too long. What crashes, crashes.")

    @Option(help: "How many bodies.") var count = 1_000_000
    @Option(help: "The same seed gives the same bodies.") var seed: UInt64 = 1
    @Option(help: "Begin behind so many of them, to look at one again.") var skip = 0

    func run() throws {
        guard let parts = StageParts.all() else { throw NoModel() }
        var bodies = HostileBodies(seed: seed)
        for _ in 0..<skip { _ = bodies.next() }
        var worst = [(time: Double, place: Int)](repeating: (0, -1), count: parts.count)
        var sums = [Double](repeating: 0, count: parts.count)
        var broken: [String] = []
        // What took too long at first, each with its part: looked at once more behind all others, when what else the machine did may be over.
        var slow: [(index: Int, place: Int, body: TextBody)] = []
        // Of what came out, so that two runs can be compared.
        var findings: UInt64 = 0
        for place in skip..<skip + count {
            let body = TextBody(bodies.next())
            for (index, part) in parts.enumerated() {
                let begin = PartClock.now()
                let found = part.work(body)
                var time = Double(PartClock.now() - begin) / 1000
                findings = (findings ^ UInt64(truncatingIfNeeded: found)) &* 0x100_0000_01b3
                sums[index] += time
                guard time > min(worst[index].time, StageBounds.part) else { continue }
                // An interrupt or a page that came late counts as processor time too: only what comes again is the part's own.
                time = min(time, PartClock.time(part, body) / 1000)
                if time > StageBounds.part {
                    slow.append((index, place, body))
                } else if time > worst[index].time {
                    worst[index] = (time, place)
                }
            }
            if (place + 1) % 100_000 == 0 { print("\(place + 1) bodies") }
        }
        for again in slow {
            let part = parts[again.index]
            let time = (0..<10).reduce(Double.infinity) { least, _ in min(least, PartClock.time(part, again.body) / 1000) }
            print("\(part.name), body \(again.place): over its bound at first, \(decimals(time)) µs at the end")
            if time > worst[again.index].time { worst[again.index] = (time, again.place) }
        }
        print("\(count) bodies of seed \(seed), µs of processor time")
        print(padded("part", 18) + padded("mean", 10) + padded("worst", 10) + "body")
        for (index, part) in parts.enumerated() {
            print(
                padded(part.name, 18) + padded(decimals(sums[index] / Double(max(count, 1))), 10) + padded(decimals(worst[index].time), 10)
                    + "\(worst[index].place)")
            if worst[index].time > StageBounds.part {
                broken.append("\(part.name), body \(worst[index].place): \(decimals(worst[index].time)) µs")
            }
        }
        print("findings \(String(findings, radix: 16))")
        try conclude(broken)
    }
}

/// The last line, and the exit.
private func conclude(_ broken: [String]) throws {
    guard !broken.isEmpty else {
        return print(
            "the bounds hold: a score under \(Int(StageBounds.score)) µs for 160 characters, no part above \(Int(StageBounds.part)) µs for 1,600"
        )
    }
    for one in broken { print("over its bound: \(one)") }
    print("the bounds do not hold")
    throw ExitCode.failure
}

private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }

/// With one decimal, two below ten.
private func decimals(_ number: Double) -> String {
    let scale = number < 10 ? 100.0 : 10.0
    let whole = Int((number * scale).rounded())
    let rest = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: (number < 10 ? 2 : 1) - rest.count) + rest
}
