// `sms-routerctl spam`: train the spam filter, measure it, and ask it. These commands need no settings and no database, but for
// `train --labels`; labels and models in the database: SpamLabelCommands, SpamModelCommands.

import ArgumentParser
import Operations
import Spam

struct SpamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spam", abstract: "Train, measure and question the spam filter.",
        subcommands: [
            SpamTrainCommand.self, SpamEvalCommand.self, SpamExplainCommand.self, SpamScoreCommand.self, SpamLabelCommand.self,
            SpamLabelsCommand.self, SpamModelsCommand.self, SpamStoreCommand.self, SpamUseCommand.self, SpamRemoveCommand.self,
        ])
}

struct SpamTrainCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn a model from labelled messages.",
        discussion: """
            FILE holds ham or spam, a tab and the message on each line, in UTF-8. The model goes to standard output or to --out. \
            The same file and options give the same model, byte for byte.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Argument(help: "The labelled messages; several files are one collection.") var files: [String] = []
    @Flag(help: "Also learn from the messages that are labelled in the database.") var labels = false
    @Option(help: "Where the model goes; standard output without it.") var out: String?
    @Option(help: "The model's name.") var name = "trained"
    @Option(help: "A line of credit for the messages: whose they are, under which licence. Repeatable.") var credit: [String] = []
    @Option(help: "Folds of the cross-validation whose figures go into the model; 0 leaves them out.") var folds = 5
    @Option(help: "Seed of everything random.") var seed: UInt64 = 1

    func validate() throws {
        guard !files.isEmpty || labels else { throw ValidationError("a FILE, or --labels") }
        guard folds == 0 || (2...20).contains(folds) else { throw ValidationError("--folds \(folds): 0, or 2 to 20") }
        guard SpamModel.About.isName(name) else { throw ValidationError("--name: up to 64 letters, digits, dots, dashes and underscores") }
        guard credit.allSatisfy({ !$0.contains { $0.isNewline } }) else { throw ValidationError("--credit: one line each") }
    }

    func execute() throws(ControlError) {
        var examples: [SpamExample] = []
        for file in files { examples += try SpamFiles.examples(file) }
        if labels {
            let labelled = try DatabaseSession.run(try environment.load()) { session throws(ControlError) in
                try await SpamLabels.read(session)
            }
            note("\(labelled.count) labelled messages of the database")
            examples += labelled.map(\.example)
        }
        try SpamFiles.checkLessons(examples, of: (files + (labels ? ["the labels"] : [])).joined(separator: ", "), folds: 5)
        var trainer = SpamTrainer()
        trainer.seed = seed
        var about = SpamModel.About(name: name, credits: credit)
        about.figures = [
            ("messages", "\(examples.count), \(examples.count { $0.isSpam }) of them spam")
        ]
        if folds > 0 {
            let validation = SpamValidation(examples, trainer: trainer, folds: folds, seed: seed) { note("fold \($0 + 1) of \(folds)") }
            about.figures += SpamReport(validation, threshold: 0.7).modelFigures(folds: folds)
        }
        note("learning from all \(examples.count)")
        let model = trainer.train(examples, groups: SpamFolds.groups(examples.map(\.text)), about: about)
        if let out { try SpamFiles.write(model.text, to: out) } else { print(model.text, terminator: "") }
    }
}

struct SpamEvalCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Cross-validate: train without each fold in turn and score it.",
        discussion: "Near-duplicates are in one fold, so that no message is judged by a model that has learnt its twin.")

    @Argument(help: "The labelled messages.") var file: String
    @Option(help: "How many folds.") var folds = 5
    @Option(help: "Seed of the folds and of everything else random.") var seed: UInt64 = 1
    @Option(help: "The threshold that is reported first; a score strictly above it is spam.") var threshold = 0.7
    @Flag(help: "Also disguise the spam and decorate the ham of each fold, in every kind and strength.") var evasions = false
    @Option(help: "How many of the worst mistakes are shown.") var mistakes = 10
    @Flag(help: "JSON instead of lines.") var json = false

    func validate() throws {
        guard (2...20).contains(folds) else { throw ValidationError("--folds \(folds): 2 to 20") }
        guard (0...1).contains(threshold) else { throw ValidationError("--threshold \(threshold): 0 to 1") }
        guard (0...1000).contains(mistakes) else { throw ValidationError("--mistakes \(mistakes): 0 to 1000") }
    }

    func execute() throws(ControlError) {
        let examples = try SpamFiles.lessons(file, folds: folds)
        var trainer = SpamTrainer()
        trainer.seed = seed
        let validation = SpamValidation(examples, trainer: trainer, folds: folds, seed: seed, withEvasions: evasions) {
            note("fold \($0 + 1) of \(folds)")
        }
        let report = SpamReport(validation, threshold: threshold)
        if json { print(report.record(examples, mistakes: mistakes).json) } else { print(report.lines(examples, mistakes: mistakes)) }
    }
}

struct SpamExplainCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how a text's score comes about: each feature and how much it adds.",
        discussion: "What is added is in logits: 0 makes a score of 0.5, 0.85 one of 0.7, 3 one of 0.95.")

    @Argument(help: "The text.") var text: String
    @OptionGroup var source: SpamModelSource
    @Option(help: "How many features are shown, the strongest first.") var limit = 25
    @Flag(help: "JSON instead of a table.") var json = false

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit \(limit): 0 or more") }
    }

    func execute() throws(ControlError) {
        let explanation = try source.model().explain(text)
        var listing = Listing(columns: ["adds", "feature"])
        listing.rows = explanation.parts.prefix(limit).map { [.number($0.adds), .text($0.feature)] }
        if json {
            let record = Record([
                ("score", .number(explanation.score)), ("logit", .number(explanation.logit)), ("base", .number(explanation.base)),
                ("read_as", .text(explanation.folded)),
            ])
            print("[\(record.json),\(listing.json)]")
            return
        }
        print("score    \(fixed(explanation.score, decimals: 4))")
        print("read as  \(OutputValue.oneLine(explanation.folded))")
        let others = explanation.parts.dropFirst(limit)
        listing.rows.append([.number(others.reduce(0) { $0 + $1.adds }), .text("(\(others.count) others)")])
        listing.rows.append([.number(explanation.base), .text("(any text)")])
        listing.rows.append([.number(explanation.logit), .text("(sum)")])
        listing.print(json: false)
    }
}

struct SpamScoreCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Score a text, or each line of a labelled file.",
        discussion: "With --tsv: label, tab, score for each line, in the file's order.")

    @Argument(help: "The text.") var text: String?
    @Option(help: "The labelled messages.") var tsv: String?
    @OptionGroup var source: SpamModelSource

    func validate() throws {
        guard (text == nil) != (tsv == nil) else { throw ValidationError("a text, or --tsv FILE") }
    }

    func execute() throws(ControlError) {
        let model = try source.model()
        var scratch = SpamScratch()
        if let text { print(fixed(model.score(text, &scratch), decimals: 6)) }
        guard let tsv else { return }
        for example in try SpamFiles.examples(tsv) {
            print("\(example.isSpam ? "spam" : "ham")\t\(fixed(model.score(example.text, &scratch), decimals: 6))")
        }
    }
}
