#!/usr/bin/env python3
"""Tests of the model: what it is made of, and that it says what was measured. `script/test` runs them; by hand: python3 -m unittest -q (in this folder)."""

import os
import random
import unittest

import costs as costs_of
import model
from machine import Clock, Machine, Process, Session
from router import Backend, Costs, Load, Log, Network, System, TurnOrder, Worker, simulate


def plain(**changes) -> Costs:
    """Round numbers, so that what must come of them can be said by hand."""
    costs = Costs(
        switch=dict.fromkeys(("generator", "dispatcher", "workers", "agent"), (0.0, 0.0)), generator={"send": 5.0, "answer": 5.0},
        dispatcher={"request": 20.0, "accepted": 0.0, "answer": 20.0},
        worker={"deliver": 30.0, "stored": 30.0, "call": 20.0, "answered": 30.0, "finished": 20.0, "written": 0.0, "statement": 0.0, "result": 0.0},
        agent={"call": 10.0, "release": 10.0}, accept=(400.0, 40.0, 0.0), outcome=(400.0, 60.0, 0.0), flush_us=[500.0, 500.0])
    for name, value in changes.items():
        setattr(costs, name, value)
    return costs


class Job(Process):
    """Takes as long as it is told, and notes when it was done."""

    def __init__(self, machine, name, session=None, switch=(0.0, 0.0)):
        super().__init__(machine, name, {}, switch, session)
        self.ends = []

    def cost(self, kind, payload):
        return payload

    def do_work(self, payload):
        self.ends.append(self.machine.clock.now)


class MachineTests(unittest.TestCase):
    def run_jobs(self, cores, *jobs, until=1e6, **options):
        """Each job: session, µs, when."""
        clock = Clock()
        machine = Machine(clock, cores, **options)
        made = []
        for number, (session, length, when) in enumerate(jobs):
            job = Job(machine, f"job {number}", session)
            made.append(job)
            clock.after(when, job.post, "work", length)
        clock.run(until)
        return made

    def test_two_share_one_processor(self):
        a, b = self.run_jobs(1, (None, 10_000, 0), (None, 10_000, 0))
        self.assertAlmostEqual(max(a.ends + b.ends), 20_000)
        self.assertGreater(min(a.ends + b.ends), 15_000)

    def test_two_have_a_processor_each(self):
        a, b = self.run_jobs(2, (None, 10_000, 0), (None, 10_000, 0))
        self.assertAlmostEqual(a.ends[0], 10_000)
        self.assertAlmostEqual(b.ends[0], 10_000)

    def test_a_session_has_what_one_process_would(self):
        session = Session()
        a, b, c = self.run_jobs(1, (session, 30_000, 0), (session, 30_000, 0), (None, 30_000, 0))
        # The one that is alone has half of the processor until it ends.
        self.assertAlmostEqual(c.ends[0], 60_000, delta=5_000)
        self.assertAlmostEqual(max(a.ends + b.ends), 90_000, delta=1)

    def test_who_wakes_and_has_had_less_goes_first(self):
        busy, short = self.run_jobs(1, (None, 100_000, 0), (None, 50, 3_100))
        self.assertAlmostEqual(short.ends[0], 3_150)
        self.assertAlmostEqual(busy.ends[0], 100_050)

    def test_who_has_just_begun_is_left_alone(self):
        # The other one has to wait for the tick at which the slice is over.
        _, short = self.run_jobs(1, (None, 100_000, 0), (None, 50, 100))
        self.assertAlmostEqual(short.ends[0], 4_050)

    def test_an_idle_processor_takes_nobody_who_has_just_run(self):
        clock = Clock()
        machine = Machine(clock, 2)
        first, second, short, again = (Job(machine, name) for name in "abcd")
        again.post("work", 10.0)
        for when, job, length in ((50, first, 1_000.0), (60, second, 100.0), (100, again, 10.0)):
            clock.after(when, job.post, "work", length)
        clock.run(10_000)
        # Both processors are busy at 100; the second is idle at 160, but this one ran until 10, and may move from 510 on.
        self.assertEqual(second.ends, [160.0])
        self.assertEqual(again.ends, [10.0, 520.0] if again.home is second.home else [10.0, 170.0])

    def test_who_slept_has_no_claim_to_the_time_before(self):
        _, late = self.run_jobs(1, (None, 200_000, 0), (None, 50_000, 100_000))
        # Half of the processor from then on, not all of it.
        self.assertGreater(late.ends[0], 190_000)

    def test_waking_takes_its_time_and_costs(self):
        clock = Clock()
        machine = Machine(clock, 1, delay=30.0)
        job, other = (Job(machine, name, switch=(5.0, 20.0)) for name in ("job", "other"))
        job.post("work", 100.0)
        other.post("work", 100.0)
        clock.run(1_000)
        # The one found nobody there, the other one somebody.
        self.assertEqual((job.ends, other.ends), ([150.0], [255.0]))
        self.assertEqual((job.cpu, job.waits, job.colds, other.cpu, other.warms), (120.0, 1, 1, 105.0, 1))

    def test_a_slow_processor_does_as_much_in_all(self):
        clock = Clock()
        machine = Machine(clock, 1)
        machine.paced(random.Random(2), 0.3, 2.0, 10_000.0)
        job = Job(machine, "job")
        job.post("work", 20e6)
        clock.run(40e6)
        self.assertAlmostEqual(job.ends[0], 20e6, delta=0.5e6)

    def test_nobody_idles_while_somebody_waits(self):
        rng = random.Random(3)
        jobs = [(None, rng.uniform(10, 9_000), 0) for _ in range(40)]
        made = self.run_jobs(3, *jobs, hot=0.0)
        total = sum(length for _, length, _ in jobs)
        self.assertAlmostEqual(sum(job.cpu for job in made), total, places=3)
        self.assertLess(max(end for job in made for end in job.ends), total / 3 + 9_000)


