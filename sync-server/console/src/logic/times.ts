/** Instants and days, the same in both languages: 2026-03-12 14:02 in the reader's zone. */

const two = (n: number) => String(n).padStart(2, '0');

/** "2026-03-12 14:02", or with seconds; the text itself where it is no time. */
export function formatTime(time: string | null | undefined, seconds = false): string {
  if (!time) return '';
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${day} ${clock}${seconds ? `:${two(at.getSeconds())}` : ''}`;
}

/** Whole minutes and seconds of a wait, for a message. */
export function splitWait(seconds: number): { minutes: number; seconds: number } {
  const whole = Math.max(0, Math.ceil(seconds));
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}
