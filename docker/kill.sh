#!/bin/sh
# Kills the application, the database and both, in turn, under posting, and judges the books after each round.
# Not part of the build. Run it at the root of the project:
#
#   docker/kill.sh            300 rounds
#   docker/kill.sh 50 4711    50 rounds of the seed 4711
#
# What each round killed and how long it took stands in docker/target/system/kills.txt, which grows meanwhile.
set -eu
rounds=${1:-300}
seed=${2:-$(date +%s)}
exec mvn -q -pl docker -am verify \
  -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  '-Dit.test=KillSystemTest#whatever_is_killed*' -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dcauri.kill.rounds="$rounds" -Dcauri.kill.seed="$seed"
