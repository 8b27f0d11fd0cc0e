#!/bin/sh
# Takes the block "sh check-segment" out of docs/formats.md and follows it: true segments must pass,
# tampered ones must not.
# usage: check_by_hand.sh FORMATS_MD WRITE_SEGMENTS
set -eu
document=$1 write_segments=$2
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

awk '/^```sh check-segment$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$document" > "$room/check"
[ -s "$room/check" ] || { echo "no block \"sh check-segment\" in $document" >&2; exit 1; }
"$write_segments" "$room"
key=$(cat "$room/key")
failures=0

fail() { echo "FAILED: $1" >&2; failures=$((failures + 1)); }

# check SEGMENT KEY: runs the document's text, keeps what it printed in $room/said
check() { segment=$1 key=$2 sh "$room/check" > "$room/said" 2>&1; }

must_pass() {
  if check "$room/$1" "$key"; then echo "passes: $1"; else cat "$room/said" >&2; fail "a true segment was refused: $1"; fi
}

# must_fail WHAT SEGMENT [KEY]
must_fail() {
  if check "$2" "${3:-$key}"; then fail "taken for true: $1"; else echo "refused: $1"; fi
}

# tampered WHAT SED_SCRIPT: a copy of the first segment with one thing changed
tampered() {
  LC_ALL=C sed "$2" "$room/first" > "$room/copy"
  if cmp -s "$room/first" "$room/copy"; then fail "the copy was not changed: $1"; else must_fail "$1" "$room/copy"; fi
}

must_pass second
must_pass first
stated=$(sed -n 's/^next previous //p' "$room/said")
if grep -qx "previous $stated" "$room/second"; then echo "chains: second to first"; else fail "second does not name the hash of first's header"; fi

tampered "another version" '1s/v1/v2/'
tampered "another journal" '2s/.$/g/'
tampered "another device" '3s/^device ./device -/'
tampered "another number" '4s/1/2/'
tampered "another count" '5s/3/4/'
tampered "another predecessor" '6s/none/nona/'
tampered "another hash of the entries" '7s/sha256:./sha256:x/'
tampered "another length of the entries" '7s/ \([0-9]*\)$/ 1\1/'
tampered "another signature" '8s/ed25519:\(.\)\(.\)/ed25519:\2A/'
tampered "a signature of another kind" '8s/ed25519/rsa/'
tampered "something between header and entries" '9s/$/ /'
tampered "an entry changed by one letter" '10s/missing/Missing/'
tampered "an entry left out" '11d'
# shellcheck disable=SC2016  # sed's last line, no variable
tampered "an entry added" '$p'
tampered "entries in another order" '10{h;d};11G'
head -c -1 "$room/first" > "$room/copy"
must_fail "the last byte cut off" "$room/copy"
cat "$room/first" "$room/second" > "$room/copy"
must_fail "another segment behind it" "$room/copy"
must_fail "the key of another device" "$room/first" "$(cat "$room/other-key")"

[ "$failures" -eq 0 ]
