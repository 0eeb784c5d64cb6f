// A decoder or encoder under fire, and what must always hold of it. Made in Targets/, run by FuzzRun, by libFuzzer (LibFuzzer.swift) and by FuzzTests.
// A property that breaks stops the process, which is how both drivers notice: the input is saved.

/// One thing to be fuzzed.
package struct FuzzTarget: Sendable {
    package let name: String
    /// One line for people.
    package let about: String
    /// Valid inputs: what mutation begins with.
    package let seeds: [[UInt8]]
    /// Words that mean something to it.
    package let tokens: [[UInt8]]
    /// Bytes of an input.
    package let longest: Int
    /// What all inputs together may add to the process, in bytes, when they are read again and again.
    package let mayKeep: Int
    /// Reads one input and stops the process when a property breaks. What it gives is the kind of what came out: inputs of a new kind are mutated
    /// further, so it must be coarse, and the same for the same input.
    package let check: @Sendable ([UInt8]) -> UInt64

    init(
        _ name: String, _ about: String, seeds: [[UInt8]], tokens: [String] = [], longest: Int = 16_384, mayKeep: Int = 8 << 20,
        check: @escaping @Sendable ([UInt8]) -> UInt64
    ) {
        self.name = name
        self.about = about
        self.seeds = seeds
        self.tokens = tokens.map { Array($0.utf8) }
        self.longest = longest
        self.mayKeep = mayKeep
        self.check = check
    }

    /// All of them, in the order of the way of a message.
    package static let all: [FuzzTarget] = [
        .httpRequests, .webhooks, .forms, .frames, .controlRequests, .settingsFiles, .phoneNumbers, .agentAnswers, .json, .twiML,
        .twilioAnswers,
        .csvFiles, .importFiles, .spoolFiles, .logTexts,
    ]

    /// Also the one with mistakes planted in it.
    package static func named(_ name: String) -> FuzzTarget? { (all + [.planted]).first { $0.name == name } }
}

/// A property: the process ends where it does not hold.
func must(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError("property broken: \(what())") }
}

/// The kind of an outcome: numbers mixed into one (FNV-1a), counts as their number of digits in base two.
struct Shape {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: some BinaryInteger) {
        value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x0000_0100_0000_01B3
    }

    mutating func add(size: Int) { add(Int.bitWidth - size.leadingZeroBitCount) }

    mutating func add(_ text: String) { for byte in text.utf8 { add(byte) } }

    static func of(_ text: String) -> UInt64 {
        var shape = Shape()
        shape.add(text)
        return shape.value
    }
}

/// The input's own number: what it chooses besides itself (where it is cut, a status) comes from it, so that an input alone repeats a failure.
func fingerprint(_ input: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in input { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
}
