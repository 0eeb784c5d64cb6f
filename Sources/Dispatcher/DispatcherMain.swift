// The dispatcher's start and end: settings, sockets, workers, signals. Called by the executable's main alone. Business is elsewhere:
// Front answers, WorkerPool supervises. Opens no database and makes no connection.

import EventLoop
import Glibc
import HTTPServer
import Logging
import Processes
import Settings
import TLS
import Telemetry
import Time
import Wire

/// The program `sms-router`.
package enum DispatcherMain {
    /// A setting that cannot be used (EX_CONFIG of sysexits.h): a service manager need not try again.
    package static let exitConfiguration: Int32 = 78

    /// Runs until a signal ends it; the process's exit status.
    package static func run() -> Int32 {
        switch CommandLine.arguments.dropFirst().first {
        case nil: break
        case "--version":
            print("sms-router \(routerVersion)")
            return 0
        default:
            complain("usage: sms-router [--version]; settings come from the environment")
            return 64
        }
        let environment = processEnvironment()
        let settings: Settings
        do {
            settings = try Settings.load(environment: environment, for: .dispatcher, readFile: readSettingsFile)
        } catch {
            complain(error.description)
            return exitConfiguration
        }
        signal(SIGPIPE, SIG_IGN)
        // A log file that may not grow costs lines.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let dispatcher = try RunningDispatcher(environment: environment, settings: settings)
            let status = dispatcher.run()
            if status == exitConfiguration {
                complain(
                    "no worker can work with these settings or this schema, as its line in the log says; `sms-routerctl check` looks closer,"
                        + " `sms-routerctl migrate` mends a schema that is too old")
            }
            return status
        } catch let error as StateDirectoryError {
            complain("\(error)")
            return exitConfiguration
        } catch let error as TLSError {
            complain("\(error)")
            return exitConfiguration
        } catch {
            complain("\(error)")
            return 1
        }
    }

    /// One line on standard error.
    private static func complain(_ text: String) {
        let line = [UInt8]("sms-router: \(text)\n".utf8)
        _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
}

/// The state directory cannot be used; no other start would change that.
struct StateDirectoryError: Error, CustomStringConvertible {
    var directory: String
    var cause: ProcessError

    var description: String {
        "SMS_ROUTER_STATE_DIR=\(directory): \(cause): name a directory that this user may make or write to, for this router alone"
    }
}

/// All variables of this process.
private func processEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
        let text = String(cString: entry)
        if let equals = text.firstIndex(of: "=") { variables[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
        place += 1
    }
    return variables
}
