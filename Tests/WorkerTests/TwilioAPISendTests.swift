import Crypto
import EventLoop
import HTTPClient
import Settings
import TestSupport
import Testing
import Time
import Twilio

@testable import Standins
@testable import Worker

@Suite(.serialized) struct TwilioAPISendTests {
    @Test func aMessageIsSentWithTheKeyOfItsAccount() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                guard case .sent(let sid, "queued") = await site.api.send(twilioMessage("Ünïcode & more")) else {
                    Issue.record("not sent")
                    return
                }
                let request = try #require(site.seen.first)
                #expect(request.method == .post)
                #expect(request.target == "/2010-04-01/Accounts/\(twilioAccount)/Messages.json")
                #expect(request.header("authorization") == "Basic " + Base64.encode(Array("\(twilioKey):secret".utf8)))
                #expect(request.header("content-type") == "application/x-www-form-urlencoded")
                #expect(request.header("accept") == "application/json")
                let message = try #require(site.twilio.ledger.message(sid))
                #expect(message.body == "Ünïcode & more" && message.to == "+14155550101" && message.from == "+15005550006")
                #expect(message.validityPeriod == 60)
                #expect(site.api.inFlight == 0)
            }
        }
    }

    @Test func everyFaultGetsItsVerdictAndIsNotRepeated() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop, change: { $0.sendTimeout = .seconds(4) }) { site in
                var requests = 0
                @LoopActor func verdict(_ fault: TwilioFault) async throws -> TwilioVerdict {
                    try site.control(#"{"faults":{"\#(fault.rawValue)":1}}"#)
                    let verdict = await site.api.send(twilioMessage())
                    requests += 1
                    #expect(site.seen.count == requests, "\(fault)")
                    return verdict
                }
                #expect(try await verdict(.tooManyRequests) == .notSent(.tooFast))
                #expect(try await verdict(.serverError) == .unknown(.answered(status: 500)))
                #expect(try await verdict(.unavailable) == .unknown(.answered(status: 503)))
                #expect(try await verdict(.hang) == .unknown(.noAnswer(.timeout(sent: true))))
                for fault in [TwilioFault.reset, .resetAfter] {
                    guard case .unknown(.noAnswer(.closedBeforeAnswer)) = try await verdict(fault) else {
                        Issue.record("\(fault)")
                        continue
                    }
                }
                #expect(try await verdict(.hangAfter) == .unknown(.noAnswer(.timeout(sent: true))))
                #expect(try await verdict(.errorAfter) == .unknown(.answered(status: 500)))
                #expect(try await verdict(.garbageAfter) == .unknown(.accepted))
                // Those that Twilio has, each once.
                #expect(site.twilio.ledger.messages.count == 4)
            }
        }
    }

    @Test func refusalsByCode() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                try site.control(
                    #"{"errors":{"+1":21610,"+2":21211,"+3":{"code":30001,"times":1},"+4":20005,"+5":{"code":21408,"status":403}}}"#)
                #expect(await site.api.send(twilioMessage(to: "+1")) == .optedOut)
                #expect(await site.api.send(twilioMessage(to: "+2")) == .failed(code: 21_211))
                #expect(await site.api.send(twilioMessage(to: "+3")) == .senderBusy(code: 30_001, pause: .seconds(60)))
                if case .sent = await site.api.send(twilioMessage(to: "+3")) {} else { Issue.record("not sent") }
                #expect(await site.api.send(twilioMessage(to: "+4")) == .accountTrouble(.refused(status: 403, code: 20_005)))
                #expect(await site.api.send(twilioMessage(to: "+5")) == .failed(code: 21_408))
                #expect(await site.api.send(twilioMessage("")) == .failed(code: 21_602))
            }
        }
    }

    @Test func anAccountWithoutCredentialsBurnsNothing() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop, credentials: [(twilioKey, "wrong")]) { site in
                #expect(await site.api.send(twilioMessage()) == .accountTrouble(.refused(status: 401, code: 20_003)))
                var other = twilioMessage()
                other.accountSID = "AC" + String(repeating: "9", count: 32)
                #expect(await site.api.send(other) == .accountTrouble(.noCredentials))
                #expect(site.seen.count == 1)
                #expect(site.api.hasCredentials(of: twilioAccount) && !site.api.hasCredentials(of: other.accountSID))
            }
        }
    }

    /// Whichever of two tokens is the dead one: it costs one request, once.
    @Test func duringARotationTheTokenThatWorksIsFound() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop, credentials: [(twilioAccount, "old"), (twilioAccount, "token")]) { site in
                for expected in [2, 3, 4] {
                    if case .sent = await site.api.send(twilioMessage()) {} else { Issue.record("not sent") }
                    #expect(site.seen.count == expected)
                }
                #expect(site.twilio.ledger.messages.count == 3)
            }
            try await withTwilio(loop, credentials: [(twilioAccount, "old"), (twilioAccount, "older")]) { site in
                #expect(await site.api.send(twilioMessage()) == .accountTrouble(.refused(status: 401, code: 20_003)))
                #expect(site.seen.count == 2)
            }
        }
    }

    @Test func nobodyThereIsNotSent() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                site.listenNoMore()
                guard case .notSent(.unreachable(.connect)) = await site.api.send(twilioMessage()) else {
                    Issue.record("not a failed connection")
                    return
                }
            }
        }
    }

    @Test func cancellingMakesItUnknown() async throws {
        try await runOnLoop { loop in
            try await withTwilio(loop) { site in
                let arrived = Promise<Bool>()
                site.intercept = { _, _ in
                    LoopActor.spawn { arrived.fulfill(true) }
                    return true
                }
                let verdict = Promise<TwilioVerdict>()
                let api = site.api
                let task = LoopActor.spawn { verdict.fulfill(await api.send(twilioMessage())) }
                _ = await arrived.wait()
                task.cancel()
                #expect(await verdict.wait() == .unknown(.noAnswer(.cancelled(sent: true))))
            }
        }
    }

    @Test func theBaseURLMayHaveAPathAndASlash() async throws {
        try await runOnLoop { loop in
            for (suffix, prefix) in [("/", ""), ("/twilio/", "/twilio"), ("/a/b", "/a/b")] {
                try await withTwilio(loop, suffix: suffix) { site in
                    _ = await site.api.send(twilioMessage())
                    #expect(site.seen.first?.target == "\(prefix)/2010-04-01/Accounts/\(twilioAccount)/Messages.json")
                }
            }
        }
    }

    @Test func whatCannotBeUsedIsRefusedWithoutNamingIt() async throws {
        try await runOnLoop { loop in
            let http = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let account = try #require(SendingAccount(sid: twilioAccount, credentials: [.init(user: "u", secret: "hush")]))
            for url in ["ftp://hush.example", "hush", ""] {
                do throws(HTTPClientError) {
                    _ = try TwilioAPI(http: http, configuration: TwilioAPIConfiguration(baseURL: url, accounts: [account]))
                    Issue.record("accepted \(url)")
                } catch { #expect(!error.description.contains("hush")) }
            }
            http.close()
        }
    }
}
