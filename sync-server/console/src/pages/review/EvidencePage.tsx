/** All evidence of a review, and the contents that its tablets have not sent yet. */
import { CheckCheck, CloudOff } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useEvidence } from '../../api/queries';
import type { Evidence, EvidenceTable } from '../../api/item_types';
import { useFilters } from '../../components/Filters';
import { Empty, Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { formatBytes } from '../../logic/numbers';
import { formatTime } from '../../logic/times';
import { EntityLink } from './EntityLink';
import { EvidencePlace, EvidenceTitle } from './EvidenceList';
import { EvidencePicture, evidenceIcon, evidenceName } from './EvidencePicture';
import { useOpenReview } from './ReviewPage';

const defaults = { kind: '' };
const isMissing = (piece: Evidence) => piece.content !== null && !piece.content.here;

export function EvidencePage() {
  const review = useOpenReview();
  return <Loaded query={useEvidence(review.id)}>{(table) => <Shown table={table} review={review.id} />}</Loaded>;
}

function Shown({ table, review }: { table: EvidenceTable; review: string }) {
  const texts = useTexts();
  const { filters, link } = useFilters(defaults);
  const { evidence } = table;
  if (evidence.length === 0) return <Empty title={texts.t('item.evidence_none')} />;
  const kinds = [...new Set(evidence.map((piece) => piece.kind))].sort();
  const shown = evidence.filter((piece) => !filters.kind || piece.kind === filters.kind);
  return (
    <>
      <Contents table={table} />
      <nav className="chips filters" aria-label={texts.t('evidence.kind')}>
        {['', ...kinds].map((kind) => {
          const Icon = kind ? evidenceIcon(kind) : null;
          const count = kind ? evidence.filter((piece) => piece.kind === kind).length : evidence.length;
          return (
            <Link
              key={kind}
              className="chip"
              to={link({ kind })}
              aria-current={filters.kind === kind ? 'true' : undefined}
            >
              {Icon && <Icon aria-hidden="true" className="icon" />}
              {kind ? texts.word('evidence_kind', kind) : texts.t('common.all')} <span className="num">{count}</span>
            </Link>
          );
        })}
      </nav>
      <Pieces evidence={shown} review={review} />
    </>
  );
}

/** "3 of 5 contents are here", and who has the others on which tablet. */
function Contents({ table }: { table: EvidenceTable }) {
  const texts = useTexts();
  const { named, here } = table.contents;
  if (named === 0) return null;
  const missing = table.evidence.filter(isMissing);
  if (missing.length === 0) {
    return (
      <p className="keeps done">
        <CheckCheck aria-hidden="true" className="icon" />
        {texts.count('evidence.all_here', named)}
      </p>
    );
  }
  return (
    <section className="still-missing" aria-label={texts.t('evidence.missing')}>
      <p className="keeps">
        <CloudOff aria-hidden="true" className="icon" />
        <strong>{texts.t('evidence.here', { here, named })}</strong>
        <span>{texts.t('evidence.missing_what')}</span>
      </p>
      <ul className="plain-list">
        {missing.map((piece) => (
          <li key={piece.id}>
            <a href={`#${piece.id}`}>{evidenceName(piece)}</a>{' '}
            <span className="faint">
              {[piece.author?.name, piece.device?.name, formatBytes(piece.content?.bytes ?? 0)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pieces({ evidence, review }: { evidence: readonly Evidence[]; review: string }) {
  const texts = useTexts();
  return (
    <div className="table-wrap">
      <table className="table pieces">
        <caption className="sr-only">{texts.t('review.tab.evidence')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.t('evidence.content')}</th>
            <th scope="col" className="col-text">
              {texts.t('evidence.what')}
            </th>
            <th scope="col">{texts.t('evidence.about')}</th>
            <th scope="col">{texts.t('evidence.author')}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((piece) => (
            <tr key={piece.id} id={piece.id}>
              <td>
                <EvidencePicture piece={piece} review={review} />
              </td>
              <td className="col-text">
                <EvidenceTitle piece={piece} />
                <EvidencePlace piece={piece} />
                {piece.content && (
                  <span className="sub num">
                    {[piece.caption && piece.content.name, formatBytes(piece.content.bytes)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
                {piece.original && (
                  <a className="sub" href={`#${piece.original}`}>
                    {texts.t('evidence.original')}
                  </a>
                )}
              </td>
              <td className="num">
                {piece.links.map((entity) => (
                  <EntityLink key={entity} entity={entity} />
                ))}
              </td>
              <td className="nowrap">
                {piece.author?.name}
                <span className="sub num">{formatTime(piece.time)}</span>
                <span className="sub">{piece.device?.name}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
