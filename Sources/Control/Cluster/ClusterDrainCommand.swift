// `sms-routerctl cluster drain` and `resume`: this machine's router out of the cluster for maintenance, and back (docs/cluster.md, "Maintenance").

import ArgumentParser
import Spool

struct ClusterDrainCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "drain", abstract: "Take this machine's router out for maintenance, and wait until it is.",
        discussion: """
            Health says 503 at once, so that the balancer leaves it; webhooks are answered as ever for the time of grace, then refused with 503; what \
            is in hand is finished, and the workers go. The router itself runs on: `cluster resume` brings it back, and so does a restart. Exit status \
            1: something is left in this machine's spool, or it was taken back meanwhile. Talks to the router over the control socket in \
            SMS_ROUTER_STATE_DIR, as root or as the service's user.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Option(help: "How long webhooks are still answered, from 0s to 1h: as long as the balancer takes to notice.") var grace = SpanArgument(
        .seconds(10))

    func validate() throws {
        guard grace.span >= .zero, grace.span <= .seconds(3600) else { throw ValidationError("--grace: from 0s to 1h") }
    }

    func execute() throws(ControlError) {
        let environment = try environment.load()
        let directory = environment.settings.stateDirectory
        let milliseconds = grace.span.wholeMicroseconds / 1000
        _ = try RouterControlLink.ask(
            #"{"command":"leave_cluster","grace_ms":\#(milliseconds)}"#, stateDirectory: directory, within: Int(milliseconds / 1000) + 60)
        environment.recordAction(AuditEntry(action: "cluster_drain", subject: "router", after: "in maintenance"))
        print("in maintenance")
        let left = try ClusterSpool.rows(in: directory)
        guard left > 0 else { return }
        throw .no(
            "\(left) messages are in this machine's spool: `sms-routerctl cluster resume` drains them when the database is there, `spool import` from elsewhere"
        )
    }
}

struct ClusterResumeCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Bring this machine's router back from maintenance.",
        discussion: "Also while it is still being drained. Health says 200 as soon as its first worker is ready.")

    @OptionGroup var environment: EnvironmentOptions

    func execute() throws(ControlError) {
        let environment = try environment.load()
        _ = try RouterControlLink.ask(#"{"command":"come_back"}"#, stateDirectory: environment.settings.stateDirectory, within: 10)
        environment.recordAction(AuditEntry(action: "cluster_resume", subject: "router", after: "serving"))
        print("serving")
    }
}

/// What waits on this machine's disk.
enum ClusterSpool {
    static func rows(in directory: String) throws(ControlError) -> Int {
        do {
            return try SpoolSurvey.files(in: directory).reduce(0) { $0 + ($1.rows ?? 0) }
        } catch { throw .unreachable("\(directory): \(error)") }
    }
}