class DatabaseTests(unittest.TestCase):
    def test_who_commits_during_a_flush_shares_the_next(self):
        clock, told = Clock(), []

        log, told = self.log(clock, told)
        for when, name in ((0, "a"), (10, "b"), (20, "c"), (150, "d")):
            clock.after(when, log.flush, self.Backend(log, told), name, 0)
        clock.run(1_000)
        self.assertEqual(told, [("a", 100), ("b", 200), ("c", 200), ("d", 300)])
        self.assertEqual(log.flushes, 3)

    class Backend:
        """Has a processor whenever it wants one."""

        def __init__(self, log, told):
            self.log, self.told, self.machine = log, told, Machine(log.clock, 1)

        def post(self, kind, payload=None):
            if kind == "lead":
                self.log.begin(self)
            elif kind == "part":
                self.log.part_over(self, *payload)
            else:
                self.do_durable(payload)

        def do_durable(self, payload):
            self.told.append((payload, self.log.clock.now))

    def log(self, clock, told, *more, parts=2):
        return Log(clock, random.Random(1), [100.0, 100.0], 0.0, parts, *more), told

    def test_nobody_flushes_before_the_one_who_did_has_a_processor_again(self):
        clock = Clock()
        log, told = self.log(clock, [], parts=1)
        slow, other = self.Backend(log, told), self.Backend(log, told)
        slow.post = lambda kind, payload=None: clock.after(50, self.Backend.post, slow, kind, payload)
        log.flush(slow, "a", 0)
        clock.after(10, log.flush, other, "b", 0)
        clock.run(1_000)
        self.assertEqual(told, [("a", 150), ("b", 250)])

    def test_a_standby_makes_everybody_wait_for_it(self):
        clock = Clock()
        log, told = self.log(clock, [], [300.0, 300.0], 50.0)
        log.flush(self.Backend(log, told), "a", 0)
        clock.run(1_000)
        self.assertEqual(told, [("a", 450)])

    def test_the_roller_has_a_twentieth_of_the_time(self):
        result = simulate(plain(rolled=4.0), Load(closed=2, seconds=4, warm_up=0.4, behind=500_000), cores=8)
        # A step takes 20 ms and is followed by a pause of 380 ms.
        self.assertAlmostEqual(result.cpu_us["rest"] * result.throughput / 1e6, 1 / 20, delta=0.01)

    def test_the_roller_adds_up_what_has_come(self):
        system = System(plain(rolled=4.0), Load(rate=100, workers=1, seconds=12, behind=2_000))
        result = system.run()
        # It begins with what came in the ten seconds before, and looks again when they are over.
        self.assertEqual(system.roller.until, 0)
        self.assertAlmostEqual(system.roller.rows, 2 * 100 * (10 + 10.1), delta=70)
        self.assertAlmostEqual(system.roller.behind + system.roller.rows, 2 * 100 * 10 + system.workers[0].outcomes.rows * 2, delta=10)
        self.assertGreater(result.throughput, 98)

    def test_turns_are_those_of_the_worker(self):
        # TurnOrderTests.swift
        order = TurnOrder()
        for runner in range(3):
            self.assertEqual(order.join(), runner)
            self.assertTrue(order.may_begin(runner))
        for runner in range(3):
            self.assertEqual(order.ended(runner, 3), [])
        order = TurnOrder()
        for runner in range(3):
            order.join()
        for _ in range(10):
            self.assertTrue(order.may_begin(0))
            self.assertEqual(order.ended(0, 20), [])
        self.assertTrue(order.may_begin(0))
        self.assertFalse(order.may_begin(1))
        self.assertFalse(order.may_begin(2))
        self.assertFalse(order.may_begin(1))
        self.assertEqual(order.ended(0, 20), [1])
        self.assertFalse(order.may_begin(0))
        self.assertEqual(order.ended(1, 20), [2])
        self.assertEqual(order.ended(2, 20), [0])
        self.assertEqual(order.ended(0, 20), [])

    def test_with_little_to_do_again_all_begin(self):
        order = TurnOrder()
        for _ in range(3):
            order.join()
        self.assertTrue(order.may_begin(0))
        order.ended(0, 16)
        self.assertTrue(order.may_begin(0))
        self.assertFalse(order.may_begin(1))
        self.assertFalse(order.may_begin(2))
        self.assertEqual(order.ended(0, 1), [1, 2])


