// The forms that single values come in.

import Testing

@testable import Settings

@Suite struct EnvironmentFileTests {
    private func parse(_ text: String) throws -> [String] { try EnvironmentFile.parse(text, path: "/e").map { "\($0.key)=\($0.value)" } }

    @Test func readsTheCommonForm() throws {
        let text = """
            # comment
              # indented comment
            PLAIN=value
            export EXPORTED=yes
            SPACED =no
            """
        #expect(throws: SettingsError.self) { try parse(text) }
        #expect(
            try parse(
                """
                \u{feff}FIRST=1\r
                # comment
                export\tB=two words # behind
                C='single # $HOME \\n'
                D="double \\"quoted\\" \\$x \\\\ line\\nbreak \\d" # c
                E=
                F=a#b=c
                  G=indented
                H=#none
                """)
                == [
                    "FIRST=1", "B=two words", "C=single # $HOME \\n", "D=double \"quoted\" $x \\ line\nbreak \\d", "E=", "F=a#b=c",
                    "G=indented", "H=#none",
                ])
    }

    @Test(arguments: [
        ("A=1\nnonsense", "line 2: expected KEY=value"), ("=x", "line 1: expected KEY=value"), ("1A=x", "line 1: expected KEY=value"),
        ("A='open", "line 1: the quote is not closed"), ("\n\nA=\"x\\", "line 3: the quote is not closed"),
        ("A='x'y", "line 1: text after the closing quote"), ("A=\0", "line 1: a NUL byte"),
    ])
    func badLineIsNamed(_ text: String, _ reason: String) throws {
        let error = try #require(throws: SettingsError.self) { try parse(text) }
        #expect(error.description == "SMS_ROUTER_ENV_FILE /e, " + reason)
    }

    @Test func fileMayNotNameAnother() {
        #expect(failure(["SMS_ROUTER_ENV_FILE": "/e"], files: ["/e": "SMS_ROUTER_ENV_FILE=/f"])?.description.contains("itself") == true)
    }
}

@Suite struct DatabaseURLTests {
    @Test func libpqForm() throws {
        let url = try DatabaseURL("postgresql://us%40er:p%2Fa%25ss@h1:5433,[::1],h3/my%20db?sslmode=require&application_name=x")
        #expect(url.hosts == [.init(name: "h1", port: 5433), .init(name: "::1", port: 5432), .init(name: "h3", port: 5432)])
        #expect(url.user == "us@er" && url.password == "p/a%ss" && url.database == "my db")
        #expect(
            url.keywords.map { "\($0.name)=\($0.value)" } == [
                "user=us@er", "password=p/a%ss", "dbname=my db", "sslmode=require", "application_name=x",
            ])
        #expect(url.libpqURL == "postgresql://us%40er:p%2Fa%25ss@h1:5433,[::1]:5432,h3:5432/my%20db?sslmode=require&application_name=x")
        #expect(try DatabaseURL(url.libpqURL) == url)
        #expect("\(url)" == "postgresql://us%40er:***@h1:5433,[::1]:5432,h3:5432/my%20db?sslmode=require&application_name=x")
    }

    @Test(arguments: ["postgres", "postgresql", "postgresql+asyncpg", "postgresql+psycopg2", "POSTGRES+psycopg"])
    func schemes(_ scheme: String) throws {
        #expect(try DatabaseURL(scheme + "://u@h/db").libpqURL == "postgresql://u@h:5432/db")
    }

    @Test func sqlAlchemyForms() throws {
        let url = try DatabaseURL("postgresql+asyncpg://u:p@/db?host=h1:5433&host=h2&ssl=require&prepared_statement_cache_size=0")
        #expect(url.hosts == [.init(name: "h1", port: 5433), .init(name: "h2", port: 5432)])
        #expect(url.parameters == [.init(name: "sslmode", value: "require")])
        #expect(try DatabaseURL("postgresql://u:p@ss@h/db").password == "p@ss")
        let strange = try DatabaseURL("postgresql://u:p@h/a%40b")
        #expect(try strange.database == "a@b" && DatabaseURL(strange.libpqURL) == strange)
    }

    @Test func sockets() throws {
        #expect(try DatabaseURL("postgresql:///db?host=/run/postgresql&port=6432").hosts == [.init(name: "/run/postgresql", port: 6432)])
        let encoded = try DatabaseURL("postgresql://%2Frun%2Fpostgresql:6432/db")
        #expect(encoded.hosts == [.init(name: "/run/postgresql", port: 6432)])
        #expect(try DatabaseURL(encoded.libpqURL) == encoded)
        #expect(try DatabaseURL("postgresql://").hosts == [.init(name: "", port: 5432)])
    }

    @Test(arguments: [
        "", "postgresql", "postgresql+://h", "http://h/db", "postgresql://h:0/db", "postgresql://h:x/db", "postgresql://[::1/db",
        "postgresql://h/d b", "postgresql://h/%00", "postgresql://h/%ff", "postgresql://h/db?sslmode", "postgresql://h1,h2/db?port=1,2,3",
        "postgresql://1.2.3/db", "postgresql://h/db#x",
        // A password with a slash that nobody escaped: the rest of it would be shown as the database's name.
        "postgresql://router:5/ecret@h/db",
    ])
    func refused(_ text: String) { #expect(throws: ParseRefusal.self) { try DatabaseURL(text) } }
}

