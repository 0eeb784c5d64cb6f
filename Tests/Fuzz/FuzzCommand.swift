// `sms-router-fuzz`: what comes from outside, broken on purpose, against the code that reads it. Started by script/fuzz. Needs neither database nor
// network; never installed.

import ArgumentParser
import Glibc

package struct FuzzCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sms-router-fuzz", abstract: "Feeds broken inputs to one decoder until a property breaks or the time is over.",
        discussion: """
            Without TARGET it lists the targets. The same seed gives the same inputs. A property that breaks, a crash and an endless loop end the \
            process by a signal; the input is then in the directory of --crashes. With FILES these are read instead, one after the other.
            """)

    @Argument(help: "What is fuzzed.") var target: String?
    @Argument(help: "Inputs to be read again.") var files: [String] = []
    @Option(help: "How long.") var seconds = 10
    @Option(help: "How many inputs, instead of --seconds.") var runs: Int?
    @Option(help: "Of the inputs.") var seed: UInt64 = 1
    @Option(help: "A directory with further inputs to begin with.") var corpus: String?
    @Option(help: "Where the input of a crash is left.") var crashes = "."
    @Option(name: .customLong("input-seconds"), help: "More processor time than this for one input is a loop without end.")
    var inputSeconds = 20
    @Option(name: .customLong("memory-mb"), help: "More address space than this the process does not get; 0: as much as it wants.")
    var memory = 4096
    @Option(name: .customLong("write-seeds"), help: "Write the seeds into this directory, and end.") var seedDirectory: String?
    @Option(name: .customLong("write-words"), help: "Write the target's words into this file, as libFuzzer's dictionaries are, and end.")
    var wordFile: String?

    package init() {}

    package func run() throws {
        guard let name = target else {
            for target in FuzzTarget.all {
                print("\(target.name)\(String(repeating: " ", count: max(1, 12 - target.name.count)))\(target.about)")
            }
            return
        }
        guard let target = FuzzTarget.named(name) else { throw ValidationError("there is no target \(name)") }
        if seedDirectory != nil || wordFile != nil { return try write(target) }
        if memory > 0 {
            var limit = rlimit(rlim_cur: rlim_t(memory) << 20, rlim_max: rlim_t(memory) << 20)
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        }
        let path = "\(crashes)/crash-\(target.name)-\(seed)-\(getpid())"
        var longest = target.longest
        if !files.isEmpty {
            let inputs = try files.map { try contents($0) }
            longest = max(longest, inputs.map(\.count).max() ?? 0)
            CrashReport.arm(path: path, longest: longest, seconds: inputSeconds)
            for (file, input) in zip(files, inputs) {
                CrashReport.begin(input, 1)
                print("\(file): \(input.count) bytes")
                _ = target.check(input)
            }
            return print("\(target.name): \(files.count) inputs, nothing broke")
        }
        let inputs = try corpus.map { try Self.readCorpus($0) } ?? []
        longest = max(longest, inputs.map(\.count).max() ?? 0, target.seeds.map(\.count).max() ?? 0)
        CrashReport.arm(path: path, longest: longest, seconds: inputSeconds)
        var run = FuzzRun(target, seed: seed, corpus: inputs)
        let report = run.run(runs.map { .inputs($0) } ?? .span(.seconds(seconds)), begins: CrashReport.begin)
        print(
            """
            \(target.name): \(report.inputs) inputs (\(report.bytes / 1_000_000) MB) in \(Int(report.elapsed / .milliseconds(1))) ms, \
            \(report.kinds) kinds of outcome, slowest \(Int(report.slowest / .microseconds(1))) µs, seed \(seed): nothing broke
            """)
    }

    private func write(_ target: FuzzTarget) throws {
        if let directory = seedDirectory {
            for (place, seed) in target.seeds.enumerated() { try save(seed, "\(directory)/seed-\(place)") }
        }
        if let file = wordFile {
            let lines = target.tokens.map { token in
                "\"" + token.map { "\\x" + (String($0, radix: 16).count == 1 ? "0" : "") + String($0, radix: 16) }.joined() + "\"\n"
            }
            try save(Array(lines.joined().utf8), file)
        }
    }

    private static func readCorpus(_ path: String) throws -> [[UInt8]] {
        guard let directory = opendir(path) else { throw ValidationError("--corpus \(path): \(String(cString: strerror(errno)))") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return try names.sorted().map { try contents("\(path)/\($0)") }
    }
}

private func contents(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ValidationError("\(path): \(String(cString: strerror(errno)))") }
    defer { close(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(file, &buffer, buffer.count)
        guard count > 0 else { return result }
        result += buffer[..<count]
    }
}

private func save(_ bytes: [UInt8], _ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw ValidationError("\(path): \(String(cString: strerror(errno)))") }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw ValidationError("\(path): not written") }
}
