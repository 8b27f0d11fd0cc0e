import { describe, expect, it } from 'vitest';
import { entityLabel, entitySegments, itemEntity, shortEntry } from './entities';

describe('entities', () => {
  it('decodes the segments and keeps what is not encoding', () => {
    expect(entitySegments('unit/site/A%2F1%20b')).toEqual(['unit', 'site', 'A/1 b']);
    expect(entitySegments('unit/site/100%')).toEqual(['unit', 'site', '100%']);
    expect(itemEntity('PE 04')).toBe('item/PE%2004');
  });
  it('names a unit by its key and shortens a key that a tablet made up', () => {
    expect(entityLabel('unit/equipment/E000031')).toBe('E000031');
    expect(entityLabel('unit/equipment/found-01932d3e-7c11-7abc-8def-0123456789ab')).toBe('…6789ab');
  });
  it('shortens the device of an entry and keeps its number', () => {
    expect(shortEntry('01932d3c-0000-7000-8000-00000000a001:17')).toBe('…00a001:17');
  });
});
