// A file that holds what people wrote, or whose they are: readable for whoever runs the command alone. Called by exports.

import Glibc

/// Writes a file, mode 0600, under another name first: what was there stays until the new one is whole.
func writePrivateFile(_ bytes: [UInt8], to file: String) throws(ControlError) {
    func failure(_ file: String) -> ControlError {
        .usage("\(file): \(String(cString: strerror(errno))); name a file that can be written")
    }
    let partial = file + ".partial"
    unlink(partial)
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(partial) }
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
            let error = failure(partial)
            close(descriptor)
            unlink(partial)
            throw error
        }
        written += count
    }
    guard fsync(descriptor) == 0 || errno == EINVAL, close(descriptor) == 0, rename(partial, file) == 0 else { throw failure(file) }
}
