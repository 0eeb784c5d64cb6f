// A directory of a test's own, which goes with it.

import Glibc

/// Makes one, mode 0700, and removes it with everything in it.
package func withTemporaryDirectory<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("/tmp/smsr-test.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw NoDirectory() }
    let path = String(cString: made)
    defer { removeTree(path) }
    return try body(path)
}

package struct NoDirectory: Error {}

private func removeTree(_ path: String) {
    if let listing = opendir(path) {
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            var status = stat()
            let child = path + "/" + name
            if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { removeTree(child) } else { unlink(child) }
        }
        closedir(listing)
    }
    rmdir(path)
}
