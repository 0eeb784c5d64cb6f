import Testing

@testable import Postgres

@Suite struct PostgresURLTests {
    @Test func everyPartIsFound() throws {
        let url = try PostgresURL(
            "postgresql+asyncpg://us%40er:p%3Aa@ss@h1:1111,[2001:db8::1]:2222,h3/my%20db?application_name=x&sslmode=verify-full")
        #expect(url.hosts.map(\.name) == ["h1", "2001:db8::1", "h3"])
        #expect(url.hosts.map(\.port) == [1111, 2222, 5432])
        #expect(url.user == "us@er")
        #expect(url.password == "p:a@ss")
        #expect(url.database == "my db")
        #expect(url.parameter("sslmode") == "verify-full")
        #expect(url.description == "postgresql://us@er@h1:1111,[2001:db8::1]:2222,h3:5432/my db")
    }

    @Test func socketsAndParametersThatNameHosts() throws {
        let encoded = try PostgresURL("postgres://%2Frun%2Fpg:6000/db")
        #expect(encoded.hosts == [PostgresURL.Host(name: "/run/pg", port: 6000)])
        #expect(encoded.hosts[0].isSocket)
        let byQuery = try PostgresURL("postgresql:///db?host=/run/pg&port=6000&user=u&password=p")
        #expect(byQuery.hosts == encoded.hosts && byQuery.user == "u" && byQuery.password == "p")
        let several = try PostgresURL("postgresql:///db?host=a,b&port=1,2")
        #expect(several.hosts.map(\.description) == ["a:1", "b:2"])
        #expect(try PostgresURL("postgresql:///db?host=a,b&port=7").hosts.map(\.port) == [7, 7])
        #expect(try PostgresURL("postgresql://").hosts.isEmpty)
        #expect(try PostgresURL("postgresql://h/db?ssl=true").parameter("sslmode") == "require")
    }

    @Test(arguments: [
        "", "mysql://h/db", "h:5432/db", "postgresql://h:0/db", "postgresql://h:65536/db", "postgresql://h:x/db", "postgresql://a,,b/db",
        "postgresql://u:s3cret%zz@h/db", "postgresql://h/db?x", "postgresql://[::1/db", "postgresql://h/%00",
        "postgresql:///?host=a,b,c&port=1,2",
    ])
    func othersAreRefusedWithoutTellingThem(_ text: String) {
        do {
            let url = try PostgresURL(text)
            Issue.record("taken: \(url)")
        } catch { #expect(!error.description.contains("s3cret")) }
    }

    @Test func parametersForLibpq() throws {
        var configuration = try PostgresConfiguration("postgresql://u:p@h:1/db?target_session_attrs=any&options=-c%20geqo%3Doff")
        configuration.serverSettings.append(("search_path", "a, b"))
        let list = configuration.parameters(host: configuration.url.hosts[0], address: "192.0.2.1")
        let values = Dictionary(list.map { ($0.name, $0.value) }, uniquingKeysWith: { _, _ in "twice" })
        #expect(values["host"] == "h" && values["hostaddr"] == "192.0.2.1" && values["port"] == "1" && values["dbname"] == "db")
        #expect(values["target_session_attrs"] == "any" && values["gssencmode"] == "disable")
        #expect(values["options"] == #"-c timezone=UTC -c default_transaction_isolation=read\ committed -c search_path=a,\ b -c geqo=off"#)
        #expect(try PostgresConfiguration("postgresql://h/db").parameters(host: nil, address: nil).contains { $0.value == "read-write" })
        #expect(throws: PostgresURLError.self) { try PostgresConfiguration("postgresql://h/db?sslmod=require") }
    }
}
