/** What a reader chose for this browser: language and theme. Nothing of a review is ever kept. */

export type SettingName = 'language' | 'theme';

/** The stored choice, or `fallback` where there is none or the browser keeps nothing. */
export function readSetting<T extends string>(name: SettingName, allowed: readonly T[], fallback: T): T {
  try {
    const stored = localStorage.getItem(`fieldseal.${name}`);
    return allowed.find((choice) => choice === stored) ?? fallback;
  } catch {
    return fallback;
  }
}

export function writeSetting(name: SettingName, value: string): void {
  try {
    localStorage.setItem(`fieldseal.${name}`, value);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is closed.
  }
}
