/** Name and passphrase; the address stays, so that the reader comes back to it. */
import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { Button, Input, Label, TextField, ToggleButton } from 'react-aria-components';
import { Problem } from '../api/client';
import { useSessionAccess } from '../components/SessionProvider';
import { LanguageChoice, ThemeSwitch } from '../components/Settings';
import { explain } from '../components/States';
import { useTitle } from '../components/useTitle';
import { Seal } from '../components/Wordmark';
import type { Texts } from '../i18n/languages';
import { useTexts } from '../i18n/TextsProvider';
import { splitWait } from '../logic/times';

/** Seconds that are left of a wait; counts down. */
function useWait() {
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return {
    asked: until !== null,
    seconds: until === null ? 0 : Math.max(0, (until - now) / 1000),
    start: (seconds: number) => {
      setNow(Date.now());
      setUntil(Date.now() + seconds * 1000);
    },
    stop: () => setUntil(null),
  };
}

function printWait(wait: number, texts: Texts): string {
  const { minutes, seconds } = splitWait(wait);
  const parts = minutes > 0 ? [texts.count('duration.minutes', minutes)] : [];
  if (seconds > 0) parts.push(texts.count('duration.seconds', seconds));
  return parts.join(' ');
}

export function SignIn({ expired }: { expired: boolean }) {
  const texts = useTexts();
  const { signIn } = useSessionAccess();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<'required' | 'wrong' | { error: unknown } | null>(null);
  const wait = useWait();
  useTitle(texts.t('sign_in.title'));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (working || wait.seconds > 0) return;
    wait.stop();
    if (!login.trim() || !password) return setFailure('required');
    setWorking(true);
    setFailure(null);
    try {
      await signIn(login.trim(), password);
    } catch (error) {
      const status = error instanceof Problem ? error.status : -1;
      if (status === 429) wait.start((error as Problem).retryAfterSeconds ?? 60);
      else setFailure(status === 401 ? 'wrong' : { error });
      setPassword('');
      setWorking(false);
    }
  };

  const message =
    wait.asked && wait.seconds > 0
      ? texts.t('sign_in.limited', { time: printWait(wait.seconds, texts) })
      : wait.asked
        ? texts.t('sign_in.limited_over')
        : failure === 'required'
          ? texts.t('sign_in.required')
          : failure === 'wrong'
            ? texts.t('sign_in.wrong')
            : failure
              ? explain(failure.error, texts)
              : '';

  return (
    <main className="sign-in">
      <form className="sign-in-sheet" onSubmit={(event) => void submit(event)} noValidate>
        <div className="wordmark large">
          <Seal />
          <span>
            {texts.t('app.name')}
            <small>{texts.t('sign_in.about')}</small>
          </span>
        </div>
        <h1>{texts.t('sign_in.title')}</h1>
        {expired && <p className="notice">{texts.t('sign_in.expired')}</p>}
        <TextField className="field" value={login} onChange={setLogin} autoComplete="username" autoFocus>
          <Label>{texts.t('sign_in.login')}</Label>
          <Input name="login" spellCheck="false" autoCapitalize="none" />
        </TextField>
        <TextField
          className="field"
          value={password}
          onChange={setPassword}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
        >
          <Label>{texts.t('sign_in.password')}</Label>
          <div className="with-button">
            <Input name="password" spellCheck="false" />
            <ToggleButton
              className="icon-button"
              isSelected={shown}
              onChange={setShown}
              aria-label={texts.t('sign_in.show')}
            >
              {shown ? <EyeOff aria-hidden="true" className="icon" /> : <Eye aria-hidden="true" className="icon" />}
            </ToggleButton>
          </div>
        </TextField>
        <p className="form-error" role="alert">
          {message}
        </p>
        <Button type="submit" className="button primary wide" isDisabled={working || wait.seconds > 0}>
          {working ? texts.t('sign_in.working') : texts.t('sign_in.submit')}
        </Button>
      </form>
      <div className="sign-in-settings">
        <LanguageChoice />
        <ThemeSwitch />
      </div>
    </main>
  );
}
