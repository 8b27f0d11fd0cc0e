#!/usr/bin/env bash
# Sourced: the whole review by two scripted inspectors on two tablets of their own, as `demo --headless` and the
# end-to-end test run it. Needs authority.sh, a server that runs, and an empty folder for tablets.

# Of the scripted inspectors' vaults; and what else their app is started with.
: "${PASSPHRASE:=nine quiet herons walk}"
VAULT_OPTIONS=()

# No display, no graphics hardware.
be_offscreen() {
  export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
  export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}/runtime-$UID}
  mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
}

# inspect TABLET SUMMARY ACT…: one run of the app on that tablet.
inspect() {
  local tablet=$1 summary=$2
  shift 2
  "$INSPECTOR_PROGRAM" --data "$tablet" --passphrase "$PASSPHRASE" --pictures "$tablet/pictures" --summary "$summary" \
    "${VAULT_OPTIONS[@]}" "$@"
}

# figure SUMMARY NAME: one figure of a summary, as JSON.
figure() { node -p "JSON.stringify(JSON.parse(require('fs').readFileSync('$1'))['$2'])"; }

# compare OFFICE FIGURES SUMMARY…: the server's figures beside those of all runs on all tablets, kept in FIGURES too; fails
# where they differ.
compare() {
  local office=$1 figures=$2
  shift 2
  NODE_EXTRA_CA_CERTS=$office/authority.pem FIELDSEAL_PASSWORD=$(password_of "$office" zhao.min) \
    node "$E2E_ROOT/tests/e2e/compare.mjs" "https://$CONSOLE_ADDRESS" zhao.min "$@" | tee "$figures"
}

# sealed_state FIGURES: the hash that the server has of the state that was sealed.
sealed_state() { sed -n 's/^ *sealed state //p' "$1"; }

# check_papers SUMMARY STATE WORD…: the papers that were saved in that run are of that state, and hold these words.
check_papers() {
  local summary=$1
  shift
  node "$E2E_ROOT/tests/e2e/papers.mjs" "$(node -p "$(figure "$summary" papers)")" "$@"
}

# run_review OFFICE FOLDER: the leader has FOLDER/tablet, the colleague FOLDER/tablet-2. Summaries go to FOLDER.
run_review() {
  local office=$1 folder=$2 leader=$2/tablet colleague=$2/tablet-2 colleague_pid
  be_offscreen
  VAULT_OPTIONS+=(--stick "$folder/stick")

  echo "The leader enrols, fetches the review and begins fieldwork."
  inspect "$leader" "$folder/1-leader.json" --address "$DEVICE_ADDRESS" --code "$(enrolment_code "$office" li.na)" \
    --device-name "Tablet 1" fill-stick enrol sync open move:fieldwork sync
  echo "A colleague enrols a second tablet and fetches the review."
  inspect "$colleague" "$folder/2-colleague.json" --address "$DEVICE_ADDRESS" --code "$(enrolment_code "$office" wang.lei)" \
    --device-name "Tablet 2" enrol sync

  echo "Both work at the same time, each out of touch with the other; on MO-03 they will not agree."
  inspect "$colleague" "$folder/3-colleague.json" unlock open labels sight:site,equipment \
    plan:S002=SI-04 answer:SI,EQ,TS otherwise:MO-03=partly findings:SI,EQ 2>&1 | sed 's/^/    tablet 2/' &
  colleague_pid=$!
  inspect "$leader" "$folder/4-leader.json" unlock open sight:person interview test:P00030 answer:MO,PE,PB,SF \
    gather:MO-08 findings:MO,PE sync 2>&1 | sed 's/^/    tablet 1/'
  wait "$colleague_pid"

  echo "The colleague syncs, and confirms the leader's findings."
  inspect "$colleague" "$folder/5-colleague.json" unlock sync open confirm sync
  echo "The leader syncs, settles the conflict, confirms, holds another test, and answers what has become open again;"
  echo "then, in the same run, deliberation, opinion, announcement, statement, seal, sync."
  inspect "$leader" "$folder/6-leader.json" unlock sync open settle confirm test:P00012 answer:MO,PE,SI,EQ,TS,PB,SF \
    move:deliberation present close sync open read
  [ "$(figure "$folder/6-leader.json" conflicts_settled)" != undefined ] || complain "No conflict was settled."
}