class RouterTests(unittest.TestCase):
    def test_one_message_takes_what_its_parts_take(self):
        result = simulate(plain(), Load(rate=50, workers=1, seconds=2))
        # send, request; deliver; accept, flush; stored, call; agent; answered; outcome, flush; finished; answer, answer
        by_hand = 5 + 20 + 30 + 440 + 500 + 30 + 20 + 10 + 30 + 460 + 500 + 20 + 20 + 5
        self.assertAlmostEqual(result.p50_ms, by_hand / 1000, places=6)
        self.assertAlmostEqual(result.p99_ms, by_hand / 1000, places=6)
        self.assertEqual((result.rows_an_accept, result.rows_an_outcome), (1, 1))
        self.assertAlmostEqual(result.flushes, 2, delta=0.05)

    def test_a_full_machine_does_nothing_else(self):
        result = simulate(plain(), Load(closed=256, seconds=0.4))
        # What is missing is that one of two processors may idle beside one who has just run.
        self.assertGreater(result.busy["router"], 0.95)
        self.assertAlmostEqual(result.throughput * sum(result.cpu_us.values()) / 1e6, 2, delta=0.1)

    def test_as_many_are_under_way_as_there_are_connections(self):
        for connections in (16, 256):
            result = simulate(plain(), Load(closed=connections, seconds=0.8))
            self.assertAlmostEqual(result.throughput * result.mean_ms / 1000, connections, delta=connections * 0.03)

    def test_what_gathers_shares_a_statement(self):
        few, many = (simulate(plain(), Load(closed=connections, seconds=0.25)) for connections in (16, 256))
        self.assertGreater(many.rows_an_accept, 5 * few.rows_an_accept)
        self.assertLess(many.cpu_us["accepts"], few.cpu_us["accepts"] / 2)
        # More workers divide what gathers.
        self.assertGreater(many.rows_an_accept, 1.5 * simulate(plain(), Load(closed=256, workers=4, seconds=0.25)).rows_an_accept)

    def test_a_slow_agent_costs_time_alone(self):
        fast, slow = (simulate(plain(), Load(rate=200, agent_delay_ms=delay, seconds=1, warm_up=0.5)) for delay in (0, 200))
        self.assertAlmostEqual(slow.p50_ms - fast.p50_ms, 200, delta=1)
        self.assertAlmostEqual(slow.throughput, 200, delta=2)

    def test_messages_of_a_person_are_answered_one_after_the_other(self):
        asked, most = {}, {}

        class Watched(System):
            def to_agent(self, message):
                asked[message.person] = asked.get(message.person, 0) + 1
                most[message.person] = max(most.get(message.person, 0), asked[message.person])
                super().to_agent(message)

            def from_agent(self, message):
                asked[message.person] -= 1
                super().from_agent(message)

        Watched(plain(), Load(closed=64, people=20, agent_delay_ms=5, seconds=0.3)).run()
        self.assertEqual(len(most), 20)
        self.assertEqual(set(most.values()), {1})

    def test_every_message_is_answered(self):
        system = System(plain(), Load(closed=100, people=50, workers=3, seconds=0.5))
        sent, answered = [], []
        to, back = system.send, system.answered
        system.send = lambda message: (sent.append(message), to(message))
        system.answered = lambda message: (answered.append(message), back(message))
        system.run()
        self.assertEqual(len(answered), len(set(map(id, answered))))
        # The others are what is under way.
        self.assertLessEqual(len(sent) - len(answered), 100)
        self.assertGreater(len(answered), 500)

    def test_the_same_seed_says_the_same(self):
        load = Load(closed=64, seconds=0.15, warm_up=0.1)
        costs = plain(flush_us=[100.0, 400.0, 2_000.0], stalls=(10.0, [100.0, 5_000.0]))
        self.assertEqual(simulate(costs, load), simulate(costs, load))

    def test_machines_of_their_own(self):
        network = Network(routers=2, router_cores=2, database_cores=2, round_trip_us=300)
        alone = simulate(plain(), Load(rate=100, workers=1, seconds=2), network=network)
        # There and back: webhook, two statements, agent. Generator and agent cost nothing.
        by_hand = 20 + 30 + 440 + 500 + 30 + 20 + 30 + 460 + 500 + 20 + 20 + 4 * 300
        self.assertAlmostEqual(alone.p50_ms, by_hand / 1000, places=6)
        one = simulate(plain(), Load(closed=256, workers=2, seconds=0.25, warm_up=0.15), network=Network(routers=1, database_cores=8, round_trip_us=300))
        two = simulate(plain(), Load(closed=256, workers=2, seconds=0.25, warm_up=0.15), network=Network(routers=2, database_cores=8, round_trip_us=300))
        self.assertGreater(two.throughput, 1.5 * one.throughput)

    def test_stalls_take_their_share(self):
        quiet = simulate(plain(), Load(closed=256, seconds=0.4))
        stalled = simulate(plain(stalls=(100.0, [1_000.0, 1_000.0])), Load(closed=256, seconds=0.4))
        self.assertAlmostEqual(stalled.throughput / quiet.throughput, 0.9, delta=0.03)


