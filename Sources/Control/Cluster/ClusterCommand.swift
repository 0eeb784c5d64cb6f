// `sms-routerctl cluster`: the routers of one database (docs/cluster.md).

import ArgumentParser

struct ClusterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster", abstract: "Look at the routers of the database, and take this one out for maintenance.",
        subcommands: [ClusterStatusCommand.self, ClusterDrainCommand.self, ClusterResumeCommand.self])
}
