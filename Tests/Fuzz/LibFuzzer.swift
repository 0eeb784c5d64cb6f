// The way in for libFuzzer, whose program `script/fuzz --coverage` links from the same targets, with every branch counted. SMS_ROUTER_FUZZ_TARGET
// names the target. Not used by anything else.

import Glibc

private let chosen: FuzzTarget? = getenv("SMS_ROUTER_FUZZ_TARGET").flatMap { FuzzTarget.named(String(cString: $0)) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let chosen else { fatalError("SMS_ROUTER_FUZZ_TARGET names no target") }
    _ = chosen.check([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
