// All SQL that a worker has, made at its start by WorkerParts. Swift puts a text together when it is asked for first; done in the middle of a crowd,
// it stays for ever on a page that nothing else of use is on (docs/overload.md, "After the crowd").

import EventLoop
import Postgres
import Schema

@LoopActor enum WorkerStatements {
    /// Prepared on the hot connections.
    static var all: [Statement] {
        [
            InboxStatements.accept, InboxStatements.acceptWithWords, InboxStatements.keepUnprocessable, InboxStatements.finish,
            InboxStatements.finishLate, InboxStatements.finishBare, InboxStatements.finishLateBare, InboxStatements.fail,
            InboxStatements.find, InboxStatements.takeOver, InboxStatements.before,
            InboxStatements.newStretch, InboxStatements.takeReply, InboxStatements.answeredElsewhere, InboxStatements.cameEarlier,
            OptOutStatements.touch, OptOutStatements.thaw, OptOutStatements.isRemembered,
            OwnerStatements.register, OwnerStatements.heartbeat, OwnerStatements.end, OwnerStatements.anyDead,
            OwnerStatements.endDeadOwners,
            OwnerStatements.endBuried, OwnerStatements.fatesKnown, FateInquiry.ask,
            DeferredStatements.anyDeferred, DeferredStatements.takeTurn, DeferredStatements.takeDeferred, DeferredStatements.deferOwn,
            SetApartStatements.accuse, SetApartStatements.counts, SetApartStatements.takeQuarantined, SetApartStatements.takeDoomed,
            SetApartStatements.keepLetter,
            ClaimStatements.claim, ClaimStatements.claimSome, ClaimStatements.claimPaced, ClaimStatements.spend, ClaimStatements.addPaces,
            OutboxStatements.result, OutboxStatements.follow, OutboxStatements.free, OutboxStatements.held, OutboxStatements.giveBack,
            OutboxStatements.status, OutboxStatements.freeSID, OutboxStatements.poke, OutboxStatements.taken,
            OutboxStatements.inlineSiblings,
            OutboxStatements.recordOptOut, OutboxStatements.keepUnsent, OutboxStatements.moveInline,
            InlineStatusStatements.take, InlineStatusStatements.settle, OutboxFigureStatements.read,
            ReconcileStatements.begin, ReconcileStatements.claim, ReconcileStatements.advance, ReconcileStatements.end,
            ReconcileStatements.known, ReconcileStatements.optedOut, ReconcileStatements.ours, ReconcileStatements.heard,
            NoticeStatements.grant, NoticeStatements.takeBack, RunStatements.correct, RecentActivity.statement, UserQuery.statement,
            HeardNumbers.note,
            HeardNumbers.markWrong, Strangers.read, Strangers.move, CodeReplies.attempt, CodeReplies.judge,
            LiveSettingsStore.statement, RouterNumber.statement,
            ListsStore.statement, SpamModelStore.current, SpamModelStore.text, RetentionStatements.claim, RetentionStatements.end,
            RetentionStatements.figures, RetentionStatements.key, ClusterStatements.patience,
            ClusterStatements.lock, ClusterStatements.beat,
        ]
    }

    /// Sent as texts, on the connection beside those.
    static var texts: [String] {
        [
            RecoveryStatements.endOwners, RecoveryStatements.takeOver, RecoveryStatements.sweepOwners, RecoveryStatements.forgetOwners,
            RecoveryStatements.lostReplies, RecoveryStatements.mine, OutboxFigureStatements.count, NoticeStatements.forget,
            StartedStatements.put, StartedStatements.byKey, StartedStatements.byID, StartedStatements.parts,
            CodeStatements.put, CodeStatements.counts, AuditRecording.insert, OptOutThaw.touch, OptOutThaw.thaw, OptOutThaw.freeze,
            OptOutThaw.name,
            InboxWriters.now, InboxWriters.left,
        ] + RetentionStatements.texts + UsageStatements.texts
    }

    static func make() { withExtendedLifetime((all, texts)) {} }
}
