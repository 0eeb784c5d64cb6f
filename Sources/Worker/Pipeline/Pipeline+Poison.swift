// Messages at which workers died: one is run alone, one is ended as a dead letter. The part of Pipeline that Quarantine and the dispatcher's word
// drive. docs/delivery.md, "Poison messages".

import EventLoop
import Time
import Twilio
import Wire

extension Pipeline {
    /// The worker that is alone: takes one quarantined message and runs it. It leaves when that is done, or there was none.
    func runQuarantined() {
        isClaiming = true
        LoopActor.spawn { [self] in
            do throws(InboxError) {
                if let stored = try await inbox.takeQuarantined() { start(stored) }
            } catch {
                // What has become ours without our knowing is free again with our end.
                mayHaveLeftSome = true
            }
            isClaiming = false
            checkIdle()
        }
    }

    /// Ends messages that have killed the worker that was alone with them.
    func buryDoomed() async {
        guard !isTakingOver, onIdle == nil else { return }
        isTakingOver = true
        do throws(InboxError) {
            for doomed in try await inbox.takeDoomed() {
                let one = recovered(doomed.key)
                one.isDoomed = true
                one.workUntil = .now() + max(.zero, policy.messageMaxAge - doomed.age)
                LoopActor.spawn { [self] in
                    await bury(one, doomed)
                    leave(one)
                }
            }
        } catch {
            takeOverFailed(error)
        }
        isTakingOver = false
    }

    /// The person is told once that it failed, late, where that can be told and is not too old. Nothing of what the message says is looked at.
    private func bury(_ one: UnderwayMessage, _ doomed: DoomedMessage) async {
        // What the person is told must not overtake the replies to what came before.
        let isYoung = one.workUntil > .now()
        if isYoung {
            _ = await turn(of: one, behind: nil)
            await repliesBefore(one)
        }
        let parts = isYoung && doomed.isAnswerable && policy.unawaited != .none ? [stages.text(.failure, to: doomed.to)] : []
        let outcome = MessageOutcome(
            key: one.key, state: Outcome.poison.state, outcome: Outcome.poison.rawValue, isSuccess: false, parts: parts,
            route: policy.unawaited, userID: nil, conversationID: nil, processing: MonotonicInstant.now() - one.arrived,
            error: Outcome.poison.rawValue, country: nil, recordedNumber: doomed.recordedNumber)
        var pause = Duration.milliseconds(50)
        while true {
            do throws(InboxError) {
                guard try await commit(outcome, isRefused: false) != .fenced else { return figures.add(.fenced) }
                if !doomed.isTest { figures.count(MessageEnd(outcome: .poison)) }
                answer(one, parts: [], outcome: doomed.isTest ? .notCounted : .failure)
                if !parts.isEmpty { onLate() }
                return log.error(
                    "Dead letter", metadata: ["sid": .string(one.key.messageSID), "suspicions": "\(doomed.suspicions)"])
            } catch {
                guard error.isAway, link.isOpen else {
                    mayHaveLeftSome = true
                    return log.error("Dead letter not written", metadata: ["sid": .string(one.key.messageSID), "reason": "\(error)"])
                }
            }
            await LoopActor.sleep(pause, on: loop)
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// It killed workers before it was durable, the last one alone with it: what the frame still has of it is kept, and never looked at.
    func keepLetter(_ deliver: Deliver, _ request: UInt64) {
        var key = MessageKey(accountSID: "", messageSID: "")
        for (name, value) in deliver.fields {
            switch name {
            case "AccountSid" where key.accountSID.isEmpty: key.accountSID = storableText(value)
            case "MessageSid" where key.messageSID.isEmpty: key.messageSID = storableText(value)
            default: break
            }
        }
        LoopActor.spawn { [self, key] in
            var answer = Answer(status: 200, contentType: "application/xml", body: TwiML.empty)
            do throws(InboxError) {
                if try await inbox.keepLetter(deliver, key, history: suspicions?.history(of: key) ?? []) {
                    // Of a made-up person: counted nowhere.
                    if deliver.kind != .test {
                        answer.outcome = .failure
                        figures.count(MessageEnd(outcome: .poison))
                    }
                    log.error("Dead letter: it was never durable", metadata: ["sid": .string(key.messageSID)])
                }
            } catch {
                answer = Answer(status: 503)
            }
            link.send(.answer(answer), id: request)
            link.returnCredit(1)
        }
    }
}
