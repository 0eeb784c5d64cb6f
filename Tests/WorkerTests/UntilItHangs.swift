// A limit for tests that would otherwise wait for ever where something is broken.

import Testing

extension Trait where Self == TimeLimitTrait {
    /// No statement about speed: the time in which other tests have the processors counts, too.
    static var untilItHangs: Self { .timeLimit(.minutes(10)) }
}
