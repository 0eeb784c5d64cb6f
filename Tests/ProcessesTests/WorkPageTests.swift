import Glibc
import Processes
import Testing

@Suite struct WorkPageTests {
    @Test func theOtherSideReadsWhatIsAtWork() throws {
        let ours = try WorkPage()
        #expect(ours.descriptor >= 0)
        let theirs = try #require(WorkPage(inherited: ours.descriptor))
        #expect(!ours.reading.isOn && ours.reading.sequence == 0)
        theirs.begin(account: "AC1", sid: "SM1")
        #expect(ours.reading == WorkReading(sequence: 1, isOn: true, account: "AC1", sid: "SM1"))
        theirs.end()
        #expect(!ours.reading.isOn)
        theirs.begin(request: 17)
        #expect(ours.reading == WorkReading(sequence: 2, isOn: true, request: 17))
        // Longer than any name, and no text at all: cut, repaired, never beyond the page.
        theirs.begin(account: String(repeating: "x", count: 500), sid: "")
        #expect(ours.reading.account.count == 64 && ours.reading.sid.isEmpty && ours.reading.request == 0)
    }

    /// What the child does to the file cannot hurt the parent's mapping.
    @Test func itsSizeIsSealed() throws {
        let page = try WorkPage()
        #expect(ftruncate(page.descriptor, 0) == -1 && errno == EPERM)
        #expect(ftruncate(page.descriptor, 1 << 20) == -1 && errno == EPERM)
        page.closeDescriptor()
        page.begin(account: "AC1", sid: "SM1")
        #expect(page.reading.isOn, "the mapping stays")
    }

    @Test func anyOtherDescriptorIsNone() throws {
        let (one, other) = try socketPair()
        defer {
            close(one)
            close(other)
        }
        #expect(WorkPage(inherited: one) == nil)
        #expect(WorkPage(inherited: 9999) == nil)
        let file = open("/proc/self/stat", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        #expect(WorkPage(inherited: file) == nil)
    }

    @Test func timeOnTheCPU() throws {
        let before = try #require(processCPUTime(getpid()))
        var sum = 0
        while try #require(processCPUTime(getpid())) - before < .milliseconds(50) { sum &+= 1 }
        #expect(processCPUTime(-1) == nil)
    }
}
