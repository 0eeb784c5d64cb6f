// `doctor`'s judgements: the disk, limits, the plan of indexes, the public URL, what Twilio has.

import JSON
import Schema
import Settings
import Testing
import Time

@testable import Control

@Suite struct MachineTests {
    private static let table = MountTable(
        """
        21 1 259:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
        30 21 0:25 / /var/lib/sms\\040router rw,noatime - tmpfs tmpfs rw,size=1g
        31 21 0:26 / /srv ro,relatime shared:7 master:3 - xfs /dev/vdb rw
        32 21 0:27 / /mnt rw - nfs4 server:/x rw
        33 32 0:28 / /mnt rw - ext4 /dev/vdc rw
        broken line

        """)

    @Test(arguments: [
        ("/var/lib", "ext4", false), ("/var/lib/sms router/state", "tmpfs", false), ("/var/lib/sms", "ext4", false),
        ("/srv/x", "xfs", true),
        ("/mnt/state", "ext4", false), ("/", "ext4", false),
    ]) func theFileSystemOfAPath(path: String, type: String, isReadOnly: Bool) throws {
        let mount = try #require(Self.table.mount(of: path))
        #expect(mount.type == type && mount.isReadOnly == isReadOnly)
    }

    @Test(arguments: [
        ("ext4", Finding.Verdict.good), ("xfs", .good), ("btrfs", .good), ("tmpfs", .bad), ("nfs4", .bad), ("cifs", .bad),
        ("fuse.sshfs", .bad),
        ("overlay", .warning),
    ]) func disks(type: String, verdict: Finding.Verdict) {
        var findings = Findings()
        MachineCheck.judge(MountTable.Mount(point: "/x", type: type, isReadOnly: false), "/x/state", &findings)
        #expect(findings.all.map(\.verdict) == [verdict])
        #expect(verdict == .good || findings.all[0].mend != nil)
    }

    /// Megabytes free, inodes free, and what is said of each.
    private static let rooms: [(UInt64, UInt64, Finding.Verdict, Finding.Verdict)] = [
        (1 << 20, 1_000_000, .good, .good), (32, 1_000_000, .bad, .good), (800, 1_000_000, .warning, .good),
        (50 << 10, 20_000, .warning, .warning), (1 << 20, 3, .good, .bad),
    ]

    @Test(arguments: rooms) func room(free: UInt64, nodes: UInt64, space: Finding.Verdict, inodes: Finding.Verdict) {
        let (free, total) = (free << 20, UInt64(2) << 40)
        var findings = Findings()
        MachineCheck.judge(free: free, of: total, freeNodes: nodes, nodes: 1_000_000, spoolMegabytes: 1024, "/x", &findings)
        #expect(findings.all.map(\.verdict) == [space, inodes])
        findings = Findings()
        MachineCheck.judge(free: free, of: total, freeNodes: 0, nodes: 0, spoolMegabytes: 1024, "/x", &findings)
        #expect(findings.all.map(\.verdict) == [space], "a file system without a number of inodes")
    }

    @Test func textsOfTheKernel() {
        let limits = """
            Limit                     Soft Limit           Hard Limit           Units
            Max processes             95000                95000                processes
            Max open files            1024                 1048576              files
            """
        #expect(MachineCheck.openFiles(limits) == 1024)
        #expect(MachineCheck.openFiles("Max open files            unlimited            unlimited            files") == nil)
        let netstat = "TcpExt: SyncookiesSent ListenOverflows ListenDrops\nTcpExt: 0 17 18\nIpExt: InNoRoutes\nIpExt: 4\n"
        #expect(MachineCheck.listenOverflows(netstat) == 17)
        #expect(MachineCheck.listenOverflows("IpExt: x\nIpExt: 1\n") == nil)
    }
}

@Suite struct SchemaPlanTests {
    @Test func whatTheMigrationsLeave() throws {
        let plan = SchemaPlan()
        let names = Set(plan.indexes.map(\.name))
        #expect(names.isSuperset(of: ["sms_router_inbox_id", "sms_router_inbox_talk", "sms_router_users_digits", "sms_router_outbox_sid"]))
        #expect(!names.contains("sms_router_inbox_waiting_talk"), "one that a later migration took away")
        #expect(names.count == plan.indexes.count)
        let talk = try #require(plan.indexes.first { $0.name == "sms_router_inbox_talk" })
        #expect(
            talk.table == "sms_router_inbox"
                && talk.statement == "create index concurrently sms_router_inbox_talk on sms_router_inbox (conversation, id)")
        #expect(try #require(plan.indexes.first { $0.name == "sms_router_logs_time" }).unless != nil)
        #expect(try #require(plan.indexes.first { $0.name == "sms_router_outbox_sid" }).table == "sms_router_outbox")
        let triggers = plan.triggers.map { "\($0.name) \($0.table)" }
        #expect(
            Set(triggers).isSuperset(of: [
                "sms_router_inserted users", "sms_router_changed sms_router_numbers", "sms_router_accept_order sms_router_conversations",
            ]))
        #expect(Set(triggers).count == triggers.count)
    }
}

