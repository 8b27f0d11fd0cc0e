/** Interviews and knowledge tests of one review; see docs/console-api.md. */
import type { Evidence } from './item_types';
import type { Entity, Localized, Person, Time } from './types';

export interface UnitRef {
  entity: Entity;
  label: string;
}

/** One hand under a text, as docs/formats.md has it. */
export interface Signature {
  user?: string | null;
  name?: string;
  role?: string;
  /** "signed" or "refused", of earlier seals. */
  statement?: string;
  /** Drawn by finger: lists of x, y, milliseconds in a box 1000 wide. */
  strokes?: number[][];
  /** Why the name was typed instead of drawn. */
  typed?: string;
  /** Why it was refused. */
  refused?: string;
  /** Hash of the text that was signed. */
  of?: string;
}

/** A text that was signed at the end of a review. */
export interface SignedPaper {
  of: string;
  language: string;
  text: string;
  whole: boolean;
}

export interface InterviewRow {
  id: string;
  name: string;
  person: UnitRef | null;
  role: string;
  role_title: Localized;
  place: string;
  started: Time | null;
  ended: Time | null;
  author: Person | null;
  /** "open", "read_back", "signed", "refused" or "retracted". */
  state: string;
  answered: number;
  pages: number;
  voided: number;
  conflicted: boolean;
}

export interface InterviewAnswer {
  question: string;
  entity: Entity;
  /** Of the template; empty where the team asked something of its own. */
  text: Localized;
  /** The words of a question that the template does not ask. */
  asked: string;
  items: string[];
  answer: string;
  author: Person | null;
  time: Time | null;
  retracted: boolean;
  conflicted: boolean;
}

/** One page of the record as it was read back, with the signatures that stand under this very text. */
export interface RecordPage {
  text: string;
  of: string;
  applicant: Signature | null;
  team: Signature | null;
  witness: Signature | null;
}

export interface Interview extends InterviewRow {
  answers: InterviewAnswer[];
  notes: string;
  read_back: { by: string; corrections: string; language: string; time: Time | null } | null;
  refusal: { reason: string; witness: string } | null;
  record: RecordPage[];
  evidence: Evidence[];
}

/** What somebody said that is for an item. */
export interface ItemAnswer extends InterviewAnswer {
  interview: string;
  name: string;
  role_title: Localized;
}

export interface Marks {
  right: number;
  of: number;
  basis_points: number;
  passed: boolean;
}

export interface TestRow {
  id: string;
  name: string;
  person: UnitRef | null;
  /** "prepared", "running", "handed_in" or "abandoned". */
  state: string;
  inspector: Person | null;
  device: { id: string; name: string } | null;
  drawn: Time | null;
  started: Time | null;
  handed_in: { by: string; time: Time | null } | null;
  abandoned: string;
  incidents: { kind: string; text: string; time: Time | null }[];
  questions: number;
  answered: number;
  minutes: number;
  pass_percent: number;
  /** Of the server, by the bank that the paper names. */
  marks: Marks | null;
  /** What the tablet showed when it was handed in. */
  shown: Marks | null;
  bank: { sha256: string; here: boolean };
  feeds: { item: string; entity: Entity; proposed: string | null; determination: string | null } | null;
  conflicted: boolean;
}

export interface PaperQuestion {
  question: string;
  entity: Entity;
  text: Localized | null;
  chosen: number[];
  options: { number: number; text: Localized; right: boolean; chosen: boolean }[];
  correct: boolean | null;
}

export interface KnowledgeTest extends TestRow {
  paper: PaperQuestion[];
  evidence: Evidence[];
}
