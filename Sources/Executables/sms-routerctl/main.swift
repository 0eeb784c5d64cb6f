import Control
import Worker

RouterControl.start { loop, configuration, directory, files in
    let result = await SpoolImport.run(loop, configuration, directory: directory, only: files) { RouterControl.tell("\($0)") }
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
}
