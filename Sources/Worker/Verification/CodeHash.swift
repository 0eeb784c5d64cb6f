// Under which hash a verification code is kept. Pure. docs/strangers.md tells what it protects from, and what not.

import Crypto

enum CodeHash {
    static let saltBytes = 16

    /// 32 bytes: of the mapping and the code, under a key of the row's own. A hash of one row says nothing about another one.
    static func hash(code: String, mapping: Int64, salt: [UInt8]) -> [UInt8] {
        HMACSHA256.digest(key: salt, Array("\(mapping):\(code)".utf8))
    }

    /// In a time that does not depend on the code.
    static func matches(_ code: String, mapping: Int64, salt: [UInt8], hash: [UInt8]) -> Bool {
        constantTimeEquals(self.hash(code: code, mapping: mapping, salt: salt), hash)
    }
}
