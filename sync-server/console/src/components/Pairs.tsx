/** Names and values beside each other; what has no value is left out. */
import type { ReactNode } from 'react';

interface PairsProps {
  rows: readonly (readonly [string, ReactNode])[];
  quiet?: boolean;
}

export function Pairs({ rows, quiet = false }: PairsProps) {
  return (
    <dl className={quiet ? 'pairs quiet' : 'pairs'}>
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="as-written num">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
