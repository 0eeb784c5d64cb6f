// Which file system a path is on, by the kernel's table (proc(5), mountinfo): its type, and whether it may be written. Pure.

struct MountTable: Sendable {
    struct Mount: Sendable, Equatable {
        var point: String
        var type: String
        var isReadOnly: Bool
    }

    private var mounts: [Mount] = []

    /// The text of /proc/self/mountinfo.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            // Optional fields end with a dash; the type follows it.
            guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
            let options = fields[5].split(separator: ",") + (dash + 3 < fields.count ? fields[dash + 3].split(separator: ",") : [])
            mounts.append(Mount(point: Self.unescaped(fields[4]), type: String(fields[dash + 1]), isReadOnly: options.contains("ro")))
        }
    }

    /// Of an absolute path without links in it. Of two at one place the later one is on top.
    func mount(of path: String) -> Mount? {
        mounts.enumerated().filter { mount in
            let point = mount.element.point
            return point == "/" || path == point || path.hasPrefix(point + "/")
        }.max { ($0.element.point.utf8.count, $0.offset) < ($1.element.point.utf8.count, $1.offset) }?.element
    }

    /// Blanks and the like are octal numbers there: `\040`.
    private static func unescaped(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8) {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
