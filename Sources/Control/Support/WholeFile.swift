// A file that an import reads as a whole. Called by commands, which block as they please.

import Glibc

/// A regular file's bytes, or standard input's for `-`; at most 256 MiB.
func readWholeFile(_ path: String) throws(ControlError) -> [UInt8] {
    func failure(_ reason: String) -> ControlError { .usage("\(path): \(reason)") }
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw failure(String(cString: strerror(errno))) }
        guard count > 0 else { return result }
        result += buffer[..<count]
        guard result.count <= 256 << 20 else { throw failure("larger than 256 MiB: split it") }
    }
}
