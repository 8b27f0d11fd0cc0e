/** Language, theme and the way out. */
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { languageNames, languages, languageTags, type Language } from '../i18n/languages';
import { useLanguage, useTexts } from '../i18n/TextsProvider';
import { useSessionAccess } from './SessionProvider';
import { themes, useTheme, type ThemeName } from './ThemeProvider';

const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;

export function LanguageChoice() {
  const { texts, chooseLanguage } = useLanguage();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={texts.t('settings.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[texts.language]}
      onSelectionChange={(keys) => chooseLanguage([...keys][0] as Language)}
    >
      {languages.map((language) => (
        <ToggleButton id={language} key={language} className="segment">
          <span lang={languageTags[language]}>{languageNames[language]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export function ThemeSwitch() {
  const texts = useTexts();
  const { theme, chooseTheme } = useTheme();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={texts.t('settings.theme')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => chooseTheme([...keys][0] as ThemeName)}
    >
      {themes.map((name) => {
        const Icon = themeIcons[name];
        return (
          <ToggleButton id={name} key={name} className="segment" aria-label={texts.t(`theme.${name}`)}>
            <Icon aria-hidden="true" className="icon" />
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

export function Settings() {
  const texts = useTexts();
  const { signOut } = useSessionAccess();
  return (
    <div className="settings">
      <LanguageChoice />
      <ThemeSwitch />
      <Button className="button plain" onPress={() => void signOut()}>
        <LogOut aria-hidden="true" className="icon" />
        {texts.t('settings.sign_out')}
      </Button>
    </div>
  );
}
