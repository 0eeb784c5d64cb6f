import JSON
import Testing

extension SystemTests {
    /// Lists, our numbers and people from a file, as an operator sets them beside a running router.
    @Suite struct TextInTests {
        @Test func listsAndNumbersWhileItRuns() async throws {
            try await withRouter { running in
                let (ada, bert) = (Person.number(1), Person.number(2))
                func state(_ from: String, _ body: String) async throws -> String {
                    let sms = SMS(from: from, body: body)
                    let answer = try await running.post(sms)
                    return try await running.state(of: sms) + "|" + (answer.text == Expected.silence ? "silence" : "words")
                }
                #expect(try await state(ada.phone, "Liked “See you at 5”") == "silent|reaction|silence")
                #expect(try await state("+14155559999", "Auto-Reply: away") == "silent|auto_reply|silence")
                let site = running.site
                #expect(try await site.control("lists", "add", "block", bert.phone, "--note", "rude").end == .exited(0))
                #expect(try await site.control("lists", "add", "block", bert.phone).end == .exited(0), "the same again")
                #expect(try await site.control("lists", "add", "allow", bert.phone).end == .exited(65))
                #expect(try await site.control("lists", "add", "block", "--pattern", "buy * pills").end == .exited(0))
                #expect(try await site.control("lists", "test", bert.phone).end == .exited(1))
                #expect(try await site.control("lists", "test", "hello").output == "the text is on no list\n")
                try await eventually("the block is in force") {
                    try await state(bert.phone, "hi") == "silent|blocked|silence"
                }
                try await eventually("the pattern is in force") {
                    try await state(ada.phone, "buy my pills") == "told|spam|words"
                }
                #expect(try await state(ada.phone, "hi") == "replied|replied|words")
                #expect(try await site.control("lists", "remove", bert.phone).end == .exited(0))
                #expect(try await site.control("lists", "remove", bert.phone).end == .exited(1))
                #expect(try await running.sql("select count(*) from sms_router_lists") == "1")
                try await eventually("he is heard again") {
                    try await state(bert.phone, "hi") == "replied|replied|words"
                }

                let set = try await site.control(
                    "numbers", "set", SMS.ourNumber, "--text", "unknown=Who is that?", "--label", "Ours", "--agent-url", "builtin:echo",
                    "--pace", "5")
                #expect(set.end == .exited(0), "\(set.errors)")
                try await eventually("its own text and agent") {
                    let answer = try await running.post(SMS(from: ada.phone, body: "echo me"))
                    let other = try await running.post(SMS(from: "+14155559998", body: "hi"))
                    return answer.text == Expected.twiml("Echo: echo me") && other.text == Expected.twiml("Who is that?")
                }
                #expect(
                    try await site.control("numbers", "set", SMS.ourNumber, "--label=", "--text", "spam=No.", "--inactive").end
                        == .exited(0))
                let row = "select label is null, texts->>'unknown', texts->>'spam', pace, active from sms_router_numbers"
                #expect(try await running.sql(row) == "t|Who is that?|No.|5|f")
                #expect(try await site.control("numbers", "set", SMS.ourNumber, "--pace", "fast").end == .exited(64))
                #expect(try await site.control("numbers", "list").output.contains("builtin:echo"))
                #expect(try await site.control("numbers", "remove", SMS.ourNumber).end == .exited(0))
                #expect(try await site.control("numbers", "remove", SMS.ourNumber).end == .exited(1))
            }
        }

        @Test func peopleFromAFile() async throws {
            try await withRouter { running in
                let site = running.site
                let file = """
                    phone_number,email,full_name,verified,is_active
                    (415) 555-8001,one@example.com,One,,
                    +14155558002,two@example.com,"Two, Jr.",no,
                    4155558003,three@example.com,,yes,no
                    \(Person.number(1).phone),four@example.com,Four,,
                    4155558001,five@example.com,,,
                    """
                func run(_ text: String, _ arguments: String..., exit status: Int32) async throws -> (output: String, errors: String) {
                    let result = try await site.control(["users", "import", "-"] + arguments, input: text)
                    #expect(result.end == .exited(status), "\(result.output)\(result.errors)")
                    return (result.output, result.errors)
                }
                let before = try await running.sql("select count(*) from users")
                let dry = try await run(file, "--dry-run", exit: 1)
                #expect(dry.output == "dry run, nothing is written: 5 rows: 3 added, 0 changed, 0 unchanged, 2 refused\n")
                #expect(try await running.sql("select count(*) from users") == before)
                let done = try await run(file, exit: 1)
                #expect(done.output == "5 rows: 3 added, 0 changed, 0 unchanged, 2 refused\n")
                let lines = done.errors.split(separator: "\n")
                #expect(
                    lines.count == 2 && lines[0].hasPrefix("line 5: user 1001 has its number") && lines[1].hasPrefix("line 6: "),
                    "\(done.errors)")
                #expect(!done.errors.contains("5558001"))
                let rows =
                    "select email, phone_number, full_name, is_active from users where email in ('one@example.com', 'two@example.com', 'three@example.com') order by 1"
                #expect(
                    try await running.sql(rows)
                        == "one@example.com|+14155558001|One|t\nthree@example.com|+14155558003||f\ntwo@example.com||Two, Jr.|t")
                #expect(try await running.sql("select phone_number, is_verified from user_phone_mappings") == "+14155558002|f")
                // He is there, and the other number is nobody's yet.
                #expect(try await running.post(SMS(from: "+14155558001", body: "hi")).text.contains(": hi"))
                #expect(try await running.post(SMS(from: "+14155558002", body: "hi")).text == Expected.twiml(Expected.unknownNumber))
                // Again: nothing changes.
                #expect(try await run(file, exit: 1).output == "5 rows: 0 added, 0 changed, 3 unchanged, 2 refused\n")
                let other = "email,full_name,phone_number\nONE@example.com,Uno,\ntwo@example.com,,+14155558002\n"
                #expect(try await run(other, exit: 1).output == "2 rows: 0 added, 0 changed, 0 unchanged, 2 refused\n")
                #expect(try await run(other, "--update", exit: 0).output == "2 rows: 0 added, 2 changed, 0 unchanged, 0 refused\n")
                #expect(
                    try await running.sql(rows)
                        == "one@example.com|+14155558001|Uno|t\nthree@example.com|+14155558003||f\ntwo@example.com|+14155558002|Two, Jr.|t")
                try await eventually("the number is his now") {
                    try await running.post(SMS(from: "+14155558002", body: "hi")).text.contains(": hi")
                }
                // More than one transaction.
                // The people of the site have ids of their own, which the next ids would meet.
                _ = try await running.sql("select setval(pg_get_serial_sequence('users', 'id'), 5000)")
                let many = "email\n" + (0..<1201).map { "many\($0)@example.com\n" }.joined()
                #expect(try await run(many, exit: 0).output == "1201 rows: 1201 added, 0 changed, 0 unchanged, 0 refused\n")
                #expect(try await run(many, exit: 0).output == "1201 rows: 0 added, 0 changed, 1201 unchanged, 0 refused\n")
                #expect(try await site.control("users", "import", "/nowhere.csv").end == .exited(64))
                #expect(try await run("name\nAda\n", exit: 65).output.isEmpty)
            }
        }
    }
}
