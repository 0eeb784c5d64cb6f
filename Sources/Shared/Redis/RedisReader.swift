// Bytes, cut anywhere, to replies, and commands to bytes, by hiredis. One reader a connection, driven by RedisConnection. Never touches a socket.

import CRedis

/// Confined to the loop's thread.
package final class RedisReader {
    /// Bytes of what is not whole: the longest text, and its head.
    private static let mostPending = Int(CREDIS_MOST_TEXT) + 64

    private let reader: OpaquePointer

    package init() throws(RedisError) {
        guard let reader = credis_reader_new() else { throw RedisError(description: "out of memory") }
        self.reader = reader
    }

    deinit { credis_reader_free(reader) }

    /// Hands each reply that `bytes` completes to `body`, in order; `body` returns false to drop the rest. Throws on what is not the protocol, after the
    /// replies before it.
    package func feed(_ bytes: UnsafeRawBufferPointer, _ body: (RedisReply) -> Bool) throws(RedisError) {
        guard credis_reader_feed(reader, bytes.baseAddress, bytes.count) == 0 else { throw unreadable }
        while true {
            var status: Int32 = 0
            guard let reply = credis_reader_next(reader, &status) else {
                guard status == 0, credis_reader_pending(reader) <= Self.mostPending else { throw unreadable }
                return
            }
            let value = Self.value(reply)
            credis_reply_free(reply)
            guard body(value) else { return }
        }
    }

    private var unreadable: RedisError {
        RedisError(description: "an answer that is not Redis's: \(String(cString: credis_reader_error(reader)))")
    }

    private static func value(_ reply: OpaquePointer) -> RedisReply {
        switch Int(credis_reply_type(reply)) {
        case CREDIS_TEXT: return .text(bytes(reply))
        case CREDIS_STATUS: return .status(String(decoding: bytes(reply), as: UTF8.self))
        case CREDIS_ERROR: return .error(String(decoding: bytes(reply).prefix(200), as: UTF8.self))
        case CREDIS_INTEGER: return .integer(credis_reply_integer(reply))
        case CREDIS_ARRAY:
            return .array((0..<credis_reply_count(reply)).map { place in credis_reply_element(reply, place).map(value) ?? .none })
        default: return .none
        }
    }

    private static func bytes(_ reply: OpaquePointer) -> [UInt8] {
        var count = 0
        guard let text = credis_reply_text(reply, &count) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: text, count: count))
    }
}

/// A command of Redis's, in bytes.
package struct RedisCommand: Sendable, Equatable {
    package let bytes: [UInt8]

    package init(_ arguments: [[UInt8]]) {
        let all = arguments.flatMap { $0 }
        let lengths = arguments.map(\.count)
        var made: UnsafeMutablePointer<CChar>?
        let count = all.withUnsafeBytes { (whole: UnsafeRawBufferPointer) -> Int in
            var pointers: [UnsafePointer<CChar>?] = []
            var offset = 0
            // hiredis looks at no byte of an argument without any.
            let nothing = UnsafeRawPointer(bitPattern: 1)
            for length in lengths {
                pointers.append((whole.baseAddress.map { $0 + offset } ?? nothing)?.assumingMemoryBound(to: CChar.self))
                offset += length
            }
            return credis_command(&made, Int32(lengths.count), pointers, lengths)
        }
        precondition(count >= 0, "out of memory for a command")
        bytes = made.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
        credis_command_free(made)
    }

    package init(_ texts: String...) { self.init(texts.map { Array($0.utf8) }) }
}
