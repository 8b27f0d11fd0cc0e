/** Runs of writes that say nothing each by itself, as a knowledge test's clock that is marked at every tap. */
import type { Write } from '../api/item_types';

/** Neither of them is anything but one more mark of the same hand. */
function goesOn(before: Write, next: Write): boolean {
  return (
    plain(before) &&
    plain(next) &&
    before.author.id === next.author.id &&
    before.device.id === next.device.id &&
    before.signature.status === next.signature.status &&
    before.amendment === next.amendment
  );
}

/** What stands now, and what was written for a reason, is read by itself. */
const plain = (write: Write) => !write.head && !write.reason;

/** The writes in their order, those of one person on one device that follow one another together. */
export function runsOf(writes: Write[]): Write[][] {
  const runs: Write[][] = [];
  for (const write of writes) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && goesOn(before, write)) run.push(write);
    else runs.push([write]);
  }
  return runs;
}
