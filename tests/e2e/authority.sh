#!/usr/bin/env bash
# Sourced by the scripts beside it: a demo authority made by the server's real command line, and its server.
# shellcheck disable=SC2034  # what it sets is for those that source it
# Sets nothing but the functions and the variables in capitals below.

E2E_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
: "${FIELDSEAL_BUILD:=$E2E_ROOT/build/dev}"
SERVER_PROGRAM=$FIELDSEAL_BUILD/sync-server/fieldseal-server
APP_PROGRAM=$FIELDSEAL_BUILD/field-app/fieldseal
INSPECTOR_PROGRAM=${FIELDSEAL_INSPECTOR:-$FIELDSEAL_BUILD/tests/e2e/fieldseal-inspector}
TABLETS_PROGRAM=$FIELDSEAL_BUILD/tests/e2e/fieldseal-tablets
SERVER_PID=
DEVICE_ADDRESS=
CONSOLE_ADDRESS=

complain() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Whether nobody listens on this port of loopback.
port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_port WISHED: that one, or the next above it that is free.
free_port() {
  local port=$1
  until port_is_free "$port"; do port=$((port + 1)); done
  printf '%s\n' "$port"
}

# new_password: 16 characters of the kernel's randomness.
new_password() { head -c 12 /dev/urandom | base64 | tr '+/' 'xy'; }

# add_person OFFICE LOGIN NAME ROLE: the one with a console role gets a password, kept in OFFICE/sign-in.
add_person() {
  local office=$1 login=$2 name=$3 role=$4 password
  if [ "$role" = inspector ]; then
    "$SERVER_PROGRAM" user add -c "$office/server.json" --login "$login" --name "$name" --role "$role" >/dev/null
  else
    password=$(new_password)
    printf '%s\n' "$password" |
      "$SERVER_PROGRAM" user add -c "$office/server.json" --login "$login" --name "$name" --role "$role" --password-stdin >/dev/null
    printf '%s %s %s\n' "$login" "$password" "$role" >>"$office/sign-in"
  fi
}

# make_authority OFFICE DEVICE_PORT CONSOLE_PORT: keys, people, template and bank, one review from the sample dossier.
make_authority() {
  local office=$1 sample=$E2E_ROOT/packaging/sample
  "$SERVER_PROGRAM" init --dir "$office" --name "Sample Secrecy Authority 示例保密局" --host 127.0.0.1 --host localhost \
    --listen 127.0.0.1 --device-port "$2" --console-port "$3" --console-files "$E2E_ROOT/sync-server/console/dist" >/dev/null
  (umask 077 && : >"$office/sign-in")
  add_person "$office" li.na "Li Na 李娜" inspector
  add_person "$office" wang.lei "Wang Lei 王磊" inspector
  add_person "$office" sun.hao "Sun Hao 孙浩" inspector
  add_person "$office" zhao.min "Zhao Min 赵敏" supervisor
  add_person "$office" chen.yu "Chen Yu 陈宇" clerk
  "$SERVER_PROGRAM" template add -c "$office/server.json" "$sample/template-monitoring-b.json" --bank "$sample/question-bank.json" >/dev/null
  "$SERVER_PROGRAM" review import -c "$office/server.json" "$sample/sample-dossier" \
    --leader li.na --member wang.lei --member sun.hao --date "$(date +%F)" >"$office/import.txt"
}

# password_of OFFICE LOGIN
password_of() { sed -n "s/^$2 \([^ ]*\) .*/\1/p" "$1/sign-in"; }

# enrolment_code OFFICE LOGIN
enrolment_code() { "$SERVER_PROGRAM" device code -c "$1/server.json" --user "$2" | head -n 1; }

# start_server OFFICE: sets SERVER_PID and the two addresses once it is ready.
start_server() {
  local log=$1/server.log waited=0
  : >"$log"
  "$SERVER_PROGRAM" serve -c "$1/server.json" >>"$log" 2>&1 &
  SERVER_PID=$!
  until grep -q '^ready ' "$log"; do
    kill -0 "$SERVER_PID" 2>/dev/null || complain "The server did not start: $(tail -n 5 "$log")"
    waited=$((waited + 1))
    [ $waited -lt 300 ] || complain "The server is not ready after 30 s: see $log"
    sleep 0.1
  done
  DEVICE_ADDRESS=$(sed -n 's/^ready device=\([^ ]*\) .*/\1/p' "$log")
  CONSOLE_ADDRESS=$(sed -n 's/^ready .*console=\([^ ]*\).*/\1/p' "$log")
}

stop_server() {
  [ -n "$SERVER_PID" ] || return 0
  kill "$SERVER_PID" 2>/dev/null || true
  wait "$SERVER_PID" 2>/dev/null || true
  SERVER_PID=
}
