// Where Redis is, in all forms that operators have, and what of it is shown.

import Testing

@testable import Settings

@Suite struct RedisURLTests {
    @Test func allForms() throws {
        let plain = try RedisURL("redis://cache.internal")
        #expect(plain.place == .host("cache.internal", port: 6379, isSecure: false) && plain.user == nil && plain.password == nil)
        #expect(plain.database == 0 && plain.authorities == nil)
        let whole = try RedisURL("rediss://router:p%40ss%2Fword@Redis.Example.com:6380/4?authorities=/etc/ssl/ca.pem")
        #expect(whole.place == .host("redis.example.com", port: 6380, isSecure: true) && whole.user == "router")
        #expect(whole.password == "p@ss/word" && whole.database == 4 && whole.authorities == "/etc/ssl/ca.pem")
        let bare = try RedisURL(" redis://:secret@[::1]:7000/ ")
        #expect(bare.place == .host("::1", port: 7000, isSecure: false) && bare.user == nil && bare.password == "secret")
        let socket = try RedisURL("unix:///run/redis/redis.sock?database=2")
        #expect(socket.place == .socket("/run/redis/redis.sock") && socket.database == 2)
        #expect(try RedisURL("unix://u:p@/run/r.sock").password == "p")
    }

    @Test func whatIsShownHasNoPassword() throws {
        for (text, shown) in [
            ("redis://cache", "redis://cache:6379/0"), ("redis://:hunter2@cache/3", "redis://:****@cache:6379/3"),
            ("rediss://router:hunter2@[::1]?authorities=/ca", "rediss://router:****@[::1]:6379/0?authorities=/ca"),
            ("unix://router:hunter2@/run/r.sock", "unix://router:****@/run/r.sock?database=0"),
        ] {
            #expect(try RedisURL(text).description == shown)
            // It reads as itself again but for the stars.
            #expect(try RedisURL(shown).description == shown)
        }
    }

    @Test(arguments: [
        "", "cache:6379", "http://cache", "redis://", "redis://:@cache", "redis://user@cache", "redis://cache/x", "redis://cache/-1",
        "redis://cache/70000",
        "redis://cache:0x1", "redis://cache:99999", "redis://cache?authorities=/ca", "rediss://cache?authorities=ca",
        "rediss://cache?other=/ca",
        "redis://a:b/c@cache", "unix://redis.sock", "unix://host/redis.sock", "unix:///r.sock?database=x", "redis://c#f",
        "redis://a:b%zz@c",
    ])
    func whatIsNoRedis(_ text: String) { #expect(throws: (any Error).self) { try RedisURL(text) } }

    @Test func sharingIsOnWithARedisUnlessSomebodySaysNo() throws {
        #expect(try !load([:]).sharesLimits && load([:]).redisURL == nil)
        #expect(try load(["SMS_ROUTER_SHARED_LIMITS": "true"]).sharesLimits)
        let redis = try load(["SMS_ROUTER_REDIS_URL": "redis://cache"])
        #expect(redis.sharesLimits && redis.redisURL?.place == .host("cache", port: 6379, isSecure: false))
        let off = try load(["SMS_ROUTER_REDIS_URL": "redis://cache", "SMS_ROUTER_SHARED_LIMITS": "false"])
        #expect(!off.sharesLimits && off.redisURL == nil && off.warnings.contains { $0.contains("SMS_ROUTER_REDIS_URL is not used") })
        #expect(
            try load(["SMS_ROUTER_REDIS_URL_FILE": "/secret"], files: ["/secret": "redis://:hunter2@cache\n"]).redisURL?.password
                == "hunter2")
    }

    @Test func itIsNotHandedToWorkersAndNotShown() throws {
        let settings = try load(["SMS_ROUTER_REDIS_URL": "redis://:hunter2@cache", "SMS_ROUTER_NAME": "a"])
        #expect(!settings.environment(for: .worker).contains { $0.key.contains("REDIS") || $0.value.contains("hunter2") })
        #expect(!settings.entries.contains { ($0.value ?? "").contains("hunter2") })
        let refusal = try #require(failure(["SMS_ROUTER_REDIS_URL": "redis://hunter2@cache"]))
        #expect(refusal.key == "SMS_ROUTER_REDIS_URL" && !refusal.description.contains("hunter2"))
    }
}
