// Spool files that a disk, or somebody, has damaged: what is read of them was written once, whatever else they say.

import Glibc
import Spool
import Time
import Wire

extension FuzzTarget {
    static let spoolFiles = FuzzTarget(
        "spool", "damaged spool files: no row that was not written, in a drain or in salvage",
        seeds: SpoolFiles.seeds, tokens: ["SQLite format 3\u{0}", "create table", "spool", "totals", "select", "drop"], longest: 131_072,
        mayKeep: 16 << 20
    ) { SpoolFiles.check($0) }
}

private enum SpoolFiles {
    private static let entries: [SpoolEntry] = (0..<12).map { number in
        let sid = "SM" + String(repeating: "0", count: 30) + (number < 10 ? "0" : "") + String(number)
        return SpoolEntry(
            kind: number % 4 == 3 ? .status : .message, arrivedAt: WallTime(microseconds: 1_796_000_000_000_000 + Int64(number)),
            sequence: Int64(number), accountSID: "AC" + String(repeating: "a", count: 32), messageSID: sid,
            event: number % 4 == 3 ? "sent" : "",
            conversation: number % 4 == 3 ? [] : [UInt8](repeating: UInt8(number), count: 16), correlationID: "c\(number)",
            flags: number % 5 == 0 ? SpoolEntry.urgent : 0,
            fields: DeliverFields([
                ("MessageSid", Array(sid.utf8)), ("From", Array("+14155550123".utf8)),
                ("Body", [UInt8](repeating: 0x61, count: number * 90)),
            ]))
    }

    /// A directory of this process's own, in memory where the system has such a place; gone at its end.
    private static let directory: String = {
        let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        let path = "\(base)/sms-router-fuzz-\(getpid())"
        mkdir(path, 0o700)
        atexit { SpoolFiles.removeAll() }
        return path
    }()

    private static func removeAll() {
        clear()
        rmdir(directory)
    }

    private static var file: String { directory + "/spool-0-1-0.sqlite" }

    private static func clear() { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(file + suffix) } }

    static let seeds: [[UInt8]] = {
        clear()
        defer { clear() }
        do throws(SpoolError) { try SpoolReading.write(entries, to: file) } catch { fatalError("no spool file to begin with: \(error)") }
        return [contents()]
    }()

    private static func contents() -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return result }
            result += buffer[..<count]
        }
    }

    private static func put(_ input: [UInt8]) {
        clear()
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        must(write(descriptor, input, input.count) == input.count, "the file could not be written: \(String(cString: strerror(errno)))")
        close(descriptor)
    }

    static func check(_ input: [UInt8]) -> UInt64 {
        put(input)
        defer { clear() }
        let (read, trouble) = SpoolReading.inOrder(file, most: 50)
        let salvaged = SpoolReading.salvaged(file, most: 50)
        for entry in read + salvaged { must(entries.contains(entry), "it makes up \(entry.messageSID)") }
        if input == seeds[0] {
            must(
                read == entries && salvaged == entries && trouble == nil, "an undamaged file gives \(read.count) and \(salvaged.count) rows"
            )
        }
        var shape = Shape()
        shape.add(read.count)
        shape.add(salvaged.count)
        shape.add(trouble.map { String("\($0)".prefix(24)) } ?? "none")
        return shape.value
    }
}
