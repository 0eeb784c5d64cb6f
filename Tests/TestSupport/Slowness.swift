// How much slower than a debug build this one is: script/test-sanitizers says so in the environment. Used where a test is a number of rounds, and where
// it waits for something that a process does; never to loosen what a test asks for.

import Glibc

package enum Slowness {
    /// 1, or how many times longer everything takes.
    package static let factor: Int = {
        guard let text = getenv("SMS_ROUTER_TEST_SLOWNESS"), let factor = Int(String(cString: text)), factor > 0 else { return 1 }
        return factor
    }()

    /// So many of `count` rounds as take about as long.
    package static func rounds(_ count: Int) -> Int { max(1, count / factor) }
}
