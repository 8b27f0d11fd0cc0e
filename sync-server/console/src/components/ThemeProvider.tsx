/** Light, dark or as the system says; kept in the browser. */
import { createContext, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { readSetting, writeSetting } from '../logic/settings';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof themes)[number];

interface ThemeChoice {
  theme: ThemeName;
  chooseTheme: (theme: ThemeName) => void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'system', chooseTheme: () => undefined });

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState<ThemeName>(() => readSetting('theme', themes, 'system'));
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choice = useMemo<ThemeChoice>(
    () => ({
      theme,
      chooseTheme: (chosen) => {
        writeSetting('theme', chosen);
        setTheme(chosen);
      },
    }),
    [theme],
  );
  return <ThemeContext.Provider value={choice}>{children}</ThemeContext.Provider>;
}

export const useTheme = (): ThemeChoice => useContext(ThemeContext);
