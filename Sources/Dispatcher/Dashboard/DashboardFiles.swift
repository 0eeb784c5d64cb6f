// The dashboard's files in memory: read once at the start, named by a hash of all of them. What is served is looked up here by name; no request
// ever reaches the file system. Made by RunningDispatcher.

import Crypto
import Glibc

/// Why the files are not served: one line that names the file and the way out.
struct DashboardFilesError: Error, Sendable, Equatable, CustomStringConvertible {
    var description: String
}

struct DashboardFiles: Sendable {
    struct File: Sendable, Equatable {
        var contentType: String
        var bytes: [UInt8]
    }

    /// Of Debian's package libjs-chart.js: the one file from elsewhere.
    static let chartPath = "/usr/share/javascript/chart.js/chart.min.js"
    /// Under this name the page asks for it.
    static let chartName = "chart.js"
    static let pageName = "index.html"
    /// In the page, where the hash goes.
    static let placeholder = "{{assets}}"

    private static let mostFiles = 64
    private static let mostBytes = 512 * 1024
    private static let mostTogether = 2 << 20

    /// The page that leads to all others.
    let page: [UInt8]
    /// 16 hexadecimal digits: changes with any byte of any file.
    let hash: String
    private let files: [String: File]

    /// - Parameters:
    ///   - given: what was read, by its names; one is `index.html`.
    init(_ given: [String: [UInt8]]) throws(DashboardFilesError) {
        guard let page = given[Self.pageName] else { throw DashboardFilesError(description: "there is no \(Self.pageName)") }
        var text: [UInt8] = []
        var files: [String: File] = [:]
        for (name, bytes) in given.sorted(by: { $0.key < $1.key }) {
            guard let type = Self.contentType(name) else { throw DashboardFilesError(description: "\(name) is no file of a dashboard") }
            text += SHA256.hash(Array(name.utf8)) + SHA256.hash(bytes)
            if name != Self.pageName { files[name] = File(contentType: type, bytes: bytes) }
        }
        let hash = Hex.encode(Array(SHA256.hash(text).prefix(8)))
        self.hash = hash
        self.files = files
        self.page = Array(String(decoding: page, as: UTF8.self).replacing(Self.placeholder, with: "assets/" + hash).utf8)
    }

    var hasChart: Bool { files[Self.chartName] != nil }

    /// What `HASH/NAME` stands for; nil: nothing, or something of another version.
    func file(_ path: some StringProtocol) -> File? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == hash else { return nil }
        return files[String(parts[1])]
    }

    /// nil: not a name that is served.
    static func contentType(_ name: String) -> String? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d })
        else { return nil }
        return switch parts[1] {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: nil
        }
    }

    // MARK: Reading

    /// Reads all of a directory. Whoever can write there runs script in an operator's browser: what others may write is refused.
    static func read(_ directory: String, chart: String = chartPath) throws(DashboardFilesError) -> DashboardFiles {
        guard let listing = opendir(directory) else { throw refusal(directory, errno) }
        defer { closedir(listing) }
        var status = stat()
        guard fstat(dirfd(listing), &status) == 0 else { throw refusal(directory, errno) }
        try check(status, directory)
        var files: [String: [UInt8]] = [:]
        var together = 0
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // Editors leave all kinds of things.
            guard contentType(name) != nil else { continue }
            guard files.count < mostFiles else { throw DashboardFilesError(description: "\(directory) has more than \(mostFiles) files") }
            let bytes = try read(name, in: dirfd(listing), named: "\(directory)/\(name)", links: false)
            together += bytes.count
            guard together <= mostTogether else {
                throw DashboardFilesError(description: "\(directory) holds more than \(mostTogether) bytes")
            }
            files[name] = bytes
        }
        guard files[pageName] != nil else { throw DashboardFilesError(description: "\(directory) has no \(pageName)") }
        // A link of the package's own is followed. Without it there are tables in the places of plots.
        if let bytes = try? read(chart, in: AT_FDCWD, named: chart, links: true) { files[chartName] = bytes }
        return try DashboardFiles(files)
    }

    private static func read(_ name: String, in directory: Int32, named path: String, links: Bool) throws(DashboardFilesError) -> [UInt8] {
        let descriptor = openat(directory, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw refusal(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw refusal(path, errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw DashboardFilesError(description: "\(path) is not a regular file") }
        try check(status, path)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw refusal(path, errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= mostBytes else { throw DashboardFilesError(description: "\(path) is larger than \(mostBytes) bytes") }
        }
    }

    /// Root's, ours, or the user's whose the running program is, who could change that as well.
    private static func check(_ status: stat, _ path: String) throws(DashboardFilesError) {
        var program = stat()
        let owner = stat("/proc/self/exe", &program) == 0 ? program.st_uid : 0
        guard [0, geteuid(), owner].contains(status.st_uid) else {
            throw DashboardFilesError(
                description: "\(path) belongs to user \(status.st_uid): it must be root's, the router's, or the owner's of its program")
        }
        guard status.st_mode & S_IWOTH == 0 else {
            throw DashboardFilesError(description: "\(path) can be written by everybody; chmod o-w")
        }
    }

    private static func refusal(_ path: String, _ code: Int32) -> DashboardFilesError {
        DashboardFilesError(description: "\(path): \(String(cString: strerror(code)))")
    }
}
