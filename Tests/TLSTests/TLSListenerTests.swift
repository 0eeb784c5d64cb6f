// HTTP over TLS at a listener: what goes through, what is refused, and that a new certificate needs no new connection.

import EventLoop
import Glibc
import HTTPServer
import TestSupport
import Testing
import Time

@testable import TLS

@Suite struct TLSListenerTests {
    @Test func requestsAndAnswersOverOneConnection() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let client = try fixture.client(certificates)
            for round in 1...3 {
                client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello")
                try fixture.until("answer \(round)") { client.answers == round && client.text.hasSuffix("hello") }
            }
            #expect(client.text.contains("X-Secure: true"))
            #expect(fixture.listener.statistics.accepted == 1 && fixture.listener.statistics.requests == 3)
            client.channel.close()
            try fixture.until("it is gone") { fixture.listener.statistics.open == 0 }
            #expect(fixture.listener.statistics.tlsFailed == 0)
        }
    }

    /// Several records and more than a socket takes, both ways, at once and in pieces.
    @Test func muchGoesThroughWhole() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            limits.bodyBytes = 8 << 20
            let fixture = try SecureFixture(certificates, limits: limits)
            let client = try fixture.client(certificates)
            let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 8)) }
            client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n")
            var start = 0
            for size in [1, 7, 16_383, 16_384, 16_385, 1_000_000] {
                client.channel.write(Array(body[start..<start + size]))
                start += size
            }
            client.channel.write(Array(body[start...]))
            try fixture.until("all of it is back") { client.received.count > body.count }
            #expect(Array(client.received.suffix(body.count)) == body)
        }
    }

    /// A peer that takes nothing for a while holds nobody up, and gets everything in the end.
    @Test func aPeerThatDoesNotReadGetsItLater() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            limits.bodyBytes = 8 << 20
            let fixture = try SecureFixture(certificates, limits: limits)
            let slow = try fixture.client(certificates)
            let body = String(repeating: "x", count: 6 << 20)
            slow.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
            // Its handshake is over before it stops reading.
            try fixture.until("the head is there") { slow.channel.pendingOutput == 0 }
            slow.send(body)
            try fixture.until("all is sent") { slow.channel.pendingOutput == 0 }
            slow.channel.stopReading()
            let other = try fixture.client(certificates)
            other.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi")
            try fixture.until("the other one is answered") { other.text.hasSuffix("hi") }
            #expect(slow.received.count < body.utf8.count)
            slow.channel.startReading()
            try fixture.until("all of it is back") { slow.received.count > body.utf8.count }
        }
    }

    @Test func plainTextAndGarbageEndTheConnection() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            // One of them is the beginning of a record that never ends.
            limits.requestTimeout = .milliseconds(500)
            let fixture = try SecureFixture(certificates, limits: limits)
            for text in [
                "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}garbage that is long enough for a record's head", "\u{0}",
            ] {
                let client = try fixture.client(nil)
                client.send(text)
                if text == "\u{0}" { shutdown(client.channel.descriptor, Int32(SHUT_WR)) }
                try fixture.until("it ends") { client.end != nil }
                #expect(!client.text.contains("HTTP/1.1 200"))
            }
            try fixture.until("nothing is left") { fixture.listener.statistics.open == 0 }
            #expect(fixture.listener.statistics.requests == 0 && fixture.listener.statistics.tlsFailed >= 1)
            let good = try fixture.client(certificates)
            good.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            try fixture.until("others are served") { good.answers == 1 }
        }
    }

    /// Whoever begins a handshake and says no more is cut off like one that begins a request.
    @Test func ahandshakeMustBeOverInTime() async throws {
        try await withCertificates { certificates in
            var limits = HTTPLimits()
            limits.requestTimeout = .milliseconds(500)
            let fixture = try SecureFixture(certificates, limits: limits)
            let client = try fixture.client(nil)
            client.channel.write([0x16, 0x03, 0x01])
            try fixture.until("it is cut off") { client.end != nil }
        }
    }

    @Test func aCertificateForAnotherNameOrOfAnotherAuthorityIsRefusedByClients() async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let client = try fixture.client(certificates, host: "example.com")
            client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            try fixture.until("it ends") { client.end != nil }
            #expect(client.end == .failed(EPROTO))
            try await withCertificates { others in
                let stranger = try fixture.client(others)
                stranger.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
                try fixture.until("it ends") { stranger.end != nil }
            }
            try fixture.until("both are counted") { fixture.listener.statistics.tlsFailed == 2 }
            #expect(fixture.listener.statistics.requests == 0)
        }
    }

    /// What SIGHUP does.
    @Test func aNewCertificateIsForNewConnections() async throws {
        try await withCertificates { old in
            let fixture = try SecureFixture(old)
            let before = try fixture.client(old)
            before.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\n")
            try fixture.until("the first answer") { before.answers == 1 }
            try await withCertificates { new in
                fixture.listener.secure = try TLSServer(certificate: new.certificate, key: new.key)
                let after = try fixture.client(new)
                after.send("GET /2 HTTP/1.1\r\nHost: h\r\n\r\n")
                try fixture.until("by the new one") { after.answers == 1 }
                before.send("GET /3 HTTP/1.1\r\nHost: h\r\n\r\n")
                try fixture.until("the old connection goes on") { before.answers == 2 }
                let outdated = try fixture.client(old)
                outdated.send("GET /4 HTTP/1.1\r\nHost: h\r\n\r\n")
                try fixture.until("the old one is gone") { outdated.end != nil }
            }
        }
    }

    @Test(arguments: [
        ("-tls1_2", true), ("-tls1_3", true), ("-tls1_1", false), ("-tls1", false), ("-tls1_2 -cipher AES128-SHA", false),
        ("-tls1_2 -cipher AES128-GCM-SHA256", false), ("-alpn http/1.1", true), ("-alpn h2,http/1.1", true), ("-alpn h2", false),
    ]) func versionsAndCiphers(_ options: String, _ isAccepted: Bool) async throws {
        try await withCertificates { certificates in
            let fixture = try SecureFixture(certificates)
            let command =
                "printf 'GET / HTTP/1.1\\r\\nHost: h\\r\\nConnection: close\\r\\n\\r\\n' | timeout 8 openssl s_client -quiet -ign_eof "
                + "-cipher 'DEFAULT:@SECLEVEL=0' \(options) -connect 127.0.0.1:\(fixture.port) 2>/dev/null"
            let pipe = try #require(popen(command, "r"))
            defer { pclose(pipe) }
            _ = fcntl(fileno(pipe), F_SETFL, O_NONBLOCK)
            var text: [UInt8] = []
            var isOver = false
            try fixture.until("openssl ends") {
                var byte: UInt8 = 0
                while true {
                    let count = read(fileno(pipe), &byte, 1)
                    if count > 0 {
                        text.append(byte)
                    } else {
                        isOver = count == 0
                        break
                    }
                }
                return isOver
            }
            #expect(String(decoding: text, as: UTF8.self).hasPrefix("HTTP/1.1 200") == isAccepted)
        }
    }

    @Test func filesThatCannotBeUsed() async throws {
        try await withCertificates { one in
            try await withCertificates { other in
                func refusal(_ certificate: String, _ key: String) -> String {
                    do {
                        _ = try TLSServer(certificate: certificate, key: key)
                        return ""
                    } catch { return "\(error)" }
                }
                #expect(refusal(one.certificate, one.key).isEmpty)
                #expect(refusal("/nonexistent.pem", one.key).hasSuffix("the certificate cannot be used: No such file or directory"))
                #expect(refusal(one.certificate, "/nonexistent.key").hasSuffix("the key cannot be used: No such file or directory"))
                #expect(refusal(one.certificate, other.key).contains("key"))
                #expect(refusal(one.key, one.key).contains("the certificate cannot be used"))
                let locked = one.key + ".locked"
                #expect(system("openssl ec -aes256 -passout pass:secret -in '\(one.key)' -out '\(locked)' 2>/dev/null") == 0)
                #expect(refusal(one.certificate, locked).contains("the key cannot be used"), "nobody is asked for a pass phrase")
                let server = try TLSServer(certificate: one.certificate, key: one.key)
                let now = Int64(time(nil))
                let ends = try #require(server.notAfter)
                #expect((now + 29 * 86_400...now + 30 * 86_400 + 60).contains(ends), "thirty days, as made")
                #expect(throws: TLSError.self) { try TLSClient(authorities: "/nonexistent.pem") }
            }
        }
    }
}
