/** Hooks that read and write through the client; the cache forgets everything at sign-out. */
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../components/SessionProvider';
import { apiPath } from './client';
import type { Comment, EvidenceTable, Finding, History, ItemDetail, ScoreSheet, UnitTable } from './item_types';
import type { Interview, InterviewRow, KnowledgeTest, SignedPaper, TestRow } from './talk_types';
import type { Decision, Review, ReviewSummary } from './types';

function useRead<T>(key: readonly string[], path: string): UseQueryResult<T, Error> {
  const client = useClient();
  return useQuery<T, Error>({ queryKey: key, queryFn: ({ signal }) => client.get<T>(path, signal) });
}

export const useReviews = () => useRead<{ reviews: ReviewSummary[] }>(['reviews'], apiPath('reviews'));

export const useReview = (id: string) => useRead<Review>(['review', id], apiPath('reviews', id));

export const useItem = (id: string, item: string) =>
  useRead<ItemDetail>(['review', id, 'item', item], apiPath('reviews', id, 'items', item));

export const useHistory = (id: string, entity: string) =>
  useRead<History>(
    ['review', id, 'history', entity],
    `${apiPath('reviews', id, 'history')}?entity=${encodeURIComponent(entity)}`,
  );

export const useUnits = (id: string, list: string) =>
  useRead<UnitTable>(['review', id, 'units', list], apiPath('reviews', id, 'units', list));

export const useFindings = (id: string) =>
  useRead<{ findings: Finding[] }>(['review', id, 'findings'], apiPath('reviews', id, 'findings'));

export const useEvidence = (id: string) =>
  useRead<EvidenceTable>(['review', id, 'evidence'], apiPath('reviews', id, 'evidence'));

export const useInterviews = (id: string) =>
  useRead<{ interviews: InterviewRow[] }>(['review', id, 'interviews'], apiPath('reviews', id, 'interviews'));

export const useInterview = (id: string, interview: string) =>
  useRead<Interview>(['review', id, 'interviews', interview], apiPath('reviews', id, 'interviews', interview));

/** The text that a signature is of, "sha256:…"; asked for once it is wanted. */
export const usePaper = (id: string, of: string) =>
  useRead<SignedPaper>(['review', id, 'papers', of], apiPath('reviews', id, 'papers', of.slice('sha256:'.length)));

export const useTests = (id: string) =>
  useRead<{ tests: TestRow[] }>(['review', id, 'tests'], apiPath('reviews', id, 'tests'));

export const useTest = (id: string, test: string) =>
  useRead<KnowledgeTest>(['review', id, 'tests', test], apiPath('reviews', id, 'tests', test));

/** Where the browser gets the bytes of a content, "sha256:…". */
export const contentPath = (id: string, sha256: string) =>
  apiPath('reviews', id, 'contents', sha256.slice('sha256:'.length));

export const useComments = (id: string) =>
  useRead<{ comments: Comment[] }>(['review', id, 'comments'], apiPath('reviews', id, 'comments'));

export const useScore = (id: string) => useRead<ScoreSheet>(['review', id, 'score'], apiPath('reviews', id, 'score'));

function useChange<Body, Answer>(id: string, path: string) {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation<Answer, Error, Body>({
    mutationFn: (body) => client.post<Answer>(path, body),
    // Everything of the review may read differently now, and so may its row in the list.
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['review', id] }),
        cache.invalidateQueries({ queryKey: ['reviews'] }),
      ]),
  });
}

export const useAddComment = (id: string) =>
  useChange<{ about: string; text: string }, Comment>(id, apiPath('reviews', id, 'comments'));

export const useReturn = (id: string) => useChange<{ reasons: string }, unknown>(id, apiPath('reviews', id, 'return'));

export const useDecide = (id: string) =>
  useChange<{ outcome: string; reasons: string }, Decision>(id, apiPath('reviews', id, 'decision'));