@Suite struct AddressTests {
    @Test func blocks() throws {
        let proxies = try TrustedProxies("10.0.0.0/8, 192.168.4.0/22 ,fd00::/8,203.0.113.7,::ffff:198.51.100.0/120, loopback")
        for inside in [
            "10.255.0.1", "192.168.7.255", "fd12::1", "203.0.113.7", "198.51.100.9", "::ffff:10.1.2.3", "127.8.8.8", "[::1]",
            "fd00::1%eth0",
        ] {
            #expect(proxies.contains(inside), "\(inside)")
        }
        for outside in ["11.0.0.0", "192.168.8.0", "fe80::1", "203.0.113.8", "::2", "nonsense", "", "10.0.0", "::ffff:11.0.0.1"] {
            #expect(!proxies.contains(outside), "\(outside)")
        }
        #expect(try TrustedProxies("none").blocks.isEmpty)
        #expect(try TrustedProxies("0.0.0.0/0").contains("8.8.8.8"))
        #expect(try !TrustedProxies("0.0.0.0/0").contains("2001:db8::1"))
    }

    @Test(arguments: [
        "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.1/8", "::1/129", "::ffff:1.2.3.4/90", "host", "10.0.0.0/8/8", "1.2.3.4/+8",
    ])
    func badBlocks(_ text: String) { #expect(throws: ParseRefusal.self) { try TrustedProxies(text) } }

    @Test(arguments: [
        ("::", "::"), ("::1", "::1"), ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("fe80:0:0:0:1:2:3:4", "fe80::1:2:3:4"),
        ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("1:2:3:4:5:6:0:0", "1:2:3:4:5:6::"), ("::ffff:1.2.3.4", "1.2.3.4"),
    ])
    func addressesAreShownShort(_ text: String, _ short: String) { #expect(NetworkAddress(text)?.description == short) }

    @Test func listening() throws {
        #expect(
            try ListenAddress.list("0.0.0.0:80, [::]:8000,localhost:0,unix:/run/x.sock")
                == [
                    .tcp(host: "0.0.0.0", port: 80), .tcp(host: "::", port: 8000), .tcp(host: "localhost", port: 0),
                    .unix(path: "/run/x.sock"),
                ])
        #expect(try ListenAddress("[::1]:1").description == "[::1]:1")
        for bad in [
            "", ",", "h:", ":80", "h:80:1", "::1:80", "h:65536", "h:+1", "unix:", "h:1,h:1", "999.1.1.1:80",
            "unix:/" + String(repeating: "x", count: 107),
        ] {
            #expect(throws: ParseRefusal.self, "\(bad)") { try ListenAddress.list(bad) }
        }
    }

    @Test func webAddresses() throws {
        let address = try WebAddress("HTTPS://u:p@Sms.Example:8443/a/b?c=d&e")
        #expect(
            address.isSecure && address.host == "sms.example" && address.port == 8443 && address.path == "/a/b" && address.query == "c=d&e")
        #expect(address.userInfo == "u:p" && address.text == "HTTPS://u:p@Sms.Example:8443/a/b?c=d&e")
        #expect(address.masked == "https://sms.example:8443/a/b?c=***&e=***")
        #expect(try WebAddress("http://h").effectivePort == 80)
        for bad in ["https://", "https:///x", "//h", "https://h/a b", "https://h#f", "https://h:x", "https://ü/"] {
            #expect(throws: ParseRefusal.self, "\(bad)") { try WebAddress(bad) }
        }
    }

    @Test func adminTokens() throws {
        let tokens = try AdminToken.list("0123456789abcdef, ops:fedcba9876543210 ,0000000000000000:read,mon:1111111111111111:read")
        #expect(tokens.map(\.name) == ["admin", "ops", "admin", "mon"])
        #expect(tokens.map(\.isReadOnly) == [false, false, true, true])
        #expect(tokens.map(\.token).allSatisfy { $0.count == 16 })
        for bad in [
            "", "short", "a:b:0123456789abcdef", "0123456789abcdef,0123456789abcdef:read", ":0123456789abcdef", "a b:0123456789abcdef",
        ] {
            #expect(throws: ParseRefusal.self, "\(bad)") { try AdminToken.list(bad) }
        }
    }

    @Test func mediaHosts() throws {
        let hosts = try MediaHosts("cdn.example, *.Media.example")
        #expect(hosts.allows("CDN.example") && hosts.allows("a.media.example") && hosts.allows("a.b.media.example"))
        #expect(
            !hosts.allows("media.example") && !hosts.allows("evilmedia.example") && !hosts.allows("x.cdn.example")
                && !hosts.allows(".media.example"))
        for bad in ["1.2.3.4", "localhost", "*", "*.", "*.com:80", "https://x.y"] {
            #expect(throws: ParseRefusal.self, "\(bad)") { try MediaHosts(bad) }
        }
    }

    @Test func numbersAreStrict() {
        for bad in ["", "-", "+1", " 1", "1_000", "0x10", "1.0", "99999999999999999999"] { #expect(wholeNumber(bad) == nil) }
        for bad in ["", ".", "-", "1e3", "inf", "0x1p3", "1.2.3", "1.", "1,5"] { #expect(decimalNumber(bad) == nil) }
        #expect(decimalNumber(".5") == 0.5 && decimalNumber("-2.25") == -2.25 && wholeNumber("-7") == -7)
    }
}
