import { describe, expect, it } from 'vitest';
import { languages, preferredLanguage, tables, Texts } from './languages';

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

/** All sources but the tables themselves, as one text. */
const code = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
  .filter(([path]) => !/\.test\.ts$|^\.\/(en|zh_CN)\//.test(path))
  .map(([, text]) => text)
  .join('\n');

describe('the tables of texts', () => {
  it('have the same keys in every language', () => {
    const expected = Object.keys(tables.en).sort();
    for (const language of languages) expect(Object.keys(tables[language]).sort()).toEqual(expected);
  });

  it('leave no text empty and name the same blanks in every language', () => {
    for (const key of Object.keys(tables.en)) {
      for (const language of languages) {
        expect(tables[language][key], `${language} ${key}`).toMatch(/\S/);
        expect(names(tables[language][key]!), `${language} ${key}`).toEqual(names(tables.en[key]!));
      }
    }
  });

  it('are translated: Chinese texts hold Chinese', () => {
    const same = Object.keys(tables.en).filter((key) => tables.zh_CN[key] === tables.en[key]);
    expect(same).toEqual(['app.name']);
  });

  it('hold both forms of everything that is counted', () => {
    for (const key of Object.keys(tables.en).filter((k) => k.endsWith('.one'))) {
      expect(tables.en).toHaveProperty([key.replace(/one$/, 'other')]);
    }
  });

  it('hold no text that nothing shows', () => {
    const kinds = [...code.matchAll(/word\(\s*'([\w.]+)'|kind="(\w+)"/g)].map((m) => m[1] ?? m[2]);
    const unused = Object.keys(tables.en).filter((key) => {
      const stem = key.replace(/\.(one|other)$/, '');
      if (code.includes(`'${key}'`) || code.includes(`'${stem}'`)) return false;
      const dynamic = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((m) => m[1]!);
      return !dynamic.some((start) => key.startsWith(start)) && !kinds.some((kind) => key.startsWith(`${kind}.`));
    });
    expect(unused).toEqual([]);
  });
});

describe('Texts', () => {
  const english = new Texts('en');
  const chinese = new Texts('zh_CN');

  it('fills in names and chooses the grammatical form', () => {
    expect(english.count('keeps.open_items', 1)).toBe('1 item open');
    expect(english.count('keeps.open_items', 1200)).toBe('1,200 items open');
    expect(chinese.count('keeps.open_items', 1)).toBe('1 项未完成');
  });

  it('shows a code that it does not know instead of hiding it', () => {
    expect(english.word('state', 'put_aside')).toBe('Put aside');
    expect(chinese.word('state', 'sealed')).toBe('已封存');
    const own = new Texts('zh_CN', { methods: { divine: { en: 'Divination', zh_CN: '占卜' }, scan: { en: 'Scan' } } });
    expect([own.word('method', 'divine'), own.word('method', 'scan')]).toEqual(['占卜', 'Scan']);
    expect(own.word('method', 'examine')).toBe(chinese.word('method', 'examine'));
  });

  it('picks the text of the language and falls back to another', () => {
    expect(chinese.pick({ en: 'Sites', zh_CN: '场所' })).toBe('场所');
    expect(chinese.pick({ en: 'Sites' })).toBe('Sites');
    expect(english.pick({ zh_CN: '场所' })).toBe('场所');
    expect(english.pick(null)).toBe('');
  });

  it('takes the first language of the browser that there is', () => {
    expect(preferredLanguage(['fr', 'zh-CN', 'en'])).toBe('zh_CN');
    expect(preferredLanguage(['de'])).toBe('en');
  });
});
