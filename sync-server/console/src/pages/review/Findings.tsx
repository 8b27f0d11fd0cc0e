/** What the team states as not conform. */
import { Link } from 'react-router-dom';
import { useEvidence, useFindings } from '../../api/queries';
import type { Finding } from '../../api/item_types';
import { useFilters } from '../../components/Filters';
import { ConflictBadge, Mark } from '../../components/Mark';
import { lookOf } from '../../components/marks';
import { Empty, Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { EntityLink } from './EntityLink';
import { EvidencePicture } from './EvidencePicture';
import { useOpenReview } from './ReviewPage';

const severities = ['veto', 'major', 'minor', 'observation'] as const;
const defaults = { severity: '' };

export function Findings() {
  const review = useOpenReview();
  return <Loaded query={useFindings(review.id)}>{({ findings }) => <FindingList findings={findings} />}</Loaded>;
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  const texts = useTexts();
  const { filters, link } = useFilters(defaults);
  if (findings.length === 0) {
    return (
      <Empty title={texts.t('findings.none')}>
        <p>{texts.t('findings.none_what')}</p>
      </Empty>
    );
  }
  const order = (finding: Finding) => severities.findIndex((severity) => severity === finding.severity);
  const shown = findings
    .filter((finding) => !filters.severity || finding.severity === filters.severity)
    .sort((a, b) => order(a) - order(b));
  return (
    <>
      <nav className="chips filters" aria-label={texts.t('findings.severity')}>
        <Link className="chip" to={link({ severity: '' })} aria-current={filters.severity === '' ? 'true' : undefined}>
          {texts.t('common.all')} <span className="num">{findings.length}</span>
        </Link>
        {severities.map((severity) => {
          const { icon: Icon, tone } = lookOf('severity', severity);
          return (
            <Link
              key={severity}
              className={`chip tone-${tone}`}
              to={link({ severity })}
              aria-current={filters.severity === severity ? 'true' : undefined}
            >
              <Icon aria-hidden="true" className="icon" />
              {texts.word('severity', severity)}{' '}
              <span className="num">{findings.filter((finding) => finding.severity === severity).length}</span>
            </Link>
          );
        })}
      </nav>
      {shown.length === 0 ? (
        <Empty title={texts.t('findings.no_match')}>
          <p>
            <Link to={link({ severity: '' })}>{texts.t('findings.clear')}</Link>
          </p>
        </Empty>
      ) : (
        <FindingTable findings={shown} />
      )}
    </>
  );
}

function FindingTable({ findings }: { findings: readonly Finding[] }) {
  const texts = useTexts();
  return (
    <div className="table-wrap">
      <table className="table findings">
        <caption className="sr-only">{texts.t('review.tab.findings')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.t('findings.severity')}</th>
            <th scope="col" className="col-text">
              {texts.t('findings.text')}
            </th>
            <th scope="col">{texts.t('findings.items')}</th>
            <th scope="col">{texts.t('findings.units')}</th>
            <th scope="col">{texts.t('findings.state')}</th>
            <th scope="col">{texts.t('findings.due')}</th>
            <th scope="col">{texts.t('findings.author')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id} id={finding.id}>
              <td>
                <Mark kind="severity" code={finding.severity} />
                {finding.conflicted && <ConflictBadge />}
              </td>
              <td className="as-written col-text">
                {finding.text}
                <FindingEvidence finding={finding} />
              </td>
              <td className="num">
                {finding.items.map((item) => (
                  <Link key={item} className="stacked" to={`../items?item=${encodeURIComponent(item)}`}>
                    {item}
                  </Link>
                ))}
              </td>
              <td className="num">
                {finding.units.map((unit) => (
                  <EntityLink key={unit} entity={unit} />
                ))}
              </td>
              <td>
                <Mark kind="finding_state" code={finding.state} />
                <span className="sub">
                  {finding.confirmed_by
                    ? texts.t('findings.confirmed', { name: finding.confirmed_by.name })
                    : texts.t('findings.not_confirmed')}
                </span>
              </td>
              <td className="num nowrap">
                {finding.due || <span className="faint">{texts.t('findings.no_due')}</span>}
              </td>
              <td className="nowrap">
                {finding.author.name}
                <span className="sub num">{formatTime(finding.time)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands behind a finding, to be opened where it is: named by it, or linked to it. */
function FindingEvidence({ finding }: { finding: Finding }) {
  const review = useOpenReview();
  const texts = useTexts();
  const all = useEvidence(review.id).data?.evidence ?? [];
  const linked = all.filter(
    (piece) => finding.evidence.includes(piece.id) || piece.links.includes(`finding/${finding.id}`),
  );
  const count = Math.max(linked.length, finding.evidence.length);
  if (count === 0) return null;
  return (
    <>
      <span className="sub">{texts.count('findings.evidence_count', count)}</span>
      <span className="evidence-strip">
        {linked.map((piece) => (
          <EvidencePicture key={piece.id} piece={piece} review={review.id} />
        ))}
      </span>
    </>
  );
}
