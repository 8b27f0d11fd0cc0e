/** Icon and colour of every code; the word comes from the texts. Nothing is told by colour alone. */
import {
  AlertTriangle,
  Ban,
  Check,
  CheckCheck,
  Circle,
  CircleDashed,
  CircleHelp,
  CirclePlus,
  Contrast,
  Eye,
  FileCheck,
  FileClock,
  FilePen,
  Gavel,
  Hourglass,
  Lock,
  MapPin,
  Minus,
  OctagonAlert,
  Pause,
  PenOff,
  Reply,
  Search,
  ShieldAlert,
  ShieldCheck,
  ShieldQuestion,
  ShieldX,
  Signature,
  SquareSlash,
  Undo2,
  Wrench,
  X,
  type LucideIcon,
} from 'lucide-react';
import { codeIn } from '../logic/foreign';

/** Tones are tokens of theme.css; the same tone means the same thing on every page. */
export type Tone = 'good' | 'partly' | 'bad' | 'extra' | 'quiet' | 'open' | 'accent';

export interface MarkLook {
  icon: LucideIcon;
  tone: Tone;
}

const unknown: MarkLook = { icon: CircleHelp, tone: 'quiet' };

const looks: Readonly<Record<string, Readonly<Record<string, MarkLook>>>> = {
  determination: {
    conform: { icon: Check, tone: 'good' },
    partly: { icon: Contrast, tone: 'partly' },
    nonconform: { icon: X, tone: 'bad' },
    not_applicable: { icon: Minus, tone: 'quiet' },
    not_tested: { icon: CircleDashed, tone: 'open' },
    open: { icon: Circle, tone: 'open' },
  },
  sighting: {
    match: { icon: Check, tone: 'good' },
    mismatch: { icon: Contrast, tone: 'partly' },
    missing: { icon: X, tone: 'bad' },
    undeclared: { icon: CirclePlus, tone: 'extra' },
    unsighted: { icon: Circle, tone: 'open' },
  },
  severity: {
    veto: { icon: OctagonAlert, tone: 'bad' },
    major: { icon: AlertTriangle, tone: 'bad' },
    minor: { icon: Contrast, tone: 'partly' },
    observation: { icon: Eye, tone: 'quiet' },
  },
  signature: {
    verified: { icon: ShieldCheck, tone: 'good' },
    bad: { icon: ShieldX, tone: 'bad' },
    unknown_device: { icon: ShieldQuestion, tone: 'partly' },
    revoked_device: { icon: ShieldAlert, tone: 'partly' },
  },
  state: {
    planned: { icon: FileClock, tone: 'quiet' },
    notified: { icon: FileClock, tone: 'quiet' },
    postponed: { icon: Pause, tone: 'quiet' },
    fieldwork: { icon: MapPin, tone: 'accent' },
    suspended: { icon: Pause, tone: 'partly' },
    deliberation: { icon: FilePen, tone: 'accent' },
    terminated: { icon: Ban, tone: 'bad' },
    sealed: { icon: Lock, tone: 'extra' },
    supervision: { icon: Search, tone: 'extra' },
    returned: { icon: Reply, tone: 'partly' },
    decided: { icon: Gavel, tone: 'good' },
    rectifying: { icon: Wrench, tone: 'partly' },
    reinspection: { icon: Undo2, tone: 'accent' },
  },
  finding_state: {
    draft: { icon: FilePen, tone: 'quiet' },
    confirmed: { icon: CheckCheck, tone: 'accent' },
    presented: { icon: FileCheck, tone: 'accent' },
    acknowledged: { icon: FileCheck, tone: 'accent' },
    disputed: { icon: AlertTriangle, tone: 'partly' },
    open: { icon: Circle, tone: 'open' },
    evidence_submitted: { icon: FileCheck, tone: 'accent' },
    closed: { icon: Check, tone: 'good' },
    overdue: { icon: Hourglass, tone: 'bad' },
  },
  recommend: {
    pass: { icon: Check, tone: 'good' },
    rectify: { icon: Wrench, tone: 'partly' },
    fail: { icon: X, tone: 'bad' },
    terminate: { icon: Ban, tone: 'bad' },
  },
  interview: {
    open: { icon: Circle, tone: 'open' },
    read_back: { icon: FilePen, tone: 'partly' },
    signed: { icon: Signature, tone: 'good' },
    refused: { icon: PenOff, tone: 'partly' },
    retracted: { icon: Undo2, tone: 'quiet' },
  },
  test: {
    prepared: { icon: Circle, tone: 'open' },
    running: { icon: Hourglass, tone: 'accent' },
    handed_in: { icon: FileCheck, tone: 'accent' },
    abandoned: { icon: Ban, tone: 'quiet' },
  },
  test_result: {
    passed: { icon: Check, tone: 'good' },
    failed: { icon: X, tone: 'bad' },
  },
  marked: {
    right: { icon: Check, tone: 'good' },
    wrong: { icon: X, tone: 'bad' },
  },
  incident: {
    left_view: { icon: AlertTriangle, tone: 'partly' },
    help: { icon: AlertTriangle, tone: 'partly' },
    replaced: { icon: OctagonAlert, tone: 'bad' },
    clock: { icon: Hourglass, tone: 'partly' },
    interrupted: { icon: Pause, tone: 'quiet' },
    other: { icon: CircleHelp, tone: 'quiet' },
  },
  outcome: {
    granted: { icon: Check, tone: 'good' },
    refused: { icon: X, tone: 'bad' },
    rectify: { icon: Wrench, tone: 'partly' },
    terminated: { icon: SquareSlash, tone: 'bad' },
  },
};

export function lookOf(kind: string, code: string): MarkLook {
  return codeIn(looks[kind], code) ?? unknown;
}
