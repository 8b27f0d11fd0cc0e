/** The evidence of an item: as a rule papers that stayed with the applicant, by number, place and custodian. */
import { AudioLines, Camera, FileText, PencilRuler, Paperclip, type LucideIcon } from 'lucide-react';
import type { Evidence } from '../../api/item_types';
import { useTexts } from '../../i18n/TextsProvider';

const icons: Readonly<Record<string, LucideIcon>> = {
  document: FileText,
  photo: Camera,
  sketch: PencilRuler,
  audio: AudioLines,
};

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const texts = useTexts();
  if (evidence.length === 0) return <p className="faint">{texts.t('item.evidence_none')}</p>;
  return (
    <ul className="plain-list evidence">
      {evidence.map((piece) => {
        const Icon = icons[piece.kind] ?? Paperclip;
        const where: [string, string][] = [
          [texts.t('item.number'), piece.number],
          [texts.t('item.place'), piece.place],
          [texts.t('item.custodian'), piece.custodian],
        ];
        return (
          <li key={piece.id}>
            <Icon aria-hidden="true" className="icon" />
            <div>
              <p>
                <strong>{piece.caption}</strong> {texts.word('evidence_kind', piece.kind)}
                {piece.level && <span className="level">{texts.word('level', piece.level)}</span>}
              </p>
              <p className="faint">
                {where
                  .filter(([, value]) => value)
                  .map(([name, value]) => `${name} ${value}`)
                  .join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
