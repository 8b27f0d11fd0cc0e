/** What the server sends, as docs/console-api.md says. Codes stay strings: a newer server may know more. */
import type { Signature } from './talk_types';

/** A text in each language of the template: {"en": …, "zh_CN": …}. */
export type Localized = Readonly<Record<string, string>>;
/** Thousandths of a point. */
export type MilliPoints = number;
/** A path of a register, for example "item/PE-04/person/P00012". */
export type Entity = string;
/** RFC 3339 in UTC. */
export type Time = string;
/** YYYY-MM-DD, or "" where none was given. */
export type Day = string;

export interface Person {
  id: string;
  name: string;
}

export interface Session {
  user: { id: string; name: string; login: string; roles: string[] };
  csrf: string;
  authority: string;
}

export interface Recommendation {
  recommend: string;
  days: number | null;
  day_kind: string | null;
}

export interface ShortScore {
  applicable: MilliPoints;
  earned: MilliPoints;
  best: MilliPoints;
  basis_points: number;
  open_items: number;
  vetoes: string[];
  recommendation: Recommendation | null;
}

export interface SightingTotals {
  list: string;
  title: Localized;
  declared: number;
  unsighted: number;
  match: number;
  mismatch: number;
  missing: number;
  undeclared: number;
}

export interface TeamMember {
  user: string;
  name: string;
  role: string;
}

export interface ReviewSummary {
  id: string;
  applicant: Localized;
  application_number: string;
  business: string;
  class: string;
  state: string;
  planned_on: Day;
  template: { id: string; version: string; title: Localized };
  team: TeamMember[];
  progress: { items: number; settled: number; conflicts: number };
  units: SightingTotals[];
  score: ShortScore;
  findings: { veto: number; major: number; minor: number; observation: number };
  sealed: boolean;
  amendments: number;
  last_received_at: Time | null;
}

export interface ItemStatus {
  id: string;
  question: Localized;
  veto: boolean;
  points: MilliPoints;
  earned: MilliPoints;
  deducted: MilliPoints;
  determination: string | null;
  relevant: boolean;
  units: number;
  units_answered: number;
  units_nonconform: number;
  conflicted: boolean;
  missing: string[];
  comments: number;
}

export interface SectionStatus {
  id: string;
  title: Localized;
  applicable: MilliPoints;
  earned: MilliPoints;
  items: ItemStatus[];
}

export interface FieldDefinition {
  name: string;
  type: string;
  choices?: string[] | null;
  title?: Localized | null;
}

export interface ListDefinition {
  id: string;
  title: Localized;
  key: string;
  fields: FieldDefinition[];
}

export interface Decision {
  id: string;
  outcome: string;
  reasons: string;
  author: Person;
  time: Time;
}

export interface Seal {
  entry: string;
  device: string;
  device_name: string;
  author: Person;
  time: Time;
  state: string;
  state_matches: boolean;
  signatures: Signature[];
}

export interface Review extends ReviewSummary {
  sections: SectionStatus[];
  lists: ListDefinition[];
  /** What the template calls its own codes. */
  words?: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
  opinion: { recommendation: string; reasons: string } | null;
  announcement: { text: string } | null;
  statement: { text: string; disputed?: boolean } | null;
  seal: Seal | null;
  decisions: Decision[];
  /** Without those that were taken back. */
  interviews: number;
  tests: number;
  /** Contents that evidence names, and those of them that the server has. */
  contents: { named: number; here: number };
  may: {
    comment: boolean;
    decide: boolean;
    return: boolean;
    why_not_decide: string | null;
    why_not_return: string | null;
  };
}
