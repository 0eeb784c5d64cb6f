import Control
import Worker

RouterControl.start(
    importing: { loop, configuration, directory, files, replyMaxAge in
        let result = await SpoolImport.run(loop, configuration, directory: directory, only: files, replyMaxAge: replyMaxAge) {
            RouterControl.tell("\($0)")
        }
        switch result {
        case .success(let report):
            return .success(
                SpoolImporter.Report(
                    accepted: report.accepted, known: report.known, unprocessable: report.unprocessable, statuses: report.statuses,
                    refused: report.refused, stopped: report.stopped))
        case .failure(.drained): return .failure(.drained)
        case .failure(.database(let reason)): return .failure(.database(reason))
        case .failure(.schema(let reason)): return .failure(.schema(reason))
        case .failure(.spool(let error)): return .failure(.spool(error))
        }
    },
    looking: { loop, configuration, settings, since in
        switch await ReconcileLook.run(loop, configuration, settings, since: since) {
        case .success(let report):
            return .success(
                ReconcileLooker.Report(
                    missing: report.missing.map {
                        .init(
                            accountSID: $0.accountSID, messageSID: $0.messageSID, came: $0.came, from: $0.from, to: $0.to, media: $0.media,
                            isSilent: $0.isSilent)
                    }, listed: report.accounts.reduce(0) { $0 + $1.listed },
                    foreign: report.accounts.reduce(0) { $0 + $1.foreign },
                    errors: report.accounts.compactMap { account in account.error.map { "\(account.sid): \($0)" } }))
        case .failure(.database(let reason)): return .failure(.database(reason))
        case .failure(.schema(let reason)): return .failure(.schema(reason))
        case .failure(.twilio(let reason)): return .failure(.twilio(reason))
        }
    })
