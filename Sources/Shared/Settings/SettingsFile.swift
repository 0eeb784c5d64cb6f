// The one function of this module that opens a file. The mains hand it to Settings.load as `readFile`; tests hand in their own.

import Glibc

/// A regular file's bytes, at most 1 MiB. Blocks: for the start and SIGHUP, never per message.
package func readSettingsFile(_ path: String) throws(SettingsFileError) -> [UInt8] {
    // Non-blocking so that a FIFO in its place cannot hold the start up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SettingsFileError(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw SettingsFileError("not a regular file") }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw SettingsFileError(String(cString: strerror(errno))) }
        guard count > 0 else { return result }
        result += buffer[..<count]
        guard result.count <= 1 << 20 else { throw SettingsFileError("larger than 1 MiB") }
    }
}
