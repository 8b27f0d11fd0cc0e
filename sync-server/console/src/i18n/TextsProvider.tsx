/** The chosen language for everything below; kept in the browser. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { languages, preferredLanguage, Texts, type Language, type Words } from './languages';
import { readSetting, writeSetting } from '../logic/settings';

interface Choice {
  texts: Texts;
  chooseLanguage: (language: Language) => void;
}

const TextsContext = createContext<Choice | null>(null);

export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    readSetting('language', languages, preferredLanguage(navigator.languages)),
  );
  const choice = useMemo<Choice>(
    () => ({
      texts: new Texts(language),
      chooseLanguage: (chosen) => {
        writeSetting('language', chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = choice.texts.tag;
  }, [choice]);
  return (
    <TextsContext.Provider value={choice}>
      <I18nProvider locale={choice.texts.tag}>{children}</I18nProvider>
    </TextsContext.Provider>
  );
}

/** Gives everything below the words of a review's template. */
export function TemplateWords({ words, children }: { words: Words | undefined; children: ReactNode }) {
  const { texts, chooseLanguage } = useLanguage();
  const choice = useMemo<Choice>(
    () => ({ texts: new Texts(texts.language, words), chooseLanguage }),
    [texts.language, words, chooseLanguage],
  );
  return <TextsContext.Provider value={choice}>{children}</TextsContext.Provider>;
}

export function useLanguage(): Choice {
  const choice = useContext(TextsContext);
  if (!choice) throw new Error('useLanguage outside TextsProvider');
  return choice;
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
