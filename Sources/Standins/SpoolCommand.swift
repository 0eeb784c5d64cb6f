// A worker's writing end of the spool alone: for tests that kill it in the middle, and for measuring what commits cost the loop.

import ArgumentParser
import EventLoop
import Glibc
import Spool
import Time
import Wire

struct SpoolCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spool",
        abstract: "Plays a worker that spools messages at a steady rate; prints figures at its end.",
        discussion: "With --print each MessageSid is printed as soon as its write has returned, or `failed ERROR`.")

    @Option(help: "The state directory.")
    var directory: String

    @Option var slot = 0
    @Option var generation: UInt64 = 1

    @Option(help: "Messages a second.")
    var rate = 500

    @Option(help: "Seconds to run for, at most 600.")
    var seconds = 10

    @Option(help: "Bytes of each text.")
    var size = 160

    @Option(help: "People who write.")
    var people = 1000

    @Option(help: "Bytes to leave on the file system.")
    var room: Int?

    @Flag var print = false

    func validate() throws {
        guard (1...100_000).contains(rate), (1...600).contains(seconds), (0...60_000).contains(size), people > 0 else {
            throw ValidationError("--rate 1 to 100000, --seconds 1 to 600, --size 0 to 60000, --people from 1")
        }
    }

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        // A file size limit is an error to be told, not the end.
        signal(SIGXFSZ, SIG_IGN)
        let loop = try EventLoop()
        LoopActor.attach(to: loop)
        let options = self
        LoopActor.spawn {
            await SpoolLoad(loop, options).run()
            loop.stop()
        }
        loop.run()
    }
}

/// The load of one run.
@LoopActor private final class SpoolLoad {
    private static let interval = Duration.milliseconds(5)

    private let loop: EventLoop
    private let options: SpoolCommand
    private let spool: Spool
    private var underWay = 0
    private var failed = 0
    private var latencies: [Double] = []
    /// How late the loop's own timer came: what everything else in a worker would feel.
    private var delays: [Double] = []

    init(_ loop: EventLoop, _ options: SpoolCommand) {
        self.loop = loop
        self.options = options
        var limits = SpoolLimits()
        if let room = options.room { limits.room = room }
        spool = Spool(loop: loop, directory: options.directory, slot: options.slot, generation: options.generation, limits: limits)
    }

    func run() async {
        let began = MonotonicInstant.now()
        var sent = 0
        while true {
            let due = MonotonicInstant.now()
            guard due - began < .seconds(options.seconds) else { break }
            let wanted = Int((due - began).milliseconds * Double(options.rate) / 1000) + 1
            while sent < wanted {
                begin(sent)
                sent += 1
            }
            await LoopActor.sleep(Self.interval, on: loop)
            delays.append((MonotonicInstant.now() - due - Self.interval).milliseconds)
        }
        while underWay > 0 { await LoopActor.sleep(Self.interval, on: loop) }
        let span = MonotonicInstant.now() - began
        let figures = spool.figures
        spool.close()
        guard !options.print else { return }
        Swift.print(
            "stored \(figures.stored) failed \(failed) commits \(figures.commits)",
            "blocked \(rounded(figures.blocked.milliseconds / span.milliseconds * 100)) %",
            "commit mean \(rounded(figures.blocked.milliseconds / Double(max(1, figures.commits)))) ms",
            "write p50 \(percentile(latencies, 0.5)) p99 \(percentile(latencies, 0.99)) max \(percentile(latencies, 1)) ms",
            "loop late p99 \(percentile(delays, 0.99)) max \(percentile(delays, 1)) ms", separator: "\n")
    }

    private func begin(_ number: Int) {
        let entry = entry(number)
        underWay += 1
        let began = MonotonicInstant.now()
        LoopActor.spawn { [self] in
            do throws(SpoolError) {
                _ = try await spool.write(entry)
                latencies.append((MonotonicInstant.now() - began).milliseconds)
                if options.print { say(entry.messageSID) }
            } catch {
                failed += 1
                if options.print { say("failed \(error)") }
            }
            underWay -= 1
        }
    }

    /// Past any buffer: what is printed is printed when this process is killed.
    private func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count)
    }

    private func entry(_ number: Int) -> SpoolEntry {
        let account = "AC" + String(repeating: "0", count: 32)
        let person = number % options.people
        var random = SystemRandomNumberGenerator()
        let digits = String(UInt64.random(in: 0 ... .max, using: &random), radix: 16)
        let counted = String(number, radix: 16)
        let sid =
            "SM" + String(repeating: "0", count: 16 - counted.count) + counted + String(repeating: "0", count: 16 - digits.count) + digits
        let texts = [
            ("ToCountry", "US"), ("SmsMessageSid", sid), ("NumMedia", "0"), ("FromCountry", "US"), ("To", "+14155550100"),
            ("MessageSid", sid), ("AccountSid", account), ("From", "+1415556\(person)"), ("ApiVersion", "2010-04-01"),
            ("Body", String(repeating: "x", count: options.size)),
        ]
        var conversation = [UInt8](repeating: 7, count: 16)
        withUnsafeBytes(of: UInt64(person).littleEndian) { for (index, byte) in $0.enumerated() { conversation[index] = byte } }
        return SpoolEntry(
            kind: .message, arrivedAt: .now(), sequence: Int64(number), accountSID: account, messageSID: sid, conversation: conversation,
            correlationID: sid, fields: DeliverFields(texts.map { (name: $0.0, value: Array($0.1.utf8)) }))
    }

    private func percentile(_ values: [Double], _ share: Double) -> String {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return "-" }
        return rounded(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }

    private func rounded(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
