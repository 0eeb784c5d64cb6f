// One request to the running router over its control socket (docs/control.md). Used by `workers` and `reload`. Blocks until the answer is
// there or the time is over.

import Glibc
import JSON
import Processes

enum RouterControlLink {
    /// The answer's members, when it says that it worked.
    static func ask(_ request: String, stateDirectory: String, within seconds: Int) throws(ControlError) -> JSONValue {
        let path = ControlSocket.path(in: stateDirectory)
        let descriptor: Int32
        do throws(ProcessError) { descriptor = try ControlSocket.connect(to: path) } catch {
            switch error.code {
            case ENOENT, ECONNREFUSED: throw .unreachable("no router runs on SMS_ROUTER_STATE_DIR=\(stateDirectory) (\(error))")
            case EACCES, EPERM: throw .unreachable("\(error); run this as root or as the service's user")
            default: throw .unreachable("\(error)")
            }
        }
        defer { close(descriptor) }
        let line = Array((request + "\n").utf8)
        guard send(descriptor, line, line.count, Int32(MSG_NOSIGNAL)) == line.count else {
            throw .unreachable("\(path): the router hung up")
        }
        let answer = try read(descriptor, path, seconds)
        let value: JSONValue
        do { value = try JSONValue.parse(answer) } catch { throw .unreachable("\(path): an answer that cannot be read") }
        guard value["ok"]?.bool == true else { throw .no(OutputValue.oneLine(value["error"]?.string ?? "refused without a reason")) }
        return value
    }

    private static func read(_ descriptor: Int32, _ path: String, _ seconds: Int) throws(ControlError) -> [UInt8] {
        let end = ContinuousClock.now + .seconds(seconds)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while answer.last != UInt8(ascii: "\n") {
            let left = (end - ContinuousClock.now).components
            let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
            var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&poller, 1, Int32(clamping: max(0, milliseconds)))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else {
                throw .unreachable("\(path): no answer within \(seconds) s; what was asked goes on, `sms-routerctl workers list` shows it")
            }
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unreachable("\(path): the router ended, or refused this user, before it answered") }
            answer.append(contentsOf: buffer[..<count])
        }
        return answer
    }
}
