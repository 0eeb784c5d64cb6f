import Glibc
import Testing

extension SystemTests {
    /// Operators label, train, store and switch beside a router that runs.
    @Suite struct SpamModelTests {
        private static let soon = Duration.seconds(10)

        private static let spam = [
            "Own a zebra today, our farm delivers", "Zebra rides for the whole family this weekend only",
            "The best zebra deals in town are here",
            "Your zebra has been chosen, come and get it", "Last zebra of the season, call the ranch", "Ask us how a zebra pays for itself",
            "Two for one: bring a friend, take a zebra home", "Nobody sells a zebra for less than we do",
            "Why rent when you can buy a zebra instead", "New in stock: baby zebra with papers", "Zebra lovers, this is your lucky week",
            "Sign here and a zebra is yours",
        ]
        private static let ham = [
            "Please move my dentist appointment to Friday", "What is the weather like in Boston", "Remind me to call mom at five",
            "Add milk and eggs to the list", "How long does it take to the airport", "Thanks, that was very helpful",
            "Book a table for four tonight", "Who won the match yesterday", "Translate good morning into Spanish",
            "I will be late for dinner, sorry", "Can you send the notes of the meeting", "Set an alarm for six",
        ]

        @Test func aRunningRouterJudgesByTheModelInForce() async throws {
            try await withRouter { running in
                let site = running.site
                func run(_ arguments: String..., exit status: Int32 = 0) async throws -> (output: String, errors: String) {
                    let result = try await site.control(["spam"] + arguments)
                    #expect(result.end == .exited(status), "\(arguments): \(result.output)\(result.errors)")
                    return (result.output, result.errors)
                }
                // Of strangers, whose threshold is the strict one; another one each time, so that no limit and no dialogue counts.
                var number = 0
                func outcome(_ text: String) async throws -> (outcome: String, sid: String) {
                    number += 1
                    let sms = SMS(from: "+1415557\(1000 + number)", body: text)
                    _ = try await running.post(sms)
                    return (String(try await running.state(of: sms).split(separator: "|").last ?? ""), sms.sid)
                }
                let text = "a zebra for you and a zebra for your friend"
                #expect(try await outcome("Remind me to call mom tomorrow").outcome == "unknown")

                // A dozen of each, as they came, say what spam is here.
                for (spam, ham) in zip(Self.spam, Self.ham) {
                    let spam = try await outcome(spam)
                    let ham = try await outcome(ham)
                    _ = try await run("label", spam.sid, "spam")
                    _ = try await run("label", ham.sid, "spam")
                    #expect(try await run("label", ham.sid, "ham").output == "\(ham.sid) is labelled ham\n")
                }
                _ = try await run("label", "SM00000000000000000000000000000001", "ham", exit: 65)
                let menu = try await outcome("1")
                #expect(try await run("label", menu.sid, "ham", exit: 65).errors.contains("no letter"))
                #expect(try await run("labels", "--count", "--json").output == #"{"ham":12,"spam":12}"# + "\n")
                #expect(try await !run("labels").output.contains("zebra"))

                let directory = site.directory
                _ = try await run("labels", "--export", directory + "/labels.tsv")
                #expect(contents(directory + "/labels.tsv").split(separator: "\n").count == 24)
                _ = try await run("train", "--labels", "--folds", "0", "--out", directory + "/zebra", "--name", "zebra")
                _ = try await run("train", directory + "/labels.tsv", "--folds", "0", "--out", directory + "/zebra2", "--name", "zebra")
                #expect(contents(directory + "/zebra") == contents(directory + "/zebra2"), "the same messages, the same model")
                #expect(!contents(directory + "/zebra").isEmpty)

                #expect(try await run("store", directory + "/zebra").output.hasPrefix("zebra is stored; "))
                #expect(try await run("store", directory + "/zebra").output == "zebra is stored already\n")
                #expect(try await run("store", directory + "/labels.tsv", "--name", "x", exit: 65).errors.contains("line 1"))
                _ = try await run("store", directory + "/zebra", "--name", "builtin", exit: 64)
                _ = try await run("use", "nothing", exit: 65)
                _ = try await run("use", "previous", exit: 1)
                let before = try await outcome(text).outcome

                #expect(try await run("use", "zebra").output == "builtin → zebra\n")
                try await eventually("every worker calls it spam", within: Self.soon) {
                    var all: Set<String> = []
                    for _ in 0..<6 { all.insert(try await outcome(text).outcome) }
                    return all == ["spam"]
                }
                #expect(try await outcome("please move my appointment").outcome == "unknown")
                #expect(try await run("score", "--current", text).output == run("score", "--stored", "zebra", text).output)
                #expect(try await run("score", "--current", text).output != run("score", text).output)
                try await eventually("the log says so") { running.router.log.contains("spam model in force") }
                #expect(try await run("models").output.contains("zebra"))
                _ = try await run("remove", "zebra", exit: 65)

                // A row that somebody broke by hand: what was in force stays.
                try await running.sql(
                    "update sms_router_spam_models set is_current = false; "
                        + "insert into sms_router_spam_models (name, model, created_by, checksum, is_current) values ('bad', 'no model', 'me', '', true)"
                )
                try await eventually("it is told") { running.router.log.contains("A spam model is not used") }
                #expect(try await outcome(text).outcome == "spam")
                #expect(try await run("use", "builtin").output == "bad → builtin\n")
                try await eventually("back to the builtin one", within: Self.soon) { try await outcome(text).outcome == before }
                _ = try await run("use", "bad", exit: 65)
                _ = try await run("use", "zebra")
                #expect(try await run("use", "previous").output == "zebra → builtin\n")
                #expect(try await run("use", "previous").output == "builtin → zebra\n")
                #expect(try await run("use", "builtin").output == "zebra → builtin\n")
                _ = try await run("remove", "zebra")
                _ = try await run("use", "previous", exit: 65)

                // A label goes with its message.
                try await running.sql("delete from sms_router_inbox where body like 'Please move my dentist%'")
                #expect(try await run("labels", "--count", "--json").output == #"{"ham":11,"spam":12}"# + "\n")
            }
        }
    }
}
