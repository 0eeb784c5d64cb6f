// Peers of the TLS listener that want to keep it from others: by handshakes, by records that cost much and say little. docs/threat-model.md.
// script/attack lets hundreds of them at a router at once.

import EventLoop
import Glibc
import TestSupport
import Testing

@testable import HTTPServer
@testable import TLS

@Suite struct HostilePeerTests {
    private static func request(_ path: String) -> [UInt8] { Array("GET /\(path) HTTP/1.1\r\nHost: h\r\n\r\n".utf8) }

    /// A listener and a peer whose handshake is over; `body` says what it does then, before the loop turns again. A request of an honest client follows,
    /// and the paths of requests are given back in the order in which they were handled, until both have been.
    private func order(_ certificates: TestCertificates, after body: (RawPeer) throws -> Void) throws -> [String] {
        let fixture = try SecureFixture(certificates)
        let honest = try fixture.client(certificates)
        honest.channel.write(Self.request("before"))
        try fixture.until("it is served") { honest.answers == 1 }
        let peer = try fixture.peer()
        try body(peer)
        honest.channel.write(Self.request("honest"))
        try fixture.until("both are served") { fixture.paths.count == 3 }
        return withExtendedLifetime(peer) { fixture.paths }
    }

    /// Each change of keys costs the listener as much as the peer, and says nothing.
    @Test func whoChangesKeysTooOftenIsCutOff() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try fixture.peer()
            try peer.changeKeys(32)
            try peer.write([Self.request("first")])
            try fixture.until("it is served") { fixture.paths == ["/first"] }
            #expect(!(try peer.read()).isEmpty)
            try peer.changeKeys(1)
            try peer.write([Self.request("second")])
            try fixture.until("it is closed") { peer.isEnded }
            #expect(fixture.paths == ["/first"])
            #expect(fixture.listener.statistics.tlsFailed == 1 && fixture.listener.statistics.open == 0)
        }
    }

    /// Who says much may change keys more often.
    @Test func changesOfKeysAreBoundedByWhatIsSaid() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try fixture.peer()
            let head = Array("POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n".utf8)
            for number in 1...18 {
                try peer.write([head + [UInt8](repeating: 0, count: 60_000)])
                try fixture.until("it is served") { fixture.paths.count == number }
                while peer.hasAnswer { _ = try peer.read() }
            }
            try peer.changeKeys(33)
            try peer.write([Self.request("last")])
            try fixture.until("it is served") { fixture.paths.last == "/last" }
            try peer.changeKeys(1)
            try fixture.until("it is closed") { peer.isEnded }
        }
    }

    /// A handshake costs a signature: of those that come at once each turn answers a few, and who is through with it is served meanwhile.
    @Test func manyHandshakesKeepNobodyWaiting() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            // One of them in a turn.
            limits.turnShare = .zero
            let fixture = try SecureFixture(certificates, limits: limits)
            let honest = try fixture.client(certificates)
            honest.channel.write(Self.request("before"))
            try fixture.until("it is served") { honest.answers == 1 }
            let peers = try (0..<20).map { _ in try RawPeer(port: fixture.port) }
            try fixture.until("all are accepted") { fixture.listener.statistics.open == 21 }
            var answeredBefore: Int?
            fixture.handled = { _ in answeredBefore = peers.count { $0.hasAnswer } }
            for peer in peers { peer.say(Hello.plain) }
            honest.channel.write(Self.request("honest"))
            try fixture.until("all are answered") { peers.allSatisfy { $0.hasAnswer } }
            #expect(answeredBefore.map { $0 <= 2 } == true, "\(answeredBefore ?? -1) of 20 were answered before")
        }
    }

    @Test func manySmallRecordsKeepNobodyWaiting() async throws {
        try await withCertificates { certificates in
            let paths = try order(certificates) { peer in
                try peer.write(Self.request("hostile" + String(repeating: "e", count: 1000)).map { [$0] })
            }
            #expect(paths.map { $0.prefix(8) } == ["/before", "/honest", "/hostile"])
        }
    }

    /// The end of a peer's side in the middle of its handshake is the end.
    @Test(arguments: [0, 3, 9, 60]) func anEndInTheMiddleOfAHandshakeIsTheEnd(_ count: Int) async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try RawPeer(port: fixture.port)
            peer.say(Array(Hello.plain.prefix(count)))
            peer.finish()
            try fixture.until("it is closed") { peer.isEnded }
            try fixture.until("nothing is left") { fixture.listener.statistics.open == 0 }
        }
    }

    /// Room is made for what has come, not for what is announced: libssl would make 128 KiB for four bytes, in the first hello and in the second that it
    /// asks for.
    @Test(arguments: [false, true]) func anEndlessHelloIsRefusedWhenItIsAnnounced(isSecond: Bool) async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try RawPeer(port: fixture.port)
            if isSecond {
                peer.say(Hello.plain)
                try fixture.until("another one is asked for") { peer.hasAnswer }
                // As clients do for the sake of middle boxes (RFC 8446, D.4).
                peer.say([20, 3, 3, 0, 1, 1])
            }
            peer.say(Hello.announcement(of: 20_000))
            try fixture.until("it is closed") { peer.isEnded }
            #expect(fixture.listener.statistics.tlsFailed == 1)
        }
    }

    /// Handshakes that do not go on make room for those that do, the longest standing first.
    @Test func theLongestStandingHandshakesGiveWay() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            limits.handshakes = 5
            let fixture = try SecureFixture(certificates, limits: limits)
            let honest = try fixture.client(certificates)
            honest.channel.write(Self.request("before"))
            try fixture.until("it is served") { honest.answers == 1 }
            func crowd() throws -> [RawPeer] {
                let peers = try (0..<4).map { _ in try RawPeer(port: fixture.port) }
                for peer in peers { peer.say(Hello.plain) }
                try fixture.until("all are answered") { peers.allSatisfy { $0.hasAnswer } }
                return peers
            }
            let first = try crowd()
            // Another look of the listener's clock.
            let opened = fixture.listener.clock
            try fixture.until("time goes on") { fixture.listener.clock > opened }
            #expect(!first.contains { $0.isEnded })
            let second = try crowd()
            try fixture.until("three are closed") { fixture.listener.statistics.gaveWay == 3 }
            #expect(first.count { $0.isEnded } == 3 && !second.contains { $0.isEnded })
            honest.channel.write(Self.request("after"))
            try fixture.until("it is served") { honest.answers == 2 }
            let late = try fixture.client(certificates)
            late.channel.write(Self.request("late"))
            try fixture.until("others come in") { late.answers == 1 }
        }
    }

    /// A hello that is long for good reasons, or comes in pieces of any size, is none of these.
    @Test func aLongHelloIsTaken() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try RawPeer(port: fixture.port)
            peer.say(Hello.padded(to: 12_000))
            try fixture.until("it is answered") { peer.hasAnswer }
            let slow = try RawPeer(port: fixture.port)
            for byte in Hello.plain {
                slow.say([byte])
                try fixture.turn()
            }
            try fixture.until("it is answered") { slow.hasAnswer }
        }
    }

    /// TLS 1.2 lets a peer begin anew at any time, at the other side's cost. Not here.
    @Test func whoBeginsAnewIsCutOff() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let peer = try fixture.peer(upTo: .tls12)
            try peer.write([Self.request("first")])
            try fixture.until("it is served") { fixture.paths == ["/first"] }
            #expect(!(try peer.read()).isEmpty)
            try peer.beginAnew()
            try fixture.until("it is closed") { peer.isEnded }
            #expect(fixture.listener.statistics.tlsFailed == 1 && fixture.listener.statistics.open == 0)
        }
    }
}
