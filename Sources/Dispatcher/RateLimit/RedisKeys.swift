// What is kept at Redis, by name. Part of RedisLimits; docs/cluster.md, "Redis".

import Crypto

/// Senders stand there as hashes, under a key that the database has and Redis has not.
struct RedisKeys: Sendable {
    private let key: [UInt8]
    let bucket: String
    let contributions: String
    private let prefix: String

    init(key: [UInt8]) {
        self.key = key
        // One hash slot for all, should it be a Redis Cluster.
        prefix = "sms-router:{\(Hex.encode(Array(HMACSHA256.digest(key: key, Array("cluster".utf8)).prefix(6))))}:"
        bucket = prefix + "global"
        contributions = prefix + "routers"
    }

    func sender(_ address: ArraySlice<UInt8>) -> String {
        prefix + "s:" + Hex.encode(Array(HMACSHA256.digest(key: key, Array(address)).prefix(16)))
    }
}
