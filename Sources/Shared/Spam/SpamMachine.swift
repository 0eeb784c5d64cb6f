// Learns one linear machine: a support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
// Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008). Repeatable: the order is drawn from a seed.

/// Which views a machine sees and how it learns.
package struct SpamMachine: Sendable {
    package var seesWords = true
    package var seesPieces = true
    package var seesShape = true
    /// What an error costs against the size of the weights.
    package var cost = 1.0
    package var epochs = 40

    package init(words: Bool, pieces: Bool, shape: Bool, cost: Double) {
        seesWords = words
        seesPieces = pieces
        seesShape = shape
        self.cost = cost
    }

    func learn(_ rows: SpamRows, chosen: [Int], seed: UInt64) -> SpamWeights {
        var learning = Learning(machine: self, rows: rows, chosen: chosen, seed: seed)
        learning.run()
        return learning.result
    }
}

private struct Learning {
    let machine: SpamMachine
    let rows: SpamRows
    let chosen: [Int]
    var weights = SpamWeights()
    var random: SpamRandom
    /// One multiplier a row.
    var multipliers: [Double]
    var squares: [Double]
    var order: [Int]

    init(machine: SpamMachine, rows: SpamRows, chosen: [Int], seed: UInt64) {
        self.machine = machine
        self.rows = rows
        self.chosen = chosen
        random = SpamRandom(seed: seed)
        multipliers = Array(repeating: 0, count: chosen.count)
        order = Array(chosen.indices)
        squares = chosen.map { row in
            // The bias is a feature of value one.
            var square: Float = 1
            if machine.seesWords {
                let count = rows.wordRange(row).count
                square += Float(count) * SpamWeights.wordScale(count) * SpamWeights.wordScale(count)
            }
            if machine.seesPieces {
                let count = rows.pieceRange(row).count
                square += Float(count) * SpamWeights.pieceScale(count) * SpamWeights.pieceScale(count)
            }
            if machine.seesShape { square += Float(rows.shapeRange(row).count) * SpamWeights.shapeScale * SpamWeights.shapeScale }
            return Double(square)
        }
    }

    var result: SpamWeights { weights }

    mutating func run() {
        for _ in 0..<machine.epochs {
            order.shuffle(using: &random)
            var worst = 0.0
            for place in order { worst = max(worst, step(place)) }
            if worst < 1e-3 { break }
        }
    }

    private func sign(_ place: Int) -> Double { rows.labels[chosen[place]] ? 1 : -1 }
    private func cost(of place: Int) -> Double {
        machine.cost * Double(rows.weights[chosen[place]])
    }

    /// Brings one multiplier to its best value; returns how far it was from it.
    private mutating func step(_ place: Int) -> Double {
        let row = chosen[place]
        let sign = sign(place)
        let diagonal = 0.5 / cost(of: place)
        let old = multipliers[place]
        let gradient = sign * margin(row) - 1 + diagonal * old
        let projected = old == 0 ? min(gradient, 0) : gradient
        guard projected.magnitude > 1e-6 else { return 0 }
        let new = max(old - gradient / (squares[place] + diagonal), 0)
        multipliers[place] = new
        add((new - old) * sign, row: row)
        return projected.magnitude
    }

    private func margin(_ row: Int) -> Double {
        var sum = weights.bias
        if machine.seesWords {
            let range = rows.wordRange(row)
            var part: Float = 0
            for index in range { part += weights.words[Int(rows.words[index])] }
            sum += part * SpamWeights.wordScale(range.count)
        }
        if machine.seesPieces {
            let range = rows.pieceRange(row)
            var part: Float = 0
            for index in range { part += weights.pieces[Int(rows.pieces[index])] }
            sum += part * SpamWeights.pieceScale(range.count)
        }
        if machine.seesShape {
            var part: Float = 0
            for index in rows.shapeRange(row) { part += weights.shape[Int(rows.shape[index])] }
            sum += part * SpamWeights.shapeScale
        }
        return Double(sum)
    }

    private mutating func add(_ amount: Double, row: Int) {
        let amount = Float(amount)
        weights.bias += amount
        if machine.seesWords {
            let range = rows.wordRange(row)
            let each = amount * SpamWeights.wordScale(range.count)
            for index in range { weights.words[Int(rows.words[index])] += each }
        }
        if machine.seesPieces {
            let range = rows.pieceRange(row)
            let each = amount * SpamWeights.pieceScale(range.count)
            for index in range { weights.pieces[Int(rows.pieces[index])] += each }
        }
        if machine.seesShape {
            let each = amount * SpamWeights.shapeScale
            for index in rows.shapeRange(row) { weights.shape[Int(rows.shape[index])] += each }
        }
    }
}
