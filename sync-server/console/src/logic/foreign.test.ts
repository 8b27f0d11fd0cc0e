import { describe, expect, it } from 'vitest';
import { lookOf } from '../components/marks';
import { Texts } from '../i18n/languages';
import { evidenceIcon } from '../pages/review/EvidencePicture';
import { isTalkField } from '../pages/review/TalkValue';
import { codeIn, signatureIn } from './foreign';

describe('what a tablet wrote', () => {
  it('is no code because every object has it', () => {
    expect(codeIn({ conform: 1 }, 'conform')).toBe(1);
    expect(codeIn({ conform: 1 }, 'constructor')).toBeUndefined();
    expect(codeIn(undefined, 'conform')).toBeUndefined();
    expect(lookOf('determination', 'constructor')).toEqual(lookOf('determination', 'no such code'));
    expect(evidenceIcon('constructor')).toBe(evidenceIcon('no such kind'));
    expect(isTalkField('constructor')).toBe(false);
    expect(new Texts('en', { fields: {} }).word('unit_field', 'constructor')).toBe('Constructor');
  });
  it('is a signature only as far as it has the form of one', () => {
    const written = { name: 'Li Na', strokes: [[1, 2, 3]], typed: 'hand in plaster', of: 'sha256:00' };
    expect(signatureIn(written)).toMatchObject(written);
    expect(signatureIn({ name: { first: 'Li' }, strokes: 'none', of: 7 })).toMatchObject({
      name: '',
      strokes: [],
      of: '',
    });
    expect(signatureIn('Li Na')).toMatchObject({ name: '' });
  });
});
