// What Redis answers, as a value (RESP2). Made by RedisReader. Pure.

package indirect enum RedisReply: Sendable, Equatable {
    case text([UInt8])
    case status(String)
    /// Redis has refused the command: the beginning of its words, which may hold the command's arguments. Told on by `RedisRefusal` alone.
    case error(String)
    case integer(Int64)
    case none
    case array([RedisReply])

    /// An integer, or a text of digits.
    package var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .text(let bytes): Int64(String(decoding: bytes, as: UTF8.self))
        default: nil
        }
    }

    package var elements: [RedisReply]? { if case .array(let elements) = self { elements } else { nil } }
}

/// The connection is over: why, in words for people. Holds no secret.
package struct RedisError: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String
    package init(description: String) { self.description = description }
}
