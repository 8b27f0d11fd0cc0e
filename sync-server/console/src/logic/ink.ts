/** x, y, milliseconds, x, y, … of anybody's making: what is no number draws nothing. */
export function pathOf(stroke: number[]): string {
  if (!Array.isArray(stroke)) return '';
  const points: string[] = [];
  for (let at = 0; at + 1 < stroke.length; at += 3) {
    const [x, y] = [stroke[at], stroke[at + 1]];
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    points.push(`${points.length === 0 ? 'M' : 'L'}${x} ${y}`);
  }
  const [first] = points;
  // A dot is drawn by a line of no length with round ends.
  return points.length === 1 && first !== undefined ? `${first} ${first.replace('M', 'L')}` : points.join(' ');
}
