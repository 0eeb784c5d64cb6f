import Glibc
import Testing

extension SystemTests {
    /// The fuzzer as a program: a mistake ends it, and the input that found it stays.
    @Suite struct FuzzProgramTests {
        private func saved(in directory: String) -> [String] {
            guard let listing = opendir(directory) else { return [] }
            defer { closedir(listing) }
            var names: [String] = []
            while let entry = readdir(listing) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                if name.hasPrefix("crash-") { names.append(directory + "/" + name) }
            }
            return names.sorted()
        }

        @Test func aMistakeIsFoundAndItsInputKept() async throws {
            var template = Array("/tmp/smsfXXXXXX".utf8CString)
            #expect(mkdtemp(&template) != nil)
            let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            var files: [String] = []
            for seed in 1...6 where files.count < 2 {
                let arguments = ["planted", "--seconds", "30", "--seed", "\(seed)", "--input-seconds", "1", "--crashes", directory]
                let result = try await Programs.run("sms-router-fuzz", arguments, [:])
                guard case .signalled = result.end else {
                    Issue.record("\(result.end): \(result.output)")
                    continue
                }
                #expect(result.errors.contains("the input is in \(directory)/crash-planted-\(seed)-"))
                files = saved(in: directory)
            }
            #expect(files.count == 2)
            for file in files {
                let text = contents(file)
                #expect(text.contains("<bad>") || text.contains("<loop>"), "\(text.debugDescription)")
                let again = try await Programs.run(
                    "sms-router-fuzz", ["planted", file, "--input-seconds", "1", "--crashes", directory], [:])
                if case .signalled = again.end {} else { Issue.record("read again it ends with \(again.end)") }
            }
            try await Programs.removeDirectory(directory)
        }

        @Test func aRunThatFindsNothingEndsWell() async throws {
            let result = try await Programs.run("sms-router-fuzz", ["twiml", "--runs", "200", "--seed", "2"], [:])
            #expect(result.end == .exited(0) && result.output.contains("nothing broke"))
            let unknown = try await Programs.run("sms-router-fuzz", ["nothing-of-that-name"], [:])
            #expect(unknown.end == .exited(64))
        }
    }
}
