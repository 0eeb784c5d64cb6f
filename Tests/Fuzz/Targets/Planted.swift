// A decoder with two mistakes in it, for the tests of the fuzzer itself: it is not among `FuzzTarget.all`.

extension FuzzTarget {
    package static let planted = FuzzTarget(
        "planted", "breaks at <bad>, turns without end at <loop>", seeds: [Array("a harmless input".utf8)], tokens: ["<bad>", "<loop>"],
        longest: 64
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        must(!text.contains("<bad>"), "there is a <bad>")
        var turns: UInt64 = 0
        while text.contains("<loop>") { turns &+= 1 }
        return UInt64(input.count) &+ turns
    }
}
