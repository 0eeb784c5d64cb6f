// How commands print what operators are told: data to standard output, everything else to standard error.

import Glibc
import Operations

typealias OutputValue = Operations.OutputValue
typealias Listing = Operations.Listing
typealias Record = Operations.Record

/// A number with so many decimals, the point always a point.
func fixed(_ value: Double, decimals: Int) -> String { Operations.fixed(value, decimals: decimals) }

extension Listing {
    func print(json asJSON: Bool) { Swift.print(asJSON ? json : table) }
}

extension Record {
    func print(json asJSON: Bool) { Swift.print(asJSON ? json : plain) }
}

/// A line on standard error.
func note(_ line: String) {
    // What was printed before it stands before it, also where both go to one file.
    fflush(nil)
    var text = line + "\n"
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