class CostTests(unittest.TestCase):
    def test_a_plane_is_found_again(self):
        plane = costs_of.fit([(x1, x2, 130 + 90 * x1 + 20 * x2) for x1, x2 in ((0.05, 1), (0.4, 0), (1.0, 3), (5.0, 2))])
        self.assertAlmostEqual(plane.base, 130)
        self.assertAlmostEqual(plane.first, 90)
        self.assertAlmostEqual(plane.second, 20)
        self.assertLess(plane.worst, 1e-9)

    def test_no_cost_is_below_zero(self):
        for some in ([(1, 0, 10), (2, 0, 30), (4, 0, 60)], [(1, 0, 30), (2, 1, 20), (4, 2, 10)], [(1, 3, 5), (2, 1, 50), (4, 1, 20)]):
            plane = costs_of.fit(some)
            self.assertGreaterEqual(min(plane.base, plane.first, plane.second), 0)

    def test_costs_are_found_again(self):
        """Points that the simulation itself has made, with what it says that each process took: calibrated from these alone, it says the same elsewhere."""
        costs = plain(switch=dict.fromkeys(("generator", "dispatcher", "workers", "agent"), (10.0, 30.0)), rolled=0.0, delay=0.0)
        made = {}
        for kind, load in (("calibration", Load(closed=8)), ("calibration", Load(closed=128)), ("calibration", Load(rate=300)), ("validation", Load(closed=48))):
            load.seconds, load.warm_up = 0.3, 0.0
            made[load.closed or load.rate] = kind, load, simulate(costs, load)

        class Made(costs_of.Measured):
            def __init__(self):
                self.cores, self.people, self.rounds = 2, 10_000, {}
                flush = {"kilobytes": 8, "us": [500.0, 500.0]}
                self.all = {"probes": [{"flush": [flush], "stalls": {"us": [], "seconds": 1}}]}
                self.points = [self.point(*one) for one in made.values()]

            def point(self, kind, load, result):
                done = result.throughput  # a second
                batches = {"accept_rows": done, "accept_batches": done / result.rows_an_accept}
                batches |= {"outcome_rows": done, "outcome_batches": done / result.rows_an_outcome}
                cpu = {name: value * done for name, value in result.cpu_us.items()}
                return {
                    "kind": kind, "name": f"{load.closed}-{load.rate}", "workers": 2, "closed": load.closed, "rate": load.rate, "delay_ms": 0, "round": 1, "span_s": 1.0,
                    "load": {"answered": done, "sent": load.rate, "elapsed_s": 1.0, "p50_ms": 0.0}, "cpu_us": cpu, "batches": batches,
                    "waits": {name: value * done for name, value in result.waits.items()}, "queued_us": dict.fromkeys(cpu, 0.0), "wal": {"bytes": 2000 * done}, "speed_us": [[1.0, 1.0]] * 2,
                    "machine_us": {"user": sum(cpu.values()), "idle": 0, "iowait": 0}}

        again, _ = costs_of.calibrate(Made(), rounds=3, seconds=0.3)
        for found, original in ((again.dispatcher, costs.dispatcher), (again.worker, costs.worker)):
            self.assertAlmostEqual(sum(found.values()) / sum(original.values()), 1, delta=0.1)
        self.assertAlmostEqual(again.accept[1] / costs.accept[1], 1, delta=0.1)
        _, load, result = made[48]
        self.assertAlmostEqual(simulate(again, load).throughput / result.throughput, 1, delta=0.05)


class ExampleTests(unittest.TestCase):
    """What was measured once is still what the model says."""

    def test_it_says_what_was_measured(self):
        measured = costs_of.Measured(model.EXAMPLE)
        costs, _ = costs_of.calibrate(measured, rounds=2, seconds=0.25)
        held = {"closed-64", "closed-256"}
        rows = model.compare(measured, costs, lambda workers, name: workers == 2 and name in held, seconds=1.5)
        self.assertEqual(len(rows), len(held) * len(model.FIGURES))
        for row in rows:
            self.assertLess(abs(row.off), model.MAY_BE_OFF, f"{row.figure} of {row.point}: measured {row.measured}, simulated {row.simulated}")


if __name__ == "__main__":
    unittest.main()
