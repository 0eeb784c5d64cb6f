import EventLoop
import Glibc
import TestSupport
import Testing

@testable import Spool

/// What people wrote is for nobody else on this machine.
@Suite struct SpoolModeTests {
    @Test func everyFileIsItsOwnersAlone() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let spool = place.spool(loop)
            try await spool.fill((0..<3).map { entry($0) })
            let drain = try #require(try spool.beginDrain())
            _ = try await drain.next(1)
            #expect(place.names.contains { $0.hasSuffix(".sqlite-wal") } && place.names.contains { $0.hasSuffix(".lock") })
            for name in place.names {
                var status = stat()
                #expect(stat(place.path + "/" + name, &status) == 0 && status.st_mode & 0o777 == 0o600, "\(name)")
            }
            drain.end()
            spool.close()
        }
    }
}