@Suite struct PublicURLTests {
    private func findings(_ local: ProbeAnswer, _ open: ProbeAnswer?, localTakes: String? = nil, openTakes: String? = nil) -> [Finding] {
        var findings = Findings()
        PublicURLVerdict(base: "https://a.example", local: local, open: open, localTakes: localTakes, openTakes: openTakes).judge(&findings)
        return findings.all
    }

    @Test func answers() {
        #expect(ProbeAnswer(status: 400, body: #"{"detail":"Missing or malformed MessageSid"}"#) == .signatureTaken)
        #expect(ProbeAnswer(status: 403, body: #"{"detail":"Invalid Twilio signature"}"#) == .signatureRefused)
        #expect(ProbeAnswer(status: 400, body: "<html>Bad Request</html>") == .other(400))
        #expect(ProbeAnswer(status: 403, body: "Forbidden") == .other(403))
    }

    @Test func verdicts() {
        #expect(findings(.signatureTaken, .signatureTaken).map(\.verdict) == [.good, .good])
        #expect(findings(.signatureTaken, nil).map(\.verdict) == [.good])
        let proxy = findings(.signatureTaken, .signatureRefused)
        #expect(proxy.map(\.verdict) == [.good, .bad] && proxy[1].mend?.contains("the proxy changes") == true)
        let guessed = findings(.signatureTaken, .signatureRefused, openTakes: "http://a.example")
        #expect(
            guessed[1].detail.contains("takes itself for http://a.example")
                && guessed[1].mend?.contains("SMS_ROUTER_PUBLIC_URL=https://a.example") == true)
        let stale = findings(.signatureRefused, .signatureRefused)
        #expect(stale.map(\.verdict) == [.bad, .bad] && stale[0].mend?.contains("reload") == true)
        let other = findings(.signatureRefused, nil, localTakes: "https://b.example")
        #expect(other[0].detail.contains("it takes what is signed for https://b.example"))
        for status in [200, 301, 400, 401, 403, 404, 405, 413, 500, 502] {
            let found = findings(.signatureTaken, .other(status))
            #expect(found[1].verdict == .bad && found[1].detail.contains("\(status)") && found[1].mend?.isEmpty == false)
        }
        #expect(findings(.unreachable("refused"), .unreachable("no such host")).map(\.verdict) == [.bad, .bad])
    }

    @Test func whatARouterMightTakeItselfFor() throws {
        let settings = try ControlEnvironment(
            ["SMS_ROUTER_PUBLIC_URL": "https://old.example/p/", "SMS_ROUTER_LISTEN": "0.0.0.0:8000,unix:/run/x"]
        ) { _ throws(SettingsFileError) in throw SettingsFileError("none") }.settings
        let others = PublicURLCheck.others("https://new.example:8443/p", settings: settings)
        #expect(
            others == [
                "https://old.example/p", "http://new.example:8443/p", "https://new.example:8443", "https://new.example/p",
                "http://new.example:8443",
                "http://127.0.0.1:8000",
            ])
    }

    @Test func datesOfCertificates() {
        #expect(PublicURLCheck.certificateTime("Nov  3 07:00:00 2027 GMT")?.iso8601.hasPrefix("2027-11-03T07:00:00") == true)
        #expect(PublicURLCheck.certificateTime("soon") == nil)
        let now = WallTime(iso8601: "2026-11-30T00:00:00Z") ?? WallTime(microseconds: 0)
        for (days, verdict) in [(-1, Finding.Verdict.bad), (3, .bad), (14, .warning), (60, .good)] {
            var findings = Findings()
            RouterFindings.certificate("certificate", of: "x", ends: now + .seconds(days * 86_400), now: now, &findings)
            #expect(findings.all.map(\.verdict) == [verdict], "\(days)")
        }
    }
}

