/** Values that a tablet wrote. The server keeps them as they came: of anybody's making, and of any form. */
import type { Signature } from '../api/talk_types';

type Fields = Readonly<Record<string, unknown>>;

/** What a table has under a code; nothing for "constructor" and the like, which every object has. */
export const codeIn = <T>(table: Readonly<Record<string, T>> | undefined, code: string): T | undefined =>
  table && Object.hasOwn(table, code) ? table[code] : undefined;

export const partsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What has another form than a part of a signature is left out; what strokes are made of, Ink looks at. */
export function signatureIn(value: unknown): Signature {
  const parts = partsOf(value);
  return {
    name: textOf(parts.name),
    role: textOf(parts.role),
    statement: textOf(parts.statement),
    strokes: listOf(parts.strokes) as number[][],
    typed: textOf(parts.typed),
    refused: textOf(parts.refused),
    of: textOf(parts.of),
  };
}
