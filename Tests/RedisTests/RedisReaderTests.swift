// Replies out of their bytes, cut anywhere, and what no server may say.

import Redis
import Testing

@Suite struct RedisReaderTests {
    private func read(_ pieces: [[UInt8]]) throws(RedisError) -> [RedisReply] {
        let reader = try RedisReader()
        var replies: [RedisReply] = []
        for piece in pieces {
            let result: Result<Void, RedisError> = piece.withUnsafeBytes { bytes in
                do throws(RedisError) {
                    try reader.feed(bytes) {
                        replies.append($0)
                        return true
                    }
                    return .success(())
                } catch { return .failure(error) }
            }
            try result.get()
        }
        return replies
    }

    private let sample = Array("+OK\r\n:-7\r\n$5\r\nab\r\nc\r\n$-1\r\n*3\r\n:0\r\n$1\r\n9\r\n*0\r\n-NOSCRIPT no\r\n$0\r\n\r\n".utf8)
    private let expected: [RedisReply] = [
        .status("OK"), .integer(-7), .text(Array("ab\r\nc".utf8)), .none, .array([.integer(0), .text(Array("9".utf8)), .array([])]),
        .error("NOSCRIPT no"), .text([]),
    ]

    @Test func repliesCutAnywhereAreTheSame() throws {
        #expect(try read([sample]) == expected)
        for cut in 0...sample.count { #expect(try read([Array(sample[..<cut]), Array(sample[cut...])]) == expected, "cut at \(cut)") }
        #expect(try read(sample.map { [$0] }) == expected)
    }

    @Test func numbersComeFromTextsToo() {
        #expect(RedisReply.integer(4).integer == 4 && RedisReply.text(Array("5".utf8)).integer == 5)
        #expect(RedisReply.text(Array("x".utf8)).integer == nil && RedisReply.none.integer == nil)
    }

    /// What a server only announces costs nothing, and what is no protocol ends it.
    @Test(arguments: [
        "hello\r\n", "*2147483647\r\n", "*1025\r\n", "$65537\r\n" + String(repeating: "x", count: 65_537) + "\r\n", ":1x\r\n", "$-2\r\n",
        "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n", "HTTP/1.1 200 OK\r\n\r\n",
    ])
    func whatIsNotRedis(_ text: String) {
        #expect(throws: RedisError.self) { try read([Array(text.utf8)]) }
    }

    /// Nor does what it goes on saying: one reply has so many elements and bytes, whatever is in what.
    @Test(arguments: [
        ("elements", "*32\r\n" + String(repeating: "*32\r\n" + String(repeating: ":1\r\n", count: 32), count: 32)),
        ("elements", "*1000\r\n*25\r\n"), ("elements", "*3\r\n*1024\r\n"),
        ("longer", "*3\r\n" + String(repeating: "$30000\r\n" + String(repeating: "x", count: 30_000) + "\r\n", count: 3)),
        ("within", "*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n"),
        ("longer", "$1000000000\r\n" + String(repeating: "x", count: 65_700)), ("longer", "+" + String(repeating: "x", count: 65_700)),
    ])
    func oneReplyIsBounded(_ word: String, _ text: String) {
        let error = #expect(throws: RedisError.self) { try read([Array(text.utf8)]) }
        #expect(error?.description.contains(word) == true, "\(error?.description ?? "")")
        // In pieces it is the same.
        let bytes = Array(text.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: 1000).map { Array(bytes[$0..<min($0 + 1000, bytes.count)]) }
        #expect(throws: RedisError.self) { try read(pieces) }
    }

    /// The next one has all of it again.
    @Test func eachReplyHasItsOwnBounds() throws {
        let array = "*1024\r\n" + String(repeating: ":1\r\n", count: 1024)
        let text = "$65536\r\n" + String(repeating: "x", count: 65_536) + "\r\n"
        let replies = try read([Array((array + text + array + text + "*1\r\n*1\r\n*1\r\n:1\r\n").utf8)])
        #expect(replies.map { $0.elements?.count ?? 0 } == [1024, 0, 1024, 0, 1])
        #expect(replies[4] == .array([.array([.array([.integer(1)])])]))
    }

    @Test func anAnswerWithoutAnEndIsBounded() throws {
        let reader = try RedisReader()
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
        var error: RedisError?
        for _ in 0..<32 where error == nil {
            do throws(RedisError) { try feed(reader, [UInt8(ascii: "+")] + piece) } catch let thrown { error = thrown }
        }
        #expect(error != nil)
    }

    private func feed(_ reader: RedisReader, _ bytes: [UInt8]) throws(RedisError) {
        let result: Result<Void, RedisError> = bytes.withUnsafeBytes { bytes in
            do throws(RedisError) {
                try reader.feed(bytes) { _ in true }
                return .success(())
            } catch { return .failure(error) }
        }
        try result.get()
    }

    @Test func commandsAreWrittenAsRedisReadsThem() {
        #expect(RedisCommand("PING").bytes == Array("*1\r\n$4\r\nPING\r\n".utf8))
        #expect(
            RedisCommand([Array("SET".utf8), [], [0, 13, 10, 255]]).bytes == Array("*3\r\n$3\r\nSET\r\n$0\r\n\r\n$4\r\n".utf8) + [
                0, 13, 10, 255, 13, 10,
            ])
    }
}
