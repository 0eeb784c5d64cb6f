// How a cross-validation is told: lines for people, one record for programs, a few figures for the model file. Pure.

import Spam

struct SpamReport {
    private let validation: SpamValidation
    private let evaluation: SpamEvaluation
    private let threshold: Double
    private static let thresholds = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]

    init(_ validation: SpamValidation, threshold: Double) {
        self.validation = validation
        evaluation = validation.evaluation
        self.threshold = threshold
    }

    private func percent(_ share: Double) -> String { fixed(share * 100, decimals: 2) + " %" }
    private func four(_ value: Double) -> String { fixed(value, decimals: 4) }

    private var figures: [(name: String, text: String, value: Double)] {
        let confusion = evaluation.confusion(at: threshold)
        return [
            ("accuracy", percent(confusion.accuracy), confusion.accuracy),
            ("precision", percent(confusion.precision), confusion.precision),
            ("recall", percent(confusion.recall), confusion.recall),
            ("ham_blocked", percent(confusion.blocked), confusion.blocked),
            ("f1", four(confusion.f1), confusion.f1),
            ("mcc", four(confusion.mcc), confusion.mcc),
            ("roc_auc", four(evaluation.rocAUC), evaluation.rocAUC),
            ("calibration_error", four(evaluation.calibrationError), evaluation.calibrationError),
        ]
    }

    /// For the model file.
    func modelFigures(folds: Int) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = [
            ("validation", "\(folds) folds, near-duplicates together, threshold \(threshold)")
        ]
        for figure in figures { result.append((figure.name, figure.text)) }
        return result
    }

    private var confusions: Listing {
        var listing = Listing(columns: [
            "threshold", "spam_caught", "spam_missed", "ham_blocked", "ham_passed", "recall_%", "blocked_%", "f1",
        ])
        for threshold in Set(Self.thresholds + [threshold]).sorted() {
            let one = evaluation.confusion(at: threshold)
            listing.rows.append([
                .number(threshold), .integer(Int64(one.caughtSpam)), .integer(Int64(one.missedSpam)), .integer(Int64(one.blockedHam)),
                .integer(Int64(one.passedHam)), .number(one.recall * 100), .number(one.blocked * 100), .text(four(one.f1)),
            ])
        }
        return listing
    }

    private func worst(_ examples: [SpamExample], _ count: Int) -> Listing {
        var listing = Listing(columns: ["label", "score", "message"])
        for place in evaluation.worstMistakes(count) {
            listing.rows.append([
                .text(examples[place].isSpam ? "spam" : "ham"), .text(four(evaluation.scores[place])), .text(examples[place].text),
            ])
        }
        return listing
    }

    /// Each kind of disguise and decoration: how much is above the threshold, in percent.
    private var changes: Listing {
        func above(_ scores: [Double]) -> Double { Double(scores.count { $0 > threshold }) / Double(max(1, scores.count)) * 100 }
        var listing = Listing(columns: ["applied_to", "change", "strength_%", "above_threshold_%"])
        for result in validation.evasions {
            listing.rows.append([
                .text("spam"), .text(result.evasion.rawValue), .integer(Int64(result.strength)), .number(above(result.scores)),
            ])
        }
        for (decoration, scores) in validation.decorations {
            listing.rows.append([.text("ham"), .text(decoration.rawValue), .none, .number(above(scores))])
        }
        return listing
    }

    func lines(_ examples: [SpamExample], mistakes: Int) -> String {
        let spam = validation.labels.count { $0 }
        var parts = ["\(validation.labels.count) messages, \(spam) of them spam; at threshold \(threshold):"]
        parts.append(Record(figures.map { ($0.name, .text($0.text)) }).plain)
        parts.append("")
        parts.append(confusions.table)
        if !validation.evasions.isEmpty { parts += ["", changes.table] }
        if mistakes > 0 { parts += ["", worst(examples, mistakes).table] }
        return parts.joined(separator: "\n")
    }

    func record(_ examples: [SpamExample], mistakes: Int) -> SpamReportJSON {
        SpamReportJSON(
            json: """
                {"figures":\(Record(figures.map { ($0.name, .number($0.value)) }).json),"confusion":\(confusions.json),\
                "changes":\(changes.json),"mistakes":\(worst(examples, mistakes).json)}
                """)
    }
}

/// A finished document.
struct SpamReportJSON {
    var json: String
}
