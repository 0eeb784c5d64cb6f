// Messages whose texts are their own, and that each of them is replied to by one way, once.

import Testing

/// A message of a test here: from a person of its own.
struct Sent {
    let person: Person
    let sms: SMS

    init(_ number: Int, _ text: String) {
        person = Person.number(number)
        sms = SMS(from: person.phone, body: "\(text) \(number)")
    }

    var reply: String { "\(person.id): \(sms.body)" }
}

/// Each is finished with its reply, which went one way, once: in the answer of its webhook, or by REST.
func expectEachRepliedOnce(
    _ messages: [Sent], _ answers: [HTTPAnswer?], _ site: Site, _ twilio: TwilioProcess, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let count = String(messages.count)
    try await eventually("all are finished", within: .seconds(120)) {
        try await site.sql("select count(*) from sms_router_inbox where finished_at is not null") == count
    }
    try await eventually("everything is sent", within: .seconds(120)) {
        try await site.sql("select count(*) from sms_router_outbox where closed_at is null") == "0"
    }
    #expect(
        try await site.sql("select state, count(*) from sms_router_inbox group by 1") == "replied|\(count)", sourceLocation: sourceLocation)
    let sent = Dictionary(grouping: try await twilio.sent(), by: \.body).mapValues(\.count)
    for (message, answer) in zip(messages, answers) {
        let inline = answer?.text == Expected.echo(message.person, message.sms.body) ? 1 : 0
        if inline == 0, let answer { #expect(answer.status == 200 && answer.text == Expected.silence, sourceLocation: sourceLocation) }
        let late = sent[message.reply] ?? 0
        #expect(inline + late == 1, "\(message.sms.sid): \(inline) in the answer, \(late) by REST", sourceLocation: sourceLocation)
    }
    #expect(sent.values.reduce(0, +) <= messages.count, sourceLocation: sourceLocation)
}
