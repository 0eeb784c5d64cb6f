// One loop, one listener, an orderly end: what every stand-in does.

import ArgumentParser
import EventLoop
import Glibc
import HTTPServer
import Processes

/// The handler of a listener.
typealias Handler = (HTTPRequest, HTTPResponder) -> Void

enum StandinProcess {
    /// Serves until SIGTERM, SIGINT or, when asked for, the end of standard input. Prints `listening on ADDRESS` when ready.
    static func serve(_ options: ServeOptions, _ makeHandler: (EventLoop) -> Handler) throws {
        guard let address = ListenAddress(options.listen) else { throw ValidationError("--listen: host:port, [v6]:port or unix:PATH") }
        signal(SIGPIPE, SIG_IGN)
        _ = try raiseDescriptorLimit()
        let loop = try EventLoop()
        LoopActor.attach(to: loop)
        var limits = HTTPLimits()
        limits.bodyBytes = 1024 * 1024
        limits.connections = 100_000
        let listener = try HTTPListener(loop, addresses: [address], limits: limits, handler: makeHandler(loop))
        let stop = {
            listener.closeNow()
            loop.stop()
        }
        let watchers = [SIGTERM, SIGINT].map { SignalWatcher(loop, signal: $0, stop) }
        var input: IOWatcher?
        if options.exitWithParent {
            _ = fcntl(STDIN_FILENO, F_SETFL, fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK)
            input = IOWatcher(loop, descriptor: STDIN_FILENO) { _ in
                var byte: UInt8 = 0
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { stop() }
            }
            input?.watch(.read)
        }
        for address in listener.addresses { print("listening on \(address)") }
        fflush(nil)
        loop.run()
        withExtendedLifetime((listener, watchers, input)) {}
    }
}
