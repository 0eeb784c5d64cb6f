import HTTPClient
import Testing

@testable import Worker

private let sid = "SM0123456789abcdef0123456789abcdef"

private func verdict(_ status: Int, _ body: String) -> TwilioVerdict { TwilioVerdict(status: status, body: Array(body.utf8)) }

/// Twilio's error body.
private func refusal(_ status: Int, _ code: Int) -> TwilioVerdict {
    verdict(
        status,
        #"{"code":\#(code),"message":"The 'To' number +14155550101 …","more_info":"https://www.twilio.com/docs/errors/\#(code)","status":\#(status)}"#
    )
}

@Suite struct TwilioVerdictTests {
    @Test func aCreatedMessageIsSent() {
        #expect(verdict(201, #"{"sid":"\#(sid)","status":"queued","error_code":null}"#) == .sent(sid: sid, status: "queued"))
        #expect(verdict(201, #"{"sid":"MM\#(sid.dropFirst(2))","status":"accepted"}"#).description.hasPrefix("sent as MM"))
        #expect(verdict(200, #"{"sid":"\#(sid)","status":"queued"}"#) == .sent(sid: sid, status: "queued"))
    }

    @Test(arguments: ["", "null", "7", #""Delivered!""#, #""\#(String(repeating: "a", count: 21))""#])
    func anOddFirstStatusReadsAsTheLowest(_ status: String) {
        let body = status.isEmpty ? #"{"sid":"\#(sid)"}"# : #"{"sid":"\#(sid)","status":\#(status)}"#
        #expect(verdict(201, body) == .sent(sid: sid, status: "accepted"))
    }

    @Test(arguments: [
        "", "<html>", "{", "[]", "{}", #"{"sid":null}"#, #"{"sid":"SM12"}"#, #"{"sid":"AC0123456789abcdef0123456789abcdef"}"#,
    ])
    func acceptedWithoutAReadableSIDIsToBeSettled(_ body: String) { #expect(verdict(201, body) == .unknown(.accepted)) }

    @Test(arguments: [(429, 20_429), (429, 0), (400, 20_429)]) func tooFastIsTriedAgain(_ status: Int, _ code: Int) {
        #expect(refusal(status, code) == .notSent(.tooFast))
    }

    @Test(arguments: [
        (21_611, Duration.seconds(60)), (30_001, .seconds(60)), (30_022, .seconds(10)), (63_017, .seconds(10)), (63_018, .seconds(60)),
        (30_023, .seconds(3600)),
    ])
    func aFullSenderPauses(_ code: Int, _ pause: Duration) {
        for status in [400, 429, 403] { #expect(refusal(status, code) == .senderBusy(code: code, pause: pause)) }
    }

    @Test(arguments: [(401, 20_003), (400, 20_003), (403, 20_005), (400, 20_005), (401, 90_000), (403, 90_000)])
    func accountTroubleBurnsNoMessage(_ status: Int, _ code: Int) {
        #expect(refusal(status, code) == .accountTrouble(.refused(status: status, code: code)))
    }

    @Test func aStatusAloneSaysEnough() {
        #expect(verdict(401, "<html>") == .accountTrouble(.refused(status: 401, code: nil)))
        #expect(verdict(403, "") == .accountTrouble(.refused(status: 403, code: nil)))
        #expect(verdict(429, "slow down") == .notSent(.tooFast))
        #expect(verdict(404, "") == .failed(code: 404))
        #expect(verdict(400, #"{"code":"21211"}"#) == .failed(code: 400))
    }

    @Test func whoHasOptedOut() { for status in [400, 403] { #expect(refusal(status, 21_610) == .optedOut) } }

    @Test(arguments: [21_211, 21_408, 21_606, 21_608, 21_612, 21_614, 21_617, 30_032, 30_034, 63_016])
    func whatConcernsOneMessageIsFinal(_ code: Int) {
        for status in [400, 403, 404, 429] { #expect(refusal(status, code) == .failed(code: code)) }
    }

    @Test(arguments: [21_604, 90_007, 20_404, 0]) func everyOtherRefusalIsFinal(_ code: Int) {
        for status in [400, 404, 409] { #expect(refusal(status, code) == .failed(code: code)) }
    }

    /// Also those that carry a code: what stands in front of Twilio may have answered for it.
    @Test(arguments: [500, 502, 503, 504, 302, 304]) func everyOtherStatusIsUnknown(_ status: Int) {
        for body in ["", "<html>", #"{"code":20429}"#, #"{"code":21610}"#, #"{"code":20003}"#] {
            #expect(verdict(status, body) == .unknown(.answered(status: status)))
        }
    }

    @Test(arguments: [
        HTTPClientError.resolve("x"), .connect("x"), .tls("x"), .timeout(sent: false), .cancelled(sent: false), .overloaded,
        .invalidRequest("x"),
    ])
    func whatNeverLeftIsTriedAgain(_ error: HTTPClientError) { #expect(TwilioVerdict(error) == .notSent(.unreachable(error))) }

    @Test(arguments: [
        HTTPClientError.timeout(sent: true), .cancelled(sent: true), .closedBeforeAnswer(reused: false), .closedBeforeAnswer(reused: true),
        .tooLarge, .protocolError("x"),
    ])
    func whatMayHaveArrivedIsNeverSentAgain(_ error: HTTPClientError) { #expect(TwilioVerdict(error) == .unknown(.noAnswer(error))) }

    @Test func noDescriptionHoldsWhatTwilioWrote() {
        for code in [20_429, 21_611, 20_003, 21_610, 21_211] { #expect(!refusal(400, code).description.contains("415")) }
        #expect(refusal(400, 21_211).description == "refused (21211)")
    }
}
