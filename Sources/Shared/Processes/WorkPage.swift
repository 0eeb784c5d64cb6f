// A page of memory that a process shares with its parent: which message is on its CPU now. The child writes it around each stretch of work, the
// parent reads it when the child has died, or stands still. Writing costs some nanoseconds and no system call. Used by the dispatcher's
// launcher and, through `OnCPU`, by the worker. Knows nothing of what a message is.

import CSystem
import Glibc

/// What a page says.
package struct WorkReading: Sendable, Equatable {
    /// Rises with each stretch of work that begins.
    package var sequence: UInt64
    /// A stretch has begun and not ended.
    package var isOn: Bool
    /// The request that it is about; 0: it is about the message named below.
    package var request: UInt64
    /// As the child wrote them: whoever reads them checks them.
    package var account: String
    package var sid: String

    package init(sequence: UInt64, isOn: Bool, request: UInt64 = 0, account: String = "", sid: String = "") {
        self.sequence = sequence
        self.isOn = isOn
        self.request = request
        self.account = account
        self.sid = sid
    }
}

/// `@unchecked Sendable`: the memory is written by one thread of one process; what another reads of it is checked, never trusted.
package final class WorkPage: @unchecked Sendable {
    private let page: UnsafeMutableRawPointer
    /// For the child; -1 once it was closed.
    package private(set) var descriptor: Int32

    /// A new page, for a child that is to be started.
    package init() throws(ProcessError) {
        var descriptor: Int32 = -1
        guard let page = sys_work_page_new(&descriptor) else {
            throw ProcessError(operation: "make a page of shared memory", code: -descriptor)
        }
        self.page = page
        self.descriptor = descriptor
    }

    /// The page that our parent gave us as `descriptor`; nil: there is none, as when the program was started by hand.
    package init?(inherited descriptor: Int32) {
        guard let page = sys_work_page_map(descriptor) else { return nil }
        self.page = page
        self.descriptor = -1
    }

    deinit {
        sys_work_page_unmap(page)
        closeDescriptor()
    }

    /// The child has it; the mapping stays.
    package func closeDescriptor() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Work on a message begins.
    package func begin(account: String, sid: String) {
        var (account, sid) = (account, sid)
        account.withUTF8 { account in
            sid.withUTF8 { sid in sys_work_begin(page, 0, account.baseAddress, account.count, sid.baseAddress, sid.count) }
        }
    }

    /// Work on a request begins of which no message is known yet.
    package func begin(request: UInt64) { sys_work_begin(page, request, nil, 0, nil, 0) }

    package func end() { sys_work_end(page) }

    package var reading: WorkReading {
        var work = sys_work()
        sys_work_read(page, &work)
        let account = withUnsafeBytes(of: work.account) { String(decoding: $0.prefix(Int(work.account_length)), as: UTF8.self) }
        let sid = withUnsafeBytes(of: work.sid) { String(decoding: $0.prefix(Int(work.sid_length)), as: UTF8.self) }
        return WorkReading(sequence: work.sequence, isOn: work.is_on != 0, request: work.request, account: account, sid: sid)
    }
}
