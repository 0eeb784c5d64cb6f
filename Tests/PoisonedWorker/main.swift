// The worker with other rules for spam: texts that kill it, or keep it turning, until a file is there. For the system tests of poison messages
// (`SMS_ROUTER_WORKER_PATH`); never installed. `crash FILE`: it dies of SIGSEGV; `trap FILE`: as a mistake in Swift ends; `circle FILE`: it turns.

import Glibc
import Worker

/// Whether the program has been mended, as far as the text says.
@Sendable func isMended(_ words: [Substring]) -> Bool { words.count > 1 && access(String(words[1]), F_OK) == 0 }

var environment: [String: String] = [:]
var entry = environ
while let text = entry.pointee {
    let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if pair.count == 2 { environment[String(pair[0])] = String(pair[1]) }
    entry += 1
}
let scorer = SpamScorer { text in
    let words = text.split(separator: " ")
    guard let word = words.first, ["crash", "trap", "circle"].contains(word), !isMended(words) else { return 0 }
    switch word {
    case "crash":
        // AddressSanitizer would report it as a defect.
        signal(SIGSEGV, SIG_DFL)
        raise(SIGSEGV)
    case "trap": fatalError("a mistake")
    default: while !isMended([]) {}
    }
    return 0
}
exit(WorkerMain.run(environment: environment, spam: scorer))
