// What the environment can refuse to this module.

import Glibc

/// A system call that failed; the environment's fault, to be retried or told.
package struct ProcessError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried, for people: "start /usr/libexec/sms-router-worker".
    package var operation: String
    /// The system's error number (errno(3)), or 0 when there is none.
    package var code: Int32

    package init(operation: String, code: Int32) {
        self.operation = operation
        self.code = code
    }

    package var description: String { code == 0 ? operation : "\(operation): \(String(cString: strerror(code)))" }

    /// `result` of a CSystem call, or its negative errno as an error.
    static func check<Value: SignedInteger>(_ result: Value, _ operation: @autoclosure () -> String) throws(ProcessError) -> Value {
        guard result >= 0 else { throw ProcessError(operation: operation(), code: Int32(-result)) }
        return result
    }
}
