/** Evidence as lines: papers that stayed with the applicant, by number, place and custodian, and what was brought. */
import { CloudOff } from 'lucide-react';
import type { Evidence } from '../../api/item_types';
import { Badge, ConflictBadge } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { EvidencePicture } from './EvidencePicture';

interface ListProps {
  evidence: readonly Evidence[];
  review: string;
}

export function EvidenceList({ evidence, review }: ListProps) {
  const texts = useTexts();
  if (evidence.length === 0) return <p className="faint">{texts.t('item.evidence_none')}</p>;
  return (
    <ul className="plain-list evidence">
      {evidence.map((piece) => (
        <li key={piece.id}>
          <EvidencePicture piece={piece} review={review} />
          <div>
            <EvidenceTitle piece={piece} />
            <EvidencePlace piece={piece} />
            <p className="faint">
              {[piece.author?.name, formatTime(piece.time), piece.device?.name].filter(Boolean).join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Caption, kind and level, and what is the matter with it. */
export function EvidenceTitle({ piece }: { piece: Evidence }) {
  const texts = useTexts();
  return (
    <p>
      <strong>{piece.caption || piece.content?.name}</strong> {texts.word('evidence_kind', piece.kind)}
      {piece.level && <span className="level">{texts.word('level', piece.level)}</span>}{' '}
      {piece.content && !piece.content.here && (
        <Badge icon={CloudOff} tone="bad">
          {texts.t('evidence.missing')}
        </Badge>
      )}
      {piece.conflicted && <ConflictBadge />}
    </p>
  );
}

/** "Number TZ-17 · Place cabinet 2 · Custodian Wang" */
export function EvidencePlace({ piece }: { piece: Evidence }) {
  const texts = useTexts();
  const where: [string, string][] = [
    [texts.t('item.number'), piece.number],
    [texts.t('item.place'), piece.place || piece.taken_place],
    [texts.t('item.custodian'), piece.custodian],
  ];
  const known = where.filter(([, value]) => value);
  if (known.length === 0) return null;
  return <p className="faint">{known.map(([name, value]) => `${name} ${value}`).join(' · ')}</p>;
}