@Suite struct TwilioVerdictTests {
    private static let base = "https://sms.example.com"
    private static let hook = "https://sms.example.com/sms-router/webhook/sms"
    private static let fallback = "https://sms.example.com/sms-router/webhook/fallback"
    private static let tollFree = "+18005550100"
    private static let local = "+14155550100"

    private func number(_ text: String, _ changes: [String: String] = [:]) throws -> TwilioNumber {
        var members = [
            "sid": "PN1", "phone_number": text, "sms_url": Self.hook, "sms_method": "POST", "sms_fallback_url": Self.fallback,
            "sms_fallback_method": "POST",
        ]
        members.merge(changes) { $1 }
        return try #require(TwilioNumber(.object(members.map { JSONMember($0.key, .string($0.value)) })))
    }

    private func service(_ changes: [String: JSONValue] = [:], campaigns: [String] = ["VERIFIED"]) throws -> TwilioService {
        var members: [String: JSONValue] = [
            "sid": .string("MG1"), "inbound_request_url": .string(Self.hook), "inbound_method": .string("POST"),
            "fallback_url": .string(Self.fallback),
            "fallback_method": .string("POST"), "use_inbound_webhook_on_number": .bool(false),
        ]
        members.merge(changes) { $1 }
        var service = try #require(TwilioService(.object(members.map { JSONMember($0.key, $0.value) })))
        service.numbers = ["PN1"]
        service.campaigns = campaigns
        return service
    }

    private func view(_ number: TwilioNumber, _ services: [TwilioService] = [], verification: String? = nil) -> TwilioAccountView {
        TwilioAccountView(
            account: "AC1", numbers: [number], services: services, verifications: verification.map { ["PN1": $0] } ?? [:], status: "active",
            type: "Full")
    }

    private func judged(_ view: TwilioAccountView, ours: Set<String> = [], service: String? = nil) -> [Finding] {
        var findings = Findings()
        TwilioVerdicts(base: Self.base, ours: ours, service: service) { $0.hasPrefix("+1415") ? "US" : nil }.judge([view], &findings)
        return findings.all
    }

    private func bad(_ findings: [Finding]) -> [String] { findings.filter { $0.verdict == .bad }.map(\.detail) }

    @Test func everythingAsItShouldBe() throws {
        let free = try judged(view(number(Self.tollFree), verification: "TWILIO_APPROVED"), ours: [Self.tollFree])
        #expect(free.allSatisfy { $0.verdict == .good }, "\(free)")
        let plain = try judged(view(number(Self.local, ["sms_url": "https://elsewhere.example/"]), [service()]))
        #expect(plain.allSatisfy { $0.verdict == .good }, "the service's webhook counts: \(plain)")
    }

