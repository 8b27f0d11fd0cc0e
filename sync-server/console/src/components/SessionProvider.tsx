/** Who is signed in. When a session ends, the address stays and the sign-in stands in its place. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ApiClient, Problem } from '../api/client';
import type { Session } from '../api/types';
import { clearDrafts } from '../logic/drafts';

type State =
  | { kind: 'asking' }
  | { kind: 'signed_out'; expired: boolean }
  | { kind: 'unreachable'; problem: unknown }
  | { kind: 'signed_in'; session: Session };

interface SessionAccess {
  client: ApiClient;
  state: State;
  signIn: (login: string, password: string) => Promise<void>;
  signOut: () => Promise<void>;
  ask: () => void;
}

const SessionContext = createContext<SessionAccess | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const [client] = useState(() => new ApiClient());
  const [state, setState] = useState<State>({ kind: 'asking' });
  const [lastUser, setLastUser] = useState<string | null>(null);

  const enter = useCallback(
    (session: Session) => {
      client.useToken(session.csrf);
      // What one person was writing is not for the next one at this screen.
      if (lastUser !== null && lastUser !== session.user.id) clearDrafts();
      setLastUser(session.user.id);
      setState({ kind: 'signed_in', session });
    },
    [client, lastUser],
  );

  const leave = useCallback(
    (expired: boolean) => {
      client.useToken(null);
      cache.clear();
      if (!expired) clearDrafts();
      setState((before) => ({ kind: 'signed_out', expired: expired && before.kind === 'signed_in' }));
    },
    [cache, client],
  );

  const ask = useCallback(() => {
    setState({ kind: 'asking' });
    client.get<Session>('/api/session').then(enter, (problem: unknown) => {
      if (problem instanceof Problem && problem.status === 401) setState({ kind: 'signed_out', expired: false });
      else setState({ kind: 'unreachable', problem });
    });
  }, [client, enter]);

  useEffect(() => {
    client.onUnauthorized = () => leave(true);
  }, [client, leave]);
  // Asked once when the page opens; `ask` changes with the user and must not ask again.
  useEffect(ask, []);

  const access = useMemo<SessionAccess>(
    () => ({
      client,
      state,
      ask,
      signIn: async (login, password) => enter(await client.post<Session>('/api/session', { login, password })),
      signOut: async () => {
        // Whatever the server says, this browser forgets: a reader who leaves must see the page empty.
        await client.delete('/api/session').catch(() => undefined);
        leave(false);
      },
    }),
    [ask, client, enter, leave, state],
  );
  return <SessionContext.Provider value={access}>{children}</SessionContext.Provider>;
}

export function useSessionAccess(): SessionAccess {
  const access = useContext(SessionContext);
  if (!access) throw new Error('useSessionAccess outside SessionProvider');
  return access;
}

export const useClient = (): ApiClient => useSessionAccess().client;

/** The session; only below a page that is shown to people who are signed in. */
export function useSession(): Session {
  const { state } = useSessionAccess();
  if (state.kind !== 'signed_in') throw new Error('useSession while signed out');
  return state.session;
}
