// Where a command's settings come from: the process's environment and the environment file, as for the router.

import ArgumentParser
import Glibc

struct EnvironmentOptions: ParsableArguments {
    @Option(name: .customLong("env-file"), help: "A file of KEY=value lines; SMS_ROUTER_ENV_FILE without it.")
    var file: String?

    func load() throws(ControlError) -> ControlEnvironment {
        var variables = processEnvironment()
        if let file { variables["SMS_ROUTER_ENV_FILE"] = file }
        return try ControlEnvironment(variables)
    }
}

/// All variables of this process.
func processEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
        let text = String(cString: entry)
        if let equals = text.firstIndex(of: "=") { variables[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
        place += 1
    }
    return variables
}

/// The whole of a small file as text; nil when it cannot be read.
func readSmallFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { break }
        bytes.append(contentsOf: buffer[..<count])
        guard bytes.count <= 1 << 20 else { return nil }
    }
    return String(decoding: bytes, as: UTF8.self)
}
