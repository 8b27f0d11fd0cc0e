/** Paths of registers, "item/PE-04/person/P00012"; segments are percent-encoded. */
import type { Entity } from '../api/types';

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The decoded segments of a path, kind first. */
export function entitySegments(entity: Entity): string[] {
  return entity.split('/').map(decode);
}

/** Encodes what the journal encodes: '/', '%', blanks and control characters, nothing else. */
export function encodeSegment(raw: string): string {
  return raw.replace(/[/%\s\u0000-\u001f\u007f]/g, encodeURIComponent);
}

export function itemEntity(item: string): Entity {
  return `item/${encodeSegment(item)}`;
}

/** A unit that was found and not declared has a key that the tablet made up. */
export function isFoundKey(key: string): boolean {
  return /^found-[0-9a-f-]{36}$/i.test(key);
}

/** The last segment for a person: a unit's key, shortened where a tablet made it up. */
export function entityLabel(entity: Entity): string {
  const last = entitySegments(entity).at(-1) ?? entity;
  return isFoundKey(last) ? shortId(last.slice('found-'.length)) : last;
}

/** The end of an identifier, which differs where UUIDs of one day share their beginning. */
export function shortId(id: string): string {
  return id.length > 8 ? `…${id.slice(-6)}` : id;
}

/** "<device>:<n>" with the device shortened. */
export function shortEntry(entry: string): string {
  const at = entry.lastIndexOf(':');
  return at < 0 ? shortId(entry) : `${shortId(entry.slice(0, at))}:${entry.slice(at + 1)}`;
}
