// A network of the run's own: a bridge, and a namespace for each machine with one wire to it. Nothing of it reaches outside: the harness itself is in a network
// namespace that script/test-cluster made (unshare), with the bridge as its only interface. Wires are cut as a switch's port would be, single ways by sending
// to a hardware address that nobody has.

import EventLoop

@LoopActor final class Wires {
    private let loop: EventLoop
    private let log: String
    /// Of the harness, which plays the world.
    static let world = "10.77.0.1"

    init(_ loop: EventLoop, log: String) async throws {
        self.loop = loop
        self.log = log
        try await ip("link", "set", "lo", "up")
        try await ip("link", "add", "br0", "type", "bridge")
        try await ip("addr", "add", Self.world + "/24", "dev", "br0")
        try await ip("link", "set", "br0", "up")
    }

    /// A machine of that name at `10.77.0.host`.
    func add(_ name: String, host: Int) async throws -> Machine {
        let machine = Machine(name: name, address: "10.77.0.\(host)")
        try await ip("netns", "add", name)
        try await ip("link", "add", "port-\(name)", "type", "veth", "peer", "name", "eth0", "netns", name)
        try await ip("link", "set", "port-\(name)", "master", "br0", "up")
        try await ip("-n", name, "link", "set", "lo", "up")
        try await ip("-n", name, "addr", "add", machine.address + "/24", "dev", "eth0")
        try await ip("-n", name, "link", "set", "eth0", "up")
        return machine
    }

    /// The machine's wire: nothing goes in or out, and nobody is told.
    func cut(_ machine: Machine) async throws { try await ip("link", "set", "port-\(machine.name)", "down") }
    func mend(_ machine: Machine) async throws { try await ip("link", "set", "port-\(machine.name)", "up") }

    /// The way between two machines alone.
    func cut(_ one: Machine, from other: Machine) async throws {
        for (here, there) in [(one, other), (other, one)] {
            try await ip(
                "-n", here.name, "neigh", "replace", there.address, "lladdr", "02:00:00:00:00:00", "dev", "eth0", "nud", "permanent")
        }
    }
    func mend(_ one: Machine, from other: Machine) async throws {
        for (here, there) in [(one, other), (other, one)] {
            try await ip("-n", here.name, "neigh", "del", there.address, "dev", "eth0")
        }
    }

    private func ip(_ words: String...) async throws {
        let end = await (try Started(loop, ["/usr/sbin/ip"] + words, output: log)).waitForEnd()
        guard end == .exited(0) else { throw HarnessError(description: "ip \(words.joined(separator: " ")): \(end), see \(log)") }
    }
}

/// A network namespace.
struct Machine: Sendable, Equatable {
    var name: String
    var address: String

    /// Before a program that is to run there.
    var prefix: [String] { ["/usr/sbin/ip", "netns", "exec", name] }
}
