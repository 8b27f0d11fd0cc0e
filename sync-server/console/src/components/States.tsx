/** Loading, empty and error, the same on every page. */
import { CircleAlert, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { Problem } from '../api/client';
import type { Texts } from '../i18n/languages';
import { useTexts } from '../i18n/TextsProvider';

/** What to tell a person about a failed request. */
export function explain(error: unknown, texts: Texts): string {
  if (!(error instanceof Problem)) return texts.t('error.format');
  if (error.status === 0) return texts.t('error.network');
  if (error.code === 'not_allowed_now' || error.status === 409) return texts.t('error.not_now');
  if (error.status === 404) return texts.t('error.not_found');
  if (error.status === 403) return texts.t('error.forbidden');
  if (error.code === 'bad_format') return texts.t('error.format');
  return texts.t('error.server');
}

export function Loading() {
  const texts = useTexts();
  return (
    <div className="state-note loading" role="status">
      <span className="pulse" aria-hidden="true" />
      {texts.t('common.loading')}
    </div>
  );
}

export function ErrorNote({ error, retry, title }: { error: unknown; retry?: () => void; title?: string }) {
  const texts = useTexts();
  const code = error instanceof Problem ? `${error.status || '—'} ${error.code}` : 'bad_format';
  return (
    <div className="state-note failed" role="alert">
      <CircleAlert aria-hidden="true" className="icon" />
      <div>
        <strong>{title ?? texts.t('error.title')}</strong>
        <p>{explain(error, texts)}</p>
        <p className="faint">
          {texts.t('common.code')}: <code>{code}</code>
          {error instanceof Problem && error.status >= 400 && error.detail ? <> · {error.detail}</> : null}
        </p>
        {retry && (
          <Button className="button" onPress={retry}>
            {texts.t('common.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state-note empty">
      <Inbox aria-hidden="true" className="icon" />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}

/** Shows what a query brought, or why it did not. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T, Error>; children: (value: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorNote error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}
