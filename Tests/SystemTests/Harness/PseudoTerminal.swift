// A terminal of a given size for programs that draw: what they wrote, keys, and its settings. The program has the other end as its standard
// streams.

import Glibc
import Processes
import TestSupport

/// Not shared between threads.
final class PseudoTerminal {
    /// Ours.
    private let main: Int32
    /// The program's.
    private let other: Int32
    private var pid: pid_t?
    private(set) var text = ""

    init(width: UInt16, height: UInt16) throws {
        // posix_openpt(3) and its kin are not in Swift's Glibc module; these are what they are made of (pts(4), ioctl_tty(2)).
        main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number): (Int32, UInt32) = (0, 0)
        let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        guard main >= 0, ioctl(main, setLock, &locked) == 0, ioctl(main, getNumber, &number) == 0 else {
            throw NeverHappened(description: "no terminal")
        }
        other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard other >= 0 else { throw NeverHappened(description: "no terminal") }
        _ = fcntl(main, F_SETFL, O_NONBLOCK)
        resize(width: width, height: height)
    }

    deinit {
        if let pid { ChildProcess.signal(pid, SIGKILL) }
        close(main)
        close(other)
    }

    func resize(width: UInt16, height: UInt16) {
        var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(other, UInt(TIOCSWINSZ), &size)
        // It is not the program's controlling terminal, so the kernel tells nobody.
        if let pid { ChildProcess.signal(pid, SIGWINCH) }
    }

    func start(_ name: String, _ arguments: [String], _ environment: [String: String]) throws {
        pid = try ChildProcess.spawn(
            path: Programs.path(name), arguments: arguments, environment: Programs.plainEnvironment.merging(environment) { $1 },
            descriptors: [(other, 0), (other, 1), (other, 2)])
    }

    func type(_ keys: String) { _ = Array(keys.utf8).withUnsafeBytes { write(main, $0.baseAddress, $0.count) } }
    func signal(_ number: Int32) { if let pid { ChildProcess.signal(pid, number) } }

    /// Takes in what was written; forgets what was before.
    func forget() {
        read()
        text = ""
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(main, &buffer, buffer.count)
            guard count > 0 else { return }
            text += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    /// Waits until `done` says so of what was written.
    func wait(_ what: String, seconds: Int = 60, until done: (String) -> Bool) throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            read()
            if done(text) { return }
            guard ContinuousClock.now < end else { throw NeverHappened(description: "\(what): \(text.debugDescription)") }
            usleep(20_000)
        }
    }

    /// Its end, with everything read before.
    func waitForEnd() throws -> ChildExit {
        guard let pid else { return .exited(-1) }
        self.pid = nil
        let end = try Programs.waitForEnd(pid, seconds: 20)
        read()
        return end
    }

    /// Whether what is typed is shown, and comes line by line: as a shell wants it.
    var isOrdinary: Bool {
        var settings = termios()
        guard tcgetattr(other, &settings) == 0 else { return false }
        return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
    }

    /// The lines of the last whole frame, without what moves and colours.
    var frame: [String] {
        guard let start = text.range(lastOf: "\u{1b}[H"), let end = text[start...].firstRange(of: "\u{1b}[J") else { return [] }
        var plain = ""
        var rest = text[start..<end.lowerBound]
        while let character = rest.popFirst() {
            guard character == "\u{1b}" else {
                // The terminal puts one in front of each line feed, whatever stands there already.
                if character != "\r" { plain.append(character) }
                continue
            }
            while let next = rest.popFirst(), !next.isLetter {}
        }
        return plain.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }.map(String.init)
    }
}

extension String {
    /// Behind the last occurrence that a whole frame follows.
    fileprivate func range(lastOf mark: String) -> Index? {
        var found: Index?
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            if self[range.upperBound...].firstRange(of: "\u{1b}[J") != nil { found = range.upperBound }
            rest = self[range.upperBound...]
        }
        return found
    }
}
