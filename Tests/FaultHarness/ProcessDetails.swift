// What one process has in memory and open, by kind, for who looks into a difference: the evidence files `processes.*`. Made by Router; judges
// nothing. From /proc (proc(5)).

import Processes

enum ProcessDetails {
    /// A line of memory, then one for each descriptor.
    static func lines(of pid: Int32) -> [String] {
        let name = contents("/proc/\(pid)/cmdline").replacing("\0", with: " ")
        let memory = (ProcessFigures(pid: pid)?.proportionalMemory ?? 0) / 1000
        let kinds = memoryByKind(contents("/proc/\(pid)/smaps")).map { "\($0.kind) \($0.kilobytes)" }.joined(separator: ", ")
        let sockets = socketNames()
        return ["\(name) \(memory) kB; KiB: \(kinds)"]
            + openDescriptors(of: pid).map { "    " + (sockets[$0].map { name in "\(name)" } ?? $0) }.sorted()
    }

    /// Proportional memory in KiB: the heap, other memory without a file, and what files were mapped; of these, what was written to.
    static func memoryByKind(_ smaps: String) -> [(kind: String, kilobytes: Int)] {
        var heap = 0
        var anonymous = 0
        var files = 0
        var written = 0
        var present = ""
        for line in smaps.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            guard let first = fields.first else { continue }
            guard first.last == ":" else {
                // Of a mapping: addresses, rights, offset, device, inode, and a name if it has one.
                present = fields.count > 5 ? String(fields[5]) : ""
                continue
            }
            guard fields.count > 1, let value = Int(fields[1]) else { continue }
            switch (first, present) {
            case ("Pss:", "[heap]"): heap += value
            case ("Pss:", let name) where name.isEmpty || name.hasPrefix("["): anonymous += value
            case ("Pss:", _): files += value
            case ("Private_Dirty:", let name) where name.hasPrefix("/"): written += value
            default: break
            }
        }
        return [("heap", heap), ("anonymous", anonymous), ("files", files), ("written", written)]
    }

    /// What the kernel calls `socket:[inode]`: both ends and the state of TCP ones; the others are local.
    private static func socketNames() -> [String: String] {
        var names: [String: String] = [:]
        for line in contents("/proc/net/tcp").split(separator: "\n").dropFirst() {
            let fields = line.split(separator: " ")
            guard fields.count > 9 else { continue }
            names["socket:[\(fields[9])]"] =
                "tcp \(port(fields[1])) to \(port(fields[2])) \(states[String(fields[3])] ?? String(fields[3]))"
        }
        for line in contents("/proc/net/unix").split(separator: "\n").dropFirst() {
            let fields = line.split(separator: " ")
            guard fields.count > 6 else { continue }
            names["socket:[\(fields[6])]"] = "local \(fields.count > 7 ? String(fields[7]) : "")"
        }
        return names
    }

    private static let states = ["01": "established", "08": "close-wait", "0A": "listen"]

    private static func port(_ address: Substring) -> String {
        address.split(separator: ":").last.flatMap { Int($0, radix: 16) }.map(String.init) ?? "?"
    }
}
