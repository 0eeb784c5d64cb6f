// Where a command's settings come from: the process's environment and the environment file, as for the router.

import ArgumentParser
import Glibc

struct EnvironmentOptions: ParsableArguments {
    @Option(name: .customLong("env-file"), help: "A file of KEY=value lines; SMS_ROUTER_ENV_FILE without it.")
    var file: String?

    func load(tokenAlone: Bool = false) throws(ControlError) -> ControlEnvironment {
        var variables = processEnvironment()
        if let file { variables["SMS_ROUTER_ENV_FILE"] = file }
        return try ControlEnvironment(variables, tokenAlone: tokenAlone)
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
