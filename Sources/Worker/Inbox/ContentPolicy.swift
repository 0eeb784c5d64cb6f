// Whether texts are kept when a message is finished (`store_content`). One object, since the inbox's batches read it and the live settings set it.

import EventLoop
import Settings

@LoopActor final class ContentPolicy {
    /// As long as the rows were not read, the environment's word counts.
    private(set) var keepsTexts = true

    nonisolated init() {}

    func follow(_ settings: LiveSettings) { keepsTexts = settings.storeContent == .all }
}
