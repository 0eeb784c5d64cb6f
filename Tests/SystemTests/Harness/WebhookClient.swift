// Twilio's side of the webhook: signed forms over blocking sockets, one at a time, many at once, or as a steady load.

import Glibc
import JSON
import TestSupport
import Twilio

struct WebhookClient: Sendable {
    static let path = "/sms-router/webhook/sms"

    let port: Int

    func url(_ path: String = WebhookClient.path) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// The headers of a signed form.
    func headers(_ sms: SMS, path: String = WebhookClient.path, token: String = Credentials.authToken) -> [(String, String)] {
        [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("X-Twilio-Signature", SignedRequest.sign(url: url(path), parameters: sms.parameters(), token: token)),
        ]
    }

    func post(
        _ sms: SMS, path: String = WebhookClient.path, token: String = Credentials.authToken, on conversation: HTTPConversation? = nil
    ) throws -> HTTPAnswer {
        try (conversation ?? HTTPConversation(port: port)).exchange(
            "POST", path, headers(sms, path: path, token: token), body: FormEncoder.encode(sms.parameters()))
    }

    /// All of them at once, each on a connection of its own.
    func postTogether(_ messages: [SMS]) async throws -> [HTTPAnswer] { try await together(messages.count) { try post(messages[$0]) } }

    /// All of them, in order, on a few connections at once.
    func postAll(_ messages: [SMS], connections: Int = 8) async throws -> [HTTPAnswer] {
        let answers = try await together(connections) { number in
            let conversation = HTTPConversation(port: port)
            return try stride(from: number, to: messages.count, by: connections).map { ($0, try post(messages[$0], on: conversation)) }
        }
        return answers.flatMap { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// A message of a load and what came of it.
struct Delivery: Sendable {
    var sms: SMS
    var person: Person
    /// Nil: no answer at all.
    var answer: HTTPAnswer?
    var error: String?

    var isReplied: Bool { answer?.status == 200 && answer?.text == Expected.echo(person, sms.body) }
}

/// Messages at a steady rate, each with a text of its own, from people in turn, until it is stopped.
final class SteadyLoad: Sendable {
    private let stopping = Flag()
    private let done = Tally()
    private let task: Task<[Delivery], any Error>

    /// `keepsAlive`: without it each message has a connection of its own.
    init(
        _ webhooks: WebhookClient, perSecond: Int, people: Int, connections: Int = 16, keepsAlive: Bool = true,
        signer: Signer = Signer(Credentials.authToken)
    ) {
        let stopping = stopping
        let done = done
        task = Task {
            try await together(connections) { number in
                let conversation = HTTPConversation(port: webhooks.port)
                let start = ContinuousClock.now
                var deliveries: [Delivery] = []
                var place = number
                while !stopping.isSet {
                    let due = start + .microseconds(place * 1_000_000 / perSecond)
                    let now = ContinuousClock.now
                    if due > now { usleep(UInt32(clamping: (due - now).components.attoseconds / 1_000_000_000_000)) }
                    let person = Person.number(place % people)
                    let sms = SMS(from: person.phone, body: "load \(place)")
                    var delivery = Delivery(sms: sms, person: person)
                    do {
                        delivery.answer = try signer.signing { try webhooks.post(sms, token: $0, on: keepsAlive ? conversation : nil) }
                    } catch { delivery.error = "\(error)" }
                    deliveries.append(delivery)
                    done.count()
                    place += connections
                }
                return deliveries
            }.flatMap { $0 }
        }
    }

    /// Waits for so many more deliveries.
    func goOn(_ count: Int) async throws {
        let wanted = done.value + count
        try await eventually("\(count) more deliveries", within: .seconds(60)) { done.value >= wanted }
    }

    /// Ends it and gives back everything that was sent: at least `least`, for what a test does meanwhile takes as long as the machine makes it.
    func stop(atLeast least: Int = 0) async throws -> [Delivery] {
        do {
            try await eventually("\(least) deliveries", within: .seconds(60)) { done.value >= least }
        } catch {
            stopping.set()
            throw error
        }
        stopping.set()
        return try await task.value
    }
}