    @Test(arguments: [
        ("http://sms.example.com/sms-router/webhook/sms", "it is http, not https"),
        ("https://old.example.com/sms-router/webhook/sms", "leads to old.example.com"),
        ("https://sms.example.com:8443/sms-router/webhook/sms", "port 8443"),
        ("https://sms.example.com/webhook/sms", "its path is /webhook/sms"),
        ("https://sms.example.com", "its path is /"), ("nonsense", "no URL"),
    ]) func wrongWebhooks(url: String, said: String) throws {
        let found = try bad(judged(view(number(Self.tollFree, ["sms_url": url]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree]))
        #expect(found.count == 1 && found[0].contains(said), "\(found)")
    }

    @Test(arguments: [
        "https://sms.example.com/sms-router/webhook/sms#rc=3&rp=all", "https://user:pass@sms.example.com/sms-router/webhook/sms",
        "https://SMS.example.com:443/api/v1/sms-router/webhook/sms?x=1",
    ]) func sameWebhooks(url: String) throws {
        let found = try judged(view(number(Self.tollFree, ["sms_url": url]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree])
        #expect(bad(found).isEmpty, "\(found)")
        #expect(found.allSatisfy { !$0.detail.contains("pass") }, "nobody's password is shown")
    }

    @Test func methodsAndFallbacks() throws {
        let get = try bad(
            judged(view(number(Self.tollFree, ["sms_method": "GET"]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree]))
        #expect(get.count == 1 && get[0].contains("called with GET"))
        let none = try judged(view(number(Self.tollFree, ["sms_fallback_url": ""]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree])
        #expect(none.contains { $0.verdict == .warning && $0.detail.contains("no fallback") })
        let elsewhere = try judged(
            view(number(Self.tollFree, ["sms_fallback_url": "https://b.example/x"]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree]
        )
        #expect(elsewhere.allSatisfy { $0.verdict == .good }, "another host is what Twilio recommends")
        let wrong = try bad(
            judged(
                view(number(Self.tollFree, ["sms_fallback_url": Self.base + "/x"]), verification: "TWILIO_APPROVED"), ours: [Self.tollFree])
        )
        #expect(wrong.count == 1 && wrong[0].contains("fallback"))
    }

    @Test func servicesOverride() throws {
        let wrong = try bad(
            judged(view(number(Self.local), [service(["inbound_request_url": .string("https://old.example/")])]), ours: [Self.local]))
        #expect(wrong.count == 1 && wrong[0].contains("MG1, which overrides"), "\(wrong)")
        let dropped = try bad(judged(view(number(Self.local), [service(["inbound_request_url": .null])]), ours: [Self.local]))
        #expect(dropped.count == 1 && dropped[0].contains("what people write is dropped"))
        let defers = try judged(
            view(number(Self.local), [service(["inbound_request_url": .null, "use_inbound_webhook_on_number": .bool(true)])]),
            ours: [Self.local])
        #expect(bad(defers).isEmpty, "\(defers)")
        let callback = try judged(view(number(Self.local), [service(["status_callback": .string(Self.base + "/x")])]), ours: [Self.local])
        #expect(callback.contains { $0.verdict == .warning && $0.detail.contains("status callback") })
        var app = try view(number(Self.local, ["sms_application_sid": "AP1"]), [service(["use_inbound_webhook_on_number": .bool(true)])])
        #expect(bad(judged(app, ours: [Self.local])).contains { $0.contains("no webhook") }, "an app that is gone")
        app.applications["AP1"] = TwilioApplication(.object([JSONMember("sms_url", .string("https://old.example/"))]))
        #expect(bad(judged(app, ours: [Self.local])).contains { $0.contains("the app's, which overrides") })
        #expect(try bad(judged(view(number(Self.local), [service()]), ours: [Self.local], service: "MG2")).contains { $0.contains("MG2") })
    }

    @Test func registrations() throws {
        for (status, verdict) in [("TWILIO_APPROVED", Finding.Verdict.good), ("TWILIO_REJECTED", .bad), ("IN_REVIEW", .warning)] {
            let found = try judged(view(number(Self.tollFree), verification: status), ours: [Self.tollFree]).filter {
                $0.detail.contains("toll-free")
            }
            #expect(found.map(\.verdict) == [verdict])
        }
        #expect(try bad(judged(view(number(Self.tollFree)), ours: [Self.tollFree])).count == 1)
        for (statuses, verdict) in [(["VERIFIED"], Finding.Verdict.good), ([], .bad), (["FAILED"], .bad), (["PENDING"], .warning)] {
            let found = try judged(view(number(Self.local), [service(campaigns: statuses)]), ours: [Self.local]).filter {
                $0.detail.contains("A2P")
            }
            #expect(found.map(\.verdict) == [verdict], "\(statuses)")
        }
        #expect(try bad(judged(view(number(Self.local)), ours: [Self.local])).contains { $0.contains("no messaging service") })
        let abroad = try judged(view(number("+442075550100")), ours: ["+442075550100"])
        #expect(abroad.allSatisfy { $0.verdict == .good }, "\(abroad)")
    }

    @Test func whoseNumbers() throws {
        #expect(
            try bad(judged(view(number(Self.tollFree), verification: "TWILIO_APPROVED"), ours: [Self.local])).contains {
                $0.contains("no account that is configured")
            })
        let foreign = try judged(view(number(Self.tollFree, ["sms_url": "https://shop.example/"])))
        #expect(bad(foreign).count == 1 && bad(foreign)[0].contains("none points to"), "\(foreign)")
        var closed = try view(number(Self.tollFree), verification: "TWILIO_APPROVED")
        closed.status = "suspended"
        #expect(bad(judged(closed, ours: [Self.tollFree])).contains { $0.contains("suspended") })
    }

    @Test(arguments: [
        ("https://api.twilio.com", "https://messaging.twilio.com"),
        ("https://api.dublin.ie1.twilio.com", "https://messaging.dublin.ie1.twilio.com"),
        ("http://127.0.0.1:9", "http://127.0.0.1:9"), ("https://api.example.com/twilio", "https://api.example.com/twilio"),
    ]) func whereTheMessagingInterfaceIs(api: String, messaging: String) { #expect(TwilioLooker.messagingBase(api) == messaging) }
}
