// A directory of its own for each test, rows to put into it, and the short way through a drain.

import EventLoop
import Glibc
import Processes
import TestSupport
import Time
import Wire

@testable import Spool

/// Something that a test waited for, or a system call, failed.
struct FixtureError: Error {
    var what: String
}

/// A fresh directory below /tmp; gone, with all that is in it, with its last reference.
final class StateDirectory: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/sms-router-spool-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FixtureError(what: "mkdtemp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    var names: [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The files of rows.
    var files: [String] { names.filter { $0.hasSuffix(".sqlite") } }

    /// All but the directory's own two locks.
    var rest: [String] { names.filter { $0 != SpoolDrain.lockName && $0 != SpoolWriter.checkpointLock } }

    /// Bounds that the machine's own disk doesn't touch.
    static var limits: SpoolLimits {
        var limits = SpoolLimits()
        limits.room = 0
        return limits
    }

    @LoopActor func spool(_ loop: EventLoop, slot: Int = 0, generation: UInt64 = 1, _ limits: SpoolLimits = limits) -> Spool {
        Spool(loop: loop, directory: path, slot: slot, generation: generation, limits: limits)
    }

    /// Overwrites part of a file.
    func damage(_ name: String, from: Int, count: Int) throws {
        let descriptor = open(path + "/" + name, O_WRONLY)
        guard descriptor >= 0 else { throw FixtureError(what: "open \(name)") }
        defer { close(descriptor) }
        let bytes = [UInt8](repeating: 0xa5, count: count)
        guard pwrite(descriptor, bytes, count, from) == count else { throw FixtureError(what: "write \(name)") }
    }

    func size(_ name: String) -> Int {
        var info = stat()
        return stat(path + "/" + name, &info) == 0 ? Int(info.st_size) : 0
    }
}

/// 16 bytes that name a person.
func conversation(_ person: Int) -> [UInt8] { [UInt8(person & 0xff), UInt8(person >> 8)] + [UInt8](repeating: 1, count: 14) }

/// Message `number`, which arrived at `arrived` microseconds.
func entry(
    _ number: Int, arrived: Int64? = nil, person: Int = 0, kind: SpoolKind = .message, event: String = "", text: String = "hello"
) -> SpoolEntry {
    let digits = String(number)
    let sid = "SM" + String(repeating: "0", count: 32 - digits.count) + digits
    return SpoolEntry(
        kind: kind, arrivedAt: WallTime(microseconds: arrived ?? Int64(number)), sequence: Int64(number),
        accountSID: "AC" + String(repeating: "a", count: 32), messageSID: sid, event: event,
        conversation: kind == .status ? [] : conversation(person), correlationID: "c\(number)",
        fields: DeliverFields([("MessageSid", Array(sid.utf8)), ("From", Array("+14155550123".utf8)), ("Body", Array(text.utf8))]))
}

extension Spool {
    /// Writes all of them at once and waits for all.
    func writeTogether(_ entries: [SpoolEntry]) async -> [Result<SpoolResult, SpoolError>] {
        let results = Results(entries.count)
        for (index, entry) in entries.enumerated() {
            LoopActor.spawn {
                do throws(SpoolError) {
                    results.set(index, .success(try await self.write(entry)))
                } catch { results.set(index, .failure(error)) }
            }
        }
        return await results.all()
    }

    /// Writes all; any failure fails the test.
    func fill(_ entries: [SpoolEntry]) async throws {
        for result in await writeTogether(entries) { _ = try result.get() }
    }
}

@LoopActor private final class Results {
    private var results: [Result<SpoolResult, SpoolError>?]
    private let done = Promise<Void>()
    private var left: Int

    init(_ count: Int) {
        results = Array(repeating: nil, count: count)
        left = count
        if count == 0 { done.fulfill(()) }
    }

    func set(_ index: Int, _ result: Result<SpoolResult, SpoolError>) {
        results[index] = result
        left -= 1
        if left == 0 { done.fulfill(()) }
    }

    func all() async -> [Result<SpoolResult, SpoolError>] {
        await done.wait()
        return results.compactMap { $0 }
    }
}

/// Drains a directory to its end as a program of its own would, and returns what came, in its order.
@LoopActor func drainAll(
    _ loop: EventLoop, _ place: StateDirectory, batch: Int = 7, events: Events = Events()
) async throws -> [SpoolEntry] {
    guard let drain = try SpoolDrain(loop: loop, directory: place.path, onEvent: { events.all.append($0) }) else {
        throw FixtureError(what: "somebody else drains")
    }
    defer { drain.end() }
    var all: [SpoolEntry] = []
    while true {
        let rows = try await drain.next(batch)
        guard !rows.isEmpty else { return all }
        all += rows.map(\.entry)
        try await drain.remove(rows)
    }
}

/// What a spool had to say.
@LoopActor final class Events {
    var all: [SpoolEvent] = []
    init() {}

    var setAside: Int { all.count { if case .setAside = $0 { true } else { false } } }
    var salvagedRows: [Int] { all.compactMap { if case .salvaged(_, let rows) = $0 { rows } else { nil } } }
}
