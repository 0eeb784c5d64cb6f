// Files of the spam commands: labelled messages, models. Nothing of a message reaches standard error.

import Glibc
import Spam

enum SpamFiles {
    /// Larger files are refused: the trainer holds everything in memory.
    static let limit = 256 << 20

    static func read(_ path: String) throws(ControlError) -> String {
        guard let file = fopen(path, "re") else { throw .usage("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else { throw .usage("\(path): larger than \(limit >> 20) MiB") }
            if count < buffer.count { break }
        }
        guard ferror(file) == 0 else { throw .usage("\(path): cannot be read") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes beside the file first, so that nobody reads half a model.
    static func write(_ text: String, to path: String) throws(ControlError) {
        let temporary = path + ".new"
        guard let file = fopen(temporary, "we") else { throw .usage("\(temporary): \(String(cString: strerror(errno)))") }
        var text = text
        let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        guard fclose(file) == 0, isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            throw .unreachable("\(path): \(String(cString: strerror(errno)))")
        }
    }

    static func examples(_ path: String) throws(ControlError) -> [SpamExample] {
        let corpus = SpamCorpus(tsv: try read(path))
        if !corpus.refusedLines.isEmpty {
            let first = corpus.refusedLines.prefix(5).map(String.init).joined(separator: ", ")
            throw .data("\(path): \(corpus.refusedLines.count) lines without ham or spam and a tab; the first: \(first)")
        }
        guard !corpus.examples.isEmpty else { throw .data("\(path): no messages") }
        return corpus.examples
    }

    /// What can be learnt from: both labels, enough of each for folds.
    static func lessons(_ path: String, folds: Int) throws(ControlError) -> [SpamExample] {
        let examples = try examples(path)
        try checkLessons(examples, of: path, folds: folds)
        return examples
    }

    /// `source`: where they come from, for the reason of a refusal.
    static func checkLessons(_ examples: [SpamExample], of source: String, folds: Int) throws(ControlError) {
        let spam = examples.count { $0.isSpam }
        guard spam >= folds, examples.count - spam >= folds else {
            throw .data("\(source): \(spam) spam and \(examples.count - spam) ham; at least \(folds) of each are needed")
        }
    }

    /// The model of a file, or the builtin one.
    static func model(_ path: String?) throws(ControlError) -> SpamModel {
        guard let path else {
            guard let model = SpamModel.builtin else { throw .software("the builtin model cannot be read") }
            return model
        }
        do { return try SpamModel(text: try read(path)) } catch let error as ControlError { throw error } catch {
            throw .data("\(path): \(error)")
        }
    }
}
