/** Puts the providers around the routes. The addresses of all pages are here. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router-dom';
import { Problem } from './api/client';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Frame } from './components/Frame';
import { SessionProvider } from './components/SessionProvider';
import { ThemeProvider } from './components/ThemeProvider';
import { TextsProvider } from './i18n/TextsProvider';
import { NotFound } from './pages/NotFound';
import { Reviews } from './pages/Reviews';
import { Decision } from './pages/review/Decision';
import { EvidencePage } from './pages/review/EvidencePage';
import { Findings } from './pages/review/Findings';
import { Interviews } from './pages/review/Interviews';
import { Items } from './pages/review/Items';
import { ReviewPage } from './pages/review/ReviewPage';
import { Score } from './pages/review/Score';
import { Sightings } from './pages/review/Sightings';
import { Tests } from './pages/review/Tests';

const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      children: [
        { path: '/', element: <Navigate to="/reviews" replace /> },
        { path: '/reviews', element: <Reviews /> },
        {
          path: '/reviews/:id',
          element: <ReviewPage />,
          children: [
            { index: true, element: <Navigate to="items" replace /> },
            { path: 'items', element: <Items /> },
            { path: 'sightings', element: <Sightings /> },
            { path: 'findings', element: <Findings /> },
            { path: 'evidence', element: <EvidencePage /> },
            { path: 'interviews', element: <Interviews /> },
            { path: 'tests', element: <Tests /> },
            { path: 'score', element: <Score /> },
            { path: 'decision', element: <Decision /> },
          ],
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  {
    future: {
      v7_relativeSplatPath: true,
      v7_fetcherPersist: true,
      v7_normalizeFormMethod: true,
      v7_partialHydration: true,
      v7_skipActionErrorRevalidation: true,
    },
  },
);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // An answer of the server will not change by asking again; a lost connection or its crash may.
      retry: (failures, error) =>
        failures < 1 && error instanceof Problem && (error.status === 0 || error.status >= 500),
      retryDelay: 600,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <TextsProvider>
          <ErrorBoundary>
            <SessionProvider>
              <RouterProvider router={router} future={{ v7_startTransition: true }} />
            </SessionProvider>
          </ErrorBoundary>
        </TextsProvider>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
