// Stands in until the real AdminQueries lands: whoever lands it deletes this file.

import EventLoop
import Postgres
import Settings
import Wire
struct RecentActivity { var json: String }
@LoopActor final class AdminQueries { init(pool: PostgresPool, settings: Settings) {} 
 func answer(_ d: Deliver) async -> Answer { Answer(status: 404) } }
