import { useEffect } from 'react';
import { useTexts } from '../i18n/TextsProvider';

/** Names the page in the window's title, most particular part first. */
export function useTitle(...parts: string[]): void {
  const texts = useTexts();
  const title = [...parts.filter(Boolean), texts.t('app.name')].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
