/** The record as it was read back: its pages, the very text of each, and who signed it. */
import { PenOff } from 'lucide-react';
import type { Interview, RecordPage, Signature } from '../../api/talk_types';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { SignatureView } from './SignatureView';

export function InterviewRecord({ talk }: { talk: Interview }) {
  const texts = useTexts();
  const { read_back: read, record } = talk;
  if (!read) return <p className="faint">{texts.t('interviews.not_read_back')}</p>;
  return (
    <>
      <p>
        {texts.t(read.by === 'person' ? 'interviews.read_by' : 'interviews.read_to', { time: formatTime(read.time) })}{' '}
        {read.corrections ? '' : texts.t('interviews.no_corrections')}
      </p>
      {read.corrections && (
        <blockquote className="as-written">
          {texts.t('interviews.corrections')}: {read.corrections}
        </blockquote>
      )}
      {record.map((page, n) => (
        <Page key={page.of} page={page} number={n + 1} of={record.length} refused={talk.refusal !== null} />
      ))}
    </>
  );
}

interface PageProps {
  page: RecordPage;
  number: number;
  of: number;
  refused: boolean;
}

/** Whose signatures a page needs: the person's on each, or a witness's on the last; there the team's too. */
function placesOf({ page, number, of, refused }: PageProps): [string, Signature | null][] {
  const last = number === of;
  const places: [string, Signature | null, boolean][] = [
    ['applicant', page.applicant, !refused],
    ['witness', page.witness, refused && last],
    ['team', page.team, last],
  ];
  return places.filter(([, signature, needed]) => signature || needed).map(([place, signature]) => [place, signature]);
}

function Page(props: PageProps) {
  const texts = useTexts();
  const { page, number, of } = props;
  return (
    <section className="record-page">
      <h4>{texts.t('interviews.page', { n: number, all: of })}</h4>
      <details>
        <summary>{texts.t('interviews.page_text')}</summary>
        <pre className="record-text">{page.text}</pre>
        <code className="sub hash">{page.of}</code>
      </details>
      <ul className="signatures">
        {placesOf(props).map(([place, signature]) => (
          <li key={place}>
            <span className="sub">{texts.word('signed_by', place)}</span>
            {signature ? (
              <SignatureView signature={signature} />
            ) : (
              <span className="tone-partly unsigned">
                <PenOff aria-hidden="true" className="icon" /> {texts.t('interviews.unsigned')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
