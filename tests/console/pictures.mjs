/** Every page in every dress: the list that the tests walk and photograph. */
export const reviewPages = (id) => ({
  items: `/reviews/${id}/items`,
  'item-units': `/reviews/${id}/items?section=PE&item=PE-04`,
  'item-history': `/reviews/${id}/items?item=MO-03`,
  sightings: `/reviews/${id}/sightings?list=equipment`,
  'sightings-mismatch': `/reviews/${id}/sightings?list=equipment&status=mismatch`,
  findings: `/reviews/${id}/findings`,
  evidence: `/reviews/${id}/evidence`,
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
