// What stays of a process that ends in the middle of an input: the input, in a file. Used by FuzzRun. Once a process; nothing in here allocates after
// `arm`, since it runs in signal handlers.

import Glibc

/// Written by the one thread of the process, read by its own signal handlers.
private nonisolated(unsafe) var currentInput = UnsafeMutableRawPointer(bitPattern: 0)
private nonisolated(unsafe) var currentCount = 0
private nonisolated(unsafe) var currentNumber: UInt64 = 0
private nonisolated(unsafe) var crashPath = UnsafeMutablePointer<CChar>(bitPattern: 0)
private nonisolated(unsafe) var seenNumber: UInt64 = 0
private nonisolated(unsafe) var seenTimes = 0
/// Seconds of processor time for one input.
private nonisolated(unsafe) var mostSeconds = 10

enum CrashReport {
    /// From now on the process leaves the input in `path` when it dies of it, or turns in it for `seconds` of processor time.
    static func arm(path: String, longest: Int, seconds: Int) {
        currentInput = .allocate(byteCount: max(1, longest), alignment: 8)
        crashPath = strdup(path)
        mostSeconds = seconds
        // A stack that is used up needs another one for its handler.
        let size = 65_536
        var stack = stack_t()
        stack.ss_sp = .allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        sigaltstack(&stack, nil)
        for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { handle(number, died) }
        handle(SIGPROF, ticked)
        var interval = itimerval()
        interval.it_interval.tv_sec = 1
        interval.it_value.tv_sec = 1
        setitimer(__itimer_which_t(UInt32(ITIMER_PROF.rawValue)), &interval, nil)
    }

    static func begin(_ input: [UInt8], _ number: UInt64) {
        currentCount = input.count
        input.withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { currentInput?.copyMemory(from: start, byteCount: bytes.count) }
        }
        currentNumber = number
    }

    private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = Int32(SA_ONSTACK) | Int32(SA_RESTART)
        sigaction(number, &action, nil)
    }
}

private func say(_ text: StaticString) { _ = write(2, text.utf8Start, text.utf8CodeUnitCount) }

private func save() {
    guard let path = crashPath, let input = currentInput else { return }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return say("the input could not be saved\n") }
    var done = 0
    while done < currentCount {
        let count = write(file, input + done, currentCount - done)
        if count <= 0 { break }
        done += count
    }
    close(file)
    say("the input is in ")
    _ = write(2, path, strlen(path))
    say("\n")
}

private func died(_ number: Int32) {
    save()
    signal(number, SIG_DFL)
    raise(number)
}

private func ticked(_ number: Int32) {
    guard currentNumber == seenNumber else {
        seenNumber = currentNumber
        seenTimes = 0
        return
    }
    seenTimes += 1
    guard seenTimes >= mostSeconds else { return }
    say("turns in one input without end\n")
    abort()
}
