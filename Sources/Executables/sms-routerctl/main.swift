import Control
import Worker

RouterControl.start(
    importing: { loop, configuration, directory, files, replyMaxAge, key in
        let result = await SpoolImport.run(
            loop, configuration, directory: directory, only: files, replyMaxAge: replyMaxAge, privacyKey: key
        ) {
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
    },
    people: PeopleWorker(
        export: { loop, configuration, settings, request in
            switch await PeopleWork.export(loop, configuration, settings, request.work) {
            case .success(let (places, receipt)): .success((places.map { (name: $0.place, rows: $0.rows) }, receipt.told))
            case .failure(let failure): .failure(failure.told)
            }
        },
        erase: { loop, configuration, settings, request in
            switch await PeopleWork.erase(loop, configuration, settings, request.work) {
            case .success(let receipt): .success(receipt.told)
            case .failure(let failure): .failure(failure.told)
            }
        }))

extension PeopleWorker.Request {
    var work: PeopleWork.Request {
        let person: PersonName =
            switch name {
            case .address(let address): .address(address)
            case .user(let id): .user(id)
            case .email(let email): .email(email)
            }
        return PeopleWork.Request(person: person, withTwilio: withTwilio, who: who, patience: patience ?? PeopleWork.patience)
    }
}

extension PeopleWork.Receipt {
    var told: PeopleWorker.Receipt {
        PeopleWorker.Receipt(
            person: person, begun: begun.iso8601, ended: ended.iso8601,
            findings: findings.map { .init(place: $0.place, found: $0.found, removed: $0.removed, kept: $0.kept) }, notes: notes,
            open: open,
            json: json)
    }
}

extension PeopleWork.Failure {
    var told: PeopleWorker.Failure {
        switch self {
        case .database(let reason): .database(reason)
        case .schema(let reason): .schema(reason)
        case .configuration(let reason): .configuration(reason)
        case .twilio(let reason): .twilio(reason)
        case .nobody(let reason): .nobody(reason)
        }
    }
}
