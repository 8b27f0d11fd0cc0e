/** Points and percentages as people read them; exact, never rounded up. */
import type { MilliPoints } from '../api/types';

/** 12500 → "12.5", 125 → "0.125", -2000 → "−2": thousandths of a point without idle zeros. */
export function formatPoints(points: MilliPoints): string {
  const whole = Math.trunc(Math.abs(points) / 1000);
  const rest = String(Math.abs(points) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${points < 0 ? '−' : ''}${whole}${rest ? `.${rest}` : ''}`;
}

/** 8999 → "89.99%": hundredths of a percent with both decimals, so that columns line up. */
export function formatBasisPoints(basisPoints: number): string {
  const whole = Math.trunc(Math.abs(basisPoints) / 100);
  const rest = String(Math.abs(basisPoints) % 100).padStart(2, '0');
  return `${basisPoints < 0 ? '−' : ''}${whole}.${rest}%`;
}

/** 999 → "999 B", 1234567 → "1.2 MB": decimal units, as file managers have them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'] as const;
  let value = bytes;
  let unit = -1;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** part ÷ whole in hundredths of a percent, cut off; null where nothing is applicable. */
export function basisPoints(part: MilliPoints, whole: MilliPoints): number | null {
  return whole > 0 ? Number((BigInt(part) * 10000n) / BigInt(whole)) : null;
}
