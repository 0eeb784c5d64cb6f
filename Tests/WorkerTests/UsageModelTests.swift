// All interleavings of small scenes, and random ones of larger scenes: the sums are those of the log. And none of the ways to do it wrong passes.

import TestSupport
import Testing

@Suite struct UsageModelTests {
    /// Plays every interleaving; gives back how many there were and how many ended wrong.
    private static func explore(_ model: UsageModel, most: Int = 400_000) -> (all: Int, wrong: Int) {
        var (all, wrong) = (0, 0)
        func walk(_ model: UsageModel) {
            guard all < most else { return }
            let ready = model.ready
            if ready.isEmpty {
                all += 1
                if !model.isOver || !model.isExact() { wrong += 1 }
                return
            }
            for actor in ready {
                var next = model
                next.step(actor)
                walk(next)
            }
        }
        walk(model)
        return (all, wrong)
    }

    private static let scenes: [[UsageModel.Actor]] = [
        [.writer(commits: true), .writer(commits: true), .roller],
        [.writer(commits: true), .writer(commits: false), .roller],
        [.writer(commits: true), .changer(of: 0, by: 64), .changer(of: 0, by: 128), .roller],
        [.writer(commits: true), .changer(of: 0, by: 64), .deleter(of: 0, takesOut: true), .roller],
        [.writer(commits: true), .changer(of: 0, by: 64), .roller, .roller],
        [.writer(commits: true), .changer(of: 0, by: 64), .dying, .roller],
        [.writer(commits: true), .deleter(of: 0, takesOut: false), .roller],
        [.writer(commits: true), .changer(of: 0, by: 64), .roller, .rebuild],
    ]

    @Test(arguments: scenes.indices) func eachChangeCountsOnce(_ scene: Int) {
        let (all, wrong) = Self.explore(UsageModel(Self.scenes[scene]))
        #expect(all > 50 && wrong == 0, "\(wrong) of \(all)")
    }

    /// Two turns, two rows, changes, a retry, the purge and a rebuild, in an order that chance makes.
    @Test func longerScenesByChance() {
        var random = SplitMix(seed: 7)
        let actors: [UsageModel.Actor] = [
            .writer(commits: true), .writer(commits: true), .writer(commits: false), .changer(of: 0, by: 64), .changer(of: 0, by: 128),
            .changer(of: 1, by: 256), .deleter(of: 1, takesOut: true), .deleter(of: 0, takesOut: false), .roller, .roller, .dying, .roller,
            .rebuild,
        ]
        for game in 0..<20_000 {
            var model = UsageModel(actors)
            while let actor = model.ready.randomElement(using: &random) { model.step(actor) }
            #expect(model.isOver && model.isExact(), "game \(game)")
            if !model.isExact() { return }
        }
    }

    /// A model that finds nothing wrong anywhere would prove nothing.
    @Test(arguments: UsageModel.Flaw.allCases) func aFlawIsFound(_ flaw: UsageModel.Flaw) {
        let wrong = Self.scenes.reduce(0) { $0 + Self.explore(UsageModel($1, flaw: flaw), most: 100_000).wrong }
        #expect(wrong > 0)
    }
}
