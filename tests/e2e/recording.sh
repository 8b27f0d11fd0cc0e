#!/usr/bin/env bash
# Sourced by the recorded runs, after review_script.sh: what was done, step by step, and the pictures of it.

# keep_record FOLDER TABLET…: the steps and pictures of these tablets in FOLDER, in place of those of an earlier run.
keep_record() {
  local record=$1 tablet
  shift
  rm -rf "$record" && mkdir -p "$record"
  for tablet in "$@"; do
    [ ! -d "$tablet/pictures" ] || cp -r "$tablet/pictures" "$record/${tablet##*/}"
  done
}

# only TABLET PATTERN: that every step on this tablet is of these kinds, and that there were some.
only() {
  local steps=$1/pictures/steps.txt
  [ "$(wc -l <"$steps")" -ge 100 ] || complain "Hardly anything was done on ${1##*/}."
  if grep -Ev "^($2|picture)( |$)" "$steps" >&2; then complain "These were not done as they should."; fi
  echo "${1##*/}: $(grep -Evc '^picture ' "$steps") steps, $(grep -c '^picture ' "$steps") pictures"
}
