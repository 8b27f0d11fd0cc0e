/** The languages of the console and how a text is made out of a table. No React in here. */
import type { Localized } from '../api/types';
import { codeIn } from '../logic/foreign';
import { en } from './en';
import { zhCN } from './zh_CN';

/** A table with the same keys as another one: the compiler refuses a key without a translation. */
export type Table<Other> = Readonly<Record<keyof Other, string>>;
export type Key = keyof typeof en;
export type Params = Readonly<Record<string, string | number>>;
/** Keys that come as `….one` and `….other`. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

export const languages = ['en', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

export const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, zh_CN: zhCN };
/** Each language by its own name, so that it is found by who reads only that one. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh_CN: '简体中文' };
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh_CN: 'zh-CN' };

/** The first language we have among those a browser asks for. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (/^zh\b/i.test(tag)) return 'zh_CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

function fill(text: string, params: Params | undefined): string {
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** "planned_review" → "Planned review": for a code that a newer server or a template made up. */
export function humanise(code: string): string {
  const words = code.replace(/[_-]+/g, ' ').trim();
  return words ? words[0]!.toUpperCase() + words.slice(1) : code;
}

/** What a template calls its own codes: {"methods": {"divine": {"en": "Divination"}}}. */
export type Words = Readonly<Record<string, Readonly<Record<string, Localized>>>>;

/** The kinds of words that a template may name, by what they are called here. */
const templateKinds: Readonly<Record<string, string>> = {
  method: 'methods',
  unit_field: 'fields',
  choice: 'choices',
  recommend: 'recommendations',
};

/** The texts of one language, with the own words of a template before the console's. */
export class Texts {
  constructor(
    readonly language: Language,
    private readonly words: Words = {},
  ) {}

  get tag(): string {
    return languageTags[this.language];
  }

  /** The text of a key, with {names} filled in. */
  t(key: Key, params?: Params): string {
    return fill(tables[this.language][key] ?? `⟦${key}⟧`, params);
  }

  /** The text for a number, in its grammatical form; {n} is the number. */
  count(stem: CountKey, n: number, params?: Params): string {
    const form = new Intl.PluralRules(this.tag).select(n) === 'one' ? 'one' : 'other';
    return this.t(`${stem}.${form}` as Key, { n: n.toLocaleString(this.tag), ...params });
  }

  /** The word for a code of the wire, for example ("state", "sealed"); an unknown code as it is. */
  word(kind: string, code: string): string {
    const own = codeIn(this.words[templateKinds[kind] ?? ''], code);
    if (own) return this.pick(own);
    return tables[this.language][`${kind}.${code}`] ?? humanise(code);
  }

  /** A template's text in this language, else in English, else in whichever it has. */
  pick(text: Localized | null | undefined): string {
    if (!text) return '';
    return text[this.language] || text.en || Object.values(text).find(Boolean) || '';
  }

  /** "a, b, c" with the comma of the language. */
  list(parts: readonly string[]): string {
    return parts.join(this.language === 'zh_CN' ? '、' : ', ');
  }
}
