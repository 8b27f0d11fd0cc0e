/** The parts of one review that have requests of their own; see docs/console-api.md. */
import type {
  Day,
  Entity,
  ItemStatus,
  ListDefinition,
  Localized,
  MilliPoints,
  Person,
  ShortScore,
  SightingTotals,
  Time,
} from './types';
import type { ItemAnswer, TestRow } from './talk_types';

export interface Answer {
  determination: string | null;
  methods: string[];
  count: number | null;
  date: Day | null;
  text: string | null;
  note: string | null;
  second_inspector: Person | null;
  leader: Person | null;
  author: Person | null;
  time: Time | null;
  conflicted: boolean;
}

export interface UnitAnswer {
  entity: Entity;
  list: string;
  key: string;
  label: string;
  answer: Answer;
}

export interface Evidence {
  id: string;
  kind: string;
  caption: string;
  level: string;
  number: string;
  place: string;
  custodian: string;
  taken_place: string;
  links: Entity[];
  /** The evidence that a markup was drawn on. */
  original: string | null;
  author: Person | null;
  time: Time | null;
  device: { id: string; name: string } | null;
  conflicted: boolean;
  /** The bytes, which come after the entry that names them: null for what has none. */
  content: { sha256: string; bytes: number; type: string; name: string; here: boolean } | null;
}

export interface EvidenceTable {
  contents: { named: number; here: number };
  evidence: Evidence[];
}

export interface Finding {
  id: string;
  severity: string;
  text: string;
  items: string[];
  units: Entity[];
  evidence: string[];
  due: Day | null;
  state: string;
  confirmed_by: Person | null;
  author: Person;
  time: Time;
  conflicted: boolean;
}

export interface Comment {
  id: string;
  about: Entity;
  text: string;
  author: Person;
  time: Time;
}

export interface ItemDetail {
  item: {
    id: string;
    section: string;
    question: Localized;
    guidance: Localized | null;
    expected_evidence: Localized | null;
    methods: string[];
    inputs: string[];
    veto: boolean;
    points: MilliPoints;
    verifies: string[];
    per_unit: { list: string; deduct: MilliPoints } | null;
    reconciles: string | null;
  };
  status: ItemStatus;
  answer: Answer;
  unit_answers: UnitAnswer[];
  evidence: Evidence[];
  interviews: ItemAnswer[];
  tests: TestRow[];
  findings: Finding[];
  comments: Comment[];
  deductions: { unit: Entity; determination: string; points: MilliPoints }[];
}

export interface Write {
  entry: string;
  value: unknown;
  author: Person;
  device: { id: string; name: string };
  time: Time;
  wall: Time;
  supersedes: string[];
  head: boolean;
  reason: string | null;
  signature: { status: string; segment: { position: number; first: number; count: number } | null };
  amendment: boolean;
}

export interface History {
  entity: Entity;
  fields: { field: string; conflicted: boolean; writes: Write[] }[];
}

export type FieldValues = Readonly<Record<string, unknown>>;

export interface Unit {
  entity: Entity;
  key: string;
  declared: FieldValues | null;
  found: FieldValues | null;
  status: string;
  note: string;
  author: Person | null;
  time: Time | null;
  conflicted: boolean;
}

export interface UnitTable {
  list: ListDefinition;
  totals: Omit<SightingTotals, 'list' | 'title'>;
  units: Unit[];
}

export interface ScoreSheet extends ShortScore {
  outcomes: {
    when_veto: boolean;
    min_percent: number | null;
    recommend: string;
    days: number | null;
    day_kind: string | null;
  }[];
  sections: { section: string; applicable: MilliPoints; earned: MilliPoints }[];
  items: {
    item: string;
    determination: string | null;
    points: MilliPoints;
    deducted: MilliPoints;
    earned: MilliPoints;
    applicable: boolean;
    open: boolean;
  }[];
  deductions: { item: string; unit: Entity; determination: string; points: MilliPoints }[];
}
