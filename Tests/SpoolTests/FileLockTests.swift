import Glibc
import Testing

@testable import Spool

@Suite struct FileLockTests {
    /// A child between fork and exec has every descriptor of its parent's, whatever their flags say.
    @Test func itIsFreeAlthoughACopyOfItsDescriptorIsOpen() throws {
        let place = try StateDirectory()
        let path = place.path + "/a.lock"
        var lock = try FileLock.take(path, .exclusive, .new)
        let other = try FileLock.take(path, .shared, .existing)
        #expect(lock != nil && other == nil)
        var named = stat()
        stat(path, &named)
        let copies = (0..<Int32(4096)).filter { number in
            var here = stat()
            return fstat(number, &here) == 0 && here.st_ino == named.st_ino && here.st_dev == named.st_dev
        }.map { dup($0) }
        defer { for copy in copies { close(copy) } }
        #expect(!copies.isEmpty)
        lock = nil
        let next = try FileLock.take(path, .exclusive, .existing)
        #expect(next != nil)
    }
}
