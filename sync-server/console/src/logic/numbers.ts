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

/** part ÷ whole in hundredths of a percent, cut off; null where nothing is applicable. */
export function basisPoints(part: MilliPoints, whole: MilliPoints): number | null {
  return whole > 0 ? Number((BigInt(part) * 10000n) / BigInt(whole)) : null;
}
