import Glibc
import TestSupport
import Testing

extension SystemTests {
    /// Broken copies of good webhooks over HTTP, pipelined on many connections: none is taken that says anything else, and nothing falls over.
    ///
    /// Everything of a run comes from one seed, which it prints: `SMS_ROUTER_TEST_SEED=N script/test --filter MutatedRequest` repeats it.
    @Suite struct MutatedRequestTests {
        /// By all threads together.
        private static let count = 100_000
        private static let threads = 4
        private static let connections = 12
        private static let pipeline = 16

        @Test func noneOfAHundredThousandPasses() async throws {
            let seed = Self.seed(of: "mutated requests")
            let origin = SignedOrigin(seed: seed)
            try await withRouter(SiteSetup(workers: 1, environment: origin.environment)) { running in
                let port = running.site.port
                let workers = try await running.router.workers()
                let originals = origin.originals()
                try await expectTaken(originals, port)
                let sent = try await together(Self.threads) { number in
                    var load = MutatedLoad(originals, seed: seed &+ UInt64(number), port: port)
                    return try load.send(Self.count / Self.threads, connections: Self.connections, pipeline: Self.pipeline)
                }
                for request in sent.flatMap(\.passed) { Issue.record("passed with seed \(seed): \(request)") }
                for refusal in sent.flatMap(\.odd) { Issue.record("refused oddly with seed \(seed): \(refusal)") }
                #expect(sent.reduce(0) { $0 + $1.refused } == Self.count)
                #expect(sent.reduce(0) { $0 + $1.alike } < Self.count / 10, "almost every mutation must change the meaning")
                try await expectUnharmed(running, workers, originals)
            }
        }

        /// Mutations of any byte, of the head and its framing too. The copies are of a forgery, so that whatever is changed none is valid.
        @Test func noForgeryPassesHoweverItIsFramed() async throws {
            let seed = Self.seed(of: "mutated forgeries")
            let origin = SignedOrigin(seed: seed)
            try await withRouter(SiteSetup(workers: 1, environment: origin.environment)) { running in
                let port = running.site.port
                let workers = try await running.router.workers()
                let originals = origin.originals()
                try await expectTaken(originals, port)
                let forgeries = originals.map { original in
                    var forgery = original
                    forgery.signature.reverse()
                    return forgery
                }
                let answers = try await together(Self.threads) { number in
                    var generator = SplitMix(seed: seed &+ UInt64(number))
                    var answers: [(status: Int, request: [UInt8])] = []
                    for place in 0..<2500 {
                        var request = forgeries[place % forgeries.count].request
                        for _ in 0...Int.random(in: 0...2, using: &generator) { mutate(&request, &generator) }
                        let conversation = HTTPConversation(port: port)
                        try conversation.send(request)
                        conversation.finishSending()
                        // Until it is closed: a request whose end never came has no answer, one cut in two may have several.
                        while !conversation.isClosed, let answer = try? conversation.nextAnswer() {
                            answers.append((answer.status, request))
                        }
                    }
                    return answers
                }.flatMap { $0 }
                #expect(answers.count > 5000, "most of them are answered")
                for answer in answers where !((400..<500).contains(answer.status) || [501, 505].contains(answer.status)) {
                    Issue.record("\(answer.status) with seed \(seed): \(String(decoding: answer.request, as: UTF8.self).debugDescription)")
                }
                try await expectUnharmed(running, workers, originals)
            }
        }

        /// Given or by chance; on the terminal before anything can hang.
        private static func seed(of what: String) -> UInt64 {
            let seed = getenv("SMS_ROUTER_TEST_SEED").flatMap { UInt64(String(cString: $0)) } ?? .random(in: 0 ... .max)
            print("\(what): SMS_ROUTER_TEST_SEED=\(seed)")
            fflush(nil)
            return seed
        }

        /// The originals themselves are good.
        private func expectTaken(_ originals: [SignedWebhook], _ port: Int) async throws {
            for original in originals {
                let answer = try await onOwnThread { try HTTPConversation(port: port).exchange(original.request) }
                #expect(answer.status == (original.isStatus ? 204 : 200), "\(String(decoding: original.target, as: UTF8.self))")
            }
        }

        /// The same processes as before, no row but the originals', and a good webhook is answered.
        private func expectUnharmed(_ running: RunningSite, _ workers: [WorkerInfo], _ originals: [SignedWebhook]) async throws {
            #expect(try await running.router.workers() == workers)
            #expect(try await running.router.health().status == 200)
            let rows = try await running.sql("select message_sid from sms_router_inbox order by 1")
            #expect(rows.split(separator: "\n").map { String($0) } == originals.filter { !$0.isStatus }.map(\.sid).sorted())
            // Answered from the first delivery, minutes ago on a slow machine: with its reply or, then, with none.
            try await expectTaken(originals, running.site.port)
        }
    }
}

/// One thread's share of the mutated requests, on connections that it keeps.
private struct MutatedLoad {
    struct Result: Sendable {
        var refused = 0
        /// Taken, and rightly: signature and signed text are the original's.
        var alike = 0
        /// Taken, but saying something else.
        var passed: [String] = []
        /// Neither taken nor the client's fault.
        var odd: [String] = []
    }

    private typealias Mutant = (webhook: SignedWebhook, original: Int)

    private let originals: [SignedWebhook]
    private let port: Int
    private var generator: SplitMix
    private var made = 0
    private var unanswered: [Mutant] = []
    private var result = Result()

    init(_ originals: [SignedWebhook], seed: UInt64, port: Int) {
        self.originals = originals
        self.port = port
        generator = SplitMix(seed: seed)
    }

    /// Sends until `count` are refused: on each connection a pipeline, then the answers of each.
    mutating func send(_ count: Int, connections: Int, pipeline: Int) throws -> Result {
        let conversations = (0..<connections).map { _ in HTTPConversation(port: port) }
        while result.refused < count, result.passed.isEmpty, result.odd.isEmpty {
            let missing = count - result.refused
            var batches: [[Mutant]] = []
            for conversation in conversations {
                let batch = (0..<max(0, min(pipeline, missing - batches.count * pipeline))).map { _ in next() }
                guard !batch.isEmpty else { break }
                try conversation.send(batch.flatMap(\.webhook.request))
                batches.append(batch)
            }
            for (conversation, batch) in zip(conversations, batches) { try readAnswers(conversation, batch) }
        }
        return result
    }

    private mutating func next() -> Mutant {
        if let mutant = unanswered.popLast() { return mutant }
        let original = made % originals.count
        made += 1
        var webhook = originals[original]
        webhook.mutate(&generator)
        return (webhook, original)
    }

    private mutating func readAnswers(_ conversation: HTTPConversation, _ batch: [Mutant]) throws {
        for (place, mutant) in batch.enumerated() {
            let answer = try conversation.nextAnswer()
            let text = String(decoding: mutant.webhook.request, as: UTF8.self).debugDescription
            switch answer.status {
            case 200, 204:
                if mutant.webhook.meansTheSame(as: originals[mutant.original]) { result.alike += 1 } else { result.passed.append(text) }
            case 400..<500: result.refused += 1
            default: result.odd.append("\(answer.status) \(text)")
            }
            if conversation.isClosed {
                // What is no HTTP ends its connection; the rest of the pipeline goes on another.
                unanswered += batch[(place + 1)...]
                return
            }
        }
    }
}
