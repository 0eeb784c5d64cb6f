# shellcheck shell=bash
# What the worker computes from a text, without router and database: docs/performance.md, "Stages". Sourced by script/bench.

scenario_stages() { "$BIN/sms-router-stages" stages --seed "$SEED"; }

# A million takes about ten minutes.
scenario_hostile() { "$BIN/sms-router-stages" hostile --count "$COUNT" --seed "$SEED"; }
