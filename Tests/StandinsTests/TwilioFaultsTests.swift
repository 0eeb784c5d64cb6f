import JSON
import Testing

@testable import Standins

@Suite struct TwilioFaultsTests {
    private func faults(_ json: String) throws -> TwilioFaults {
        var faults = TwilioFaults()
        try faults.apply(JSONValue.parse(json))
        return faults
    }

    private func draws(_ json: String, _ count: Int = 2000) throws -> [TwilioFault?] {
        var faults = try faults(json)
        return (0..<count).map { _ in faults.drawForSending() }
    }

    @Test func aSeedGivesTheSameFaultsAgain() throws {
        let first = try draws(#"{"seed":7,"faults":{"429":0.05,"500":0.02,"reset_after":0.02,"hang":0.01}}"#)
        #expect(first == (try draws(#"{"faults":{"hang":0.01,"reset_after":0.02,"500":0.02,"429":0.05},"seed":7}"#)))
        #expect(first != (try draws(#"{"seed":8,"faults":{"429":0.05,"500":0.02,"reset_after":0.02,"hang":0.01}}"#)))
    }

    @Test func eachComesAboutAsOftenAsAsked() throws {
        let drawn = try draws(#"{"seed":1,"faults":{"429":0.1,"reset_after":0.3}}"#, 20_000)
        #expect((1800...2200).contains(drawn.count { $0 == .tooManyRequests }))
        #expect((5700...6300).contains(drawn.count { $0 == .resetAfter }))
        #expect(drawn.allSatisfy { [nil, .tooManyRequests, .resetAfter].contains($0) })
    }

    @Test func everyFaultCanBeAskedFor() throws {
        for fault in TwilioFault.allCases {
            #expect(try draws(#"{"faults":{"\#(fault.rawValue)":1}}"#, 10) == Array(repeating: fault, count: 10))
        }
        #expect(try draws(#"{"faults":{}}"#, 10).allSatisfy { $0 == nil })
    }

    @Test func refusalsByAddressForAsOftenAsAsked() throws {
        var faults = try faults(#"{"errors":{"+1":21610,"+2":{"code":30001,"status":429,"times":2}},"sender_errors":{"+9":21611}}"#)
        #expect(faults.refusal(to: "+1", from: nil) == TwilioRefusal(code: 21_610, status: 400))
        #expect(faults.refusal(to: "+3", from: "+8") == nil)
        #expect(faults.refusal(to: "+3", from: "+9")?.code == 21_611)
        for _ in 0..<2 { #expect(faults.refusal(to: "+2", from: nil)?.status == 429) }
        #expect(faults.refusal(to: "+2", from: nil) == nil)
        try faults.apply(JSONValue.parse(#"{"errors":{"+1":null}}"#))
        #expect(faults.refusal(to: "+1", from: nil) == nil)
        #expect(faults.refusal(to: "+3", from: "+9")?.code == 21_611)
    }

    @Test(arguments: [
        #"{"faults":{"eaten":0.1}}"#, #"{"faults":{"429":2}}"#, #"{"faults":{"429":0.6,"500":0.6}}"#, #"{"faults":7}"#,
        #"{"list_faults":{"reset_after":0.1}}"#, #"{"errors":{"+1":"no"}}"#, #"{"errors":[]}"#,
    ])
    func aWrongRequestChangesNothing(_ json: String) throws {
        var faults = try faults(#"{"faults":{"hang":1}}"#)
        #expect(throws: TwilioControlError.self) { try faults.apply(JSONValue.parse(json)) }
        #expect(faults.drawForSending() == .hang)
    }
}

@Suite struct TwilioCallbackPlanTests {
    private func plan(_ json: String) throws -> TwilioCallbackPlan {
        var plan = TwilioCallbackPlan()
        try plan.apply(JSONValue.parse(json))
        return plan
    }

    @Test func whatBecomesOfAMessage() throws {
        let plan = try plan(#"{"outcomes":{"+1":{"status":"undelivered","code":30003}}}"#)
        #expect(plan.progress(to: "+2").map(\.status) == ["queued", "sent", "delivered"])
        #expect(plan.progress(to: "+1").last == TwilioProgress(status: "undelivered", errorCode: 30_003))
        #expect(plan.progress(to: "+1").count == 3)
    }

    @Test func shufflingKeepsAllOfThem() throws {
        var plan = try plan(#"{"seed":3,"callbacks":{"shuffle":true,"repeat":3,"delay_ms":1}}"#)
        let progress = plan.progress(to: "+1")
        let orders = (0..<50).map { _ in plan.told(progress) }
        #expect(orders.allSatisfy { Set($0.map(\.status)) == Set(progress.map(\.status)) })
        #expect(Set(orders.map { $0.map(\.status) }).count == 6)
        #expect(plan.repeats == 3 && plan.delay == .milliseconds(1))
        let isEarly = plan.isEarly()
        #expect(!isEarly)
    }

    @Test(arguments: [#"{"callbacks":{"early":3}}"#, #"{"callbacks":1}"#, #"{"outcomes":{"+1":{}}}"#]) func wrongRequests(_ json: String) {
        #expect(throws: TwilioControlError.self) { try plan(json) }
    }
}
