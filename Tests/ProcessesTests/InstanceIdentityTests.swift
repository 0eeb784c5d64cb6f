import Glibc
import Processes
import Testing

@Suite struct InstanceIdentityTests {
    /// A fresh directory below /tmp, removed by `body`'s end.
    private func inDirectory(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/sms-router-identity-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ProcessError(operation: "mkdtemp", code: errno) }
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in ["state/lock", "state/instance", "state/generation"] { unlink(directory + "/" + name) }
            rmdir(directory + "/state")
            rmdir(directory)
        }
        try body(directory + "/state")
    }

    @Test func identityStaysAndGenerationsRise() throws {
        try inDirectory { directory in
            var router: [UInt8] = []
            var last: UInt64 = 0
            for _ in 0..<3 {
                let identity = try InstanceIdentity(directory: directory)
                if router.isEmpty { router = identity.router }
                #expect(identity.router == router)
                for _ in 0..<300 {
                    let next = try identity.nextGeneration()
                    #expect(next > last)
                    last = next
                }
            }
            #expect(router.count == 16)
            #expect(Set(router).count > 1)
        }
    }

    @Test func oneRouterADirectory() throws {
        try inDirectory { directory in
            let first = try InstanceIdentity(directory: directory)
            #expect(throws: ProcessError(operation: "another router uses \(directory)", code: 0)) {
                _ = try InstanceIdentity(directory: directory)
            }
            _ = first.router
        }
    }

    @Test func whatIsBrokenIsNotReplaced() throws {
        try inDirectory { directory in
            _ = try InstanceIdentity(directory: directory)
            let file = open(directory + "/instance", O_WRONLY | O_TRUNC)
            #expect(write(file, "short", 5) == 5)
            close(file)
            #expect(throws: ProcessError.self) { _ = try InstanceIdentity(directory: directory) }
        }
    }

    @Test func aDirectoryThatCannotBeMade() {
        #expect(throws: ProcessError(operation: "make /nowhere/state", code: ENOENT)) {
            _ = try InstanceIdentity(directory: "/nowhere/state")
        }
    }
}
