import { uuid } from './fixture/random.mjs';

/** Ids of the fixture's, of review 1: who signed, who refused, who was helped. */
export const talks = {
  signed: uuid('4', 11),
  doubtful: uuid('4', 12),
  refused: uuid('4', 13),
  retracted: uuid('4', 15),
  passed: uuid('7', 11),
  helped: uuid('7', 12),
  unmarked: uuid('7', 13),
  abandoned: uuid('7', 14),
};

/** Every page in every dress: the list that the tests walk and photograph. */
export const reviewPages = (id) => ({
  items: `/reviews/${id}/items`,
  'item-units': `/reviews/${id}/items?section=PE&item=PE-04`,
  'item-history': `/reviews/${id}/items?item=MO-03`,
  sightings: `/reviews/${id}/sightings?list=equipment`,
  'sightings-mismatch': `/reviews/${id}/sightings?list=equipment&status=mismatch`,
  findings: `/reviews/${id}/findings`,
  evidence: `/reviews/${id}/evidence`,
  interviews: `/reviews/${id}/interviews`,
  'interview-signed': `/reviews/${id}/interviews?interview=${talks.signed}`,
  'interview-doubtful': `/reviews/${id}/interviews?interview=${talks.doubtful}`,
  'interview-refused': `/reviews/${id}/interviews?interview=${talks.refused}`,
  tests: `/reviews/${id}/tests`,
  'test-helped': `/reviews/${id}/tests?test=${talks.helped}`,
  'test-unmarked': `/reviews/${id}/tests?test=${talks.unmarked}`,
  score: `/reviews/${id}/score`,
  decision: `/reviews/${id}/decision`,
});

export const dresses = [
  { name: 'en-light', language: 'en-GB', dark: false },
  { name: 'en-dark', language: 'en-GB', dark: true },
  { name: 'zh-light', language: 'zh-CN', dark: false },
  { name: 'zh-dark', language: 'zh-CN', dark: true },
];

export const shapes = [
  { name: '1280x800', width: 1280, height: 800 },
  { name: '800x1280', width: 800, height: 1280 },
];
