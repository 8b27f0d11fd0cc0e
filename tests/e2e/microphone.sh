#!/usr/bin/env bash
# Sourced: a sound server of one's own, whose microphone hears a tone and whose speaker nobody hears, so that the app
# records and plays through the machine's real sound.
MICROPHONE_PID=
MICROPHONE_HERTZ=440

# start_microphone FOLDER: for every program that is started after it. stop_microphone before FOLDER goes.
start_microphone() {
  local socket=$1/sound
  mkdir -p "$1/sound-home"
  HOME=$1/sound-home PULSE_RUNTIME_PATH=$1/sound-home pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no \
    --load="module-native-protocol-unix auth-anonymous=1 socket=$socket" --load="module-null-sink sink_name=speaker" \
    --load="module-null-sink sink_name=air" --load="module-sine sink=air frequency=$MICROPHONE_HERTZ" \
    --load="module-remap-source master=air.monitor source_name=room" >"$1/sound.log" 2>&1 &
  MICROPHONE_PID=$!
  for _ in $(seq 100); do
    [ ! -S "$socket" ] || break
    sleep 0.05
  done
  [ -S "$socket" ] || { cat "$1/sound.log" >&2; complain "The sound server did not start."; }
  export PULSE_SERVER=unix:$socket
}

stop_microphone() { [ -z "$MICROPHONE_PID" ] || kill "$MICROPHONE_PID" 2>/dev/null || true; }
