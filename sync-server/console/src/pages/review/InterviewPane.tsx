/** One interview: person, questions and answers, how it was read back, every page with its signatures. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { To } from 'react-router-dom';
import { useInterview } from '../../api/queries';
import type { Interview } from '../../api/talk_types';
import { Mark } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { Pairs } from '../../components/Pairs';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { EntityLink } from './EntityLink';
import { EvidenceList } from './EvidenceList';
import { HistoryView } from './HistoryView';
import { Trouble } from './Interviews';
import { InterviewAnswers } from './InterviewAnswers';
import { InterviewRecord } from './InterviewRecord';
import { Part, StepLinks } from './Pane';
import { useOpenReview } from './ReviewPage';

interface PaneProps {
  interview: string;
  /** The entity of the answer whose history is open, or "". */
  open: string;
  openLink: (entity: string) => To;
  previous: To | null;
  next: To | null;
}

export function InterviewPane(props: PaneProps) {
  const review = useOpenReview();
  return (
    <Loaded query={useInterview(review.id, props.interview)}>
      {(interview) => <Detail {...props} talk={interview} />}
    </Loaded>
  );
}

function Detail({ talk, open, openLink, previous, next }: PaneProps & { talk: Interview }) {
  const texts = useTexts();
  const review = useOpenReview();
  return (
    <article className="item">
      <header className="item-head">
        <Mark kind="interview" code={talk.state} strong />
        <Trouble row={talk} />
        <span className="spacer" />
        <StepLinks previous={previous} next={next} />
      </header>
      <h2 className="question">
        {talk.name}, {texts.pick(talk.role_title)}
      </h2>
      <Head talk={talk} />
      {talk.state === 'retracted' && (
        <p className="keeps">
          <CircleAlert aria-hidden="true" className="icon" />
          {texts.t('interviews.retracted')}
        </p>
      )}
      {talk.refusal && (
        <p className="keeps">
          <CircleAlert aria-hidden="true" className="icon" />
          <strong>{texts.t('interviews.refused')}</strong>
          <span>
            {talk.refusal.reason}
            {talk.refusal.witness && ` · ${texts.t('interviews.witness', { name: talk.refusal.witness })}`}
          </span>
        </p>
      )}
      <Part title={texts.t('interviews.answers')} aside={talk.answered || undefined}>
        <InterviewAnswers answers={talk.answers} open={open} openLink={openLink} />
      </Part>
      {talk.notes && (
        <Part title={texts.t('interviews.notes')}>
          <p className="as-written">{talk.notes}</p>
        </Part>
      )}
      <Part title={texts.t('interviews.record')} aside={talk.record.length || undefined}>
        <InterviewRecord talk={talk} />
      </Part>
      {talk.evidence.length > 0 && (
        <Part title={texts.t('item.evidence')} aside={talk.evidence.length}>
          <EvidenceList evidence={talk.evidence} review={review.id} />
        </Part>
      )}
      <Part title={texts.t('item.history')}>
        <HistoryView review={review.id} entity={`interview/${talk.id}`} />
      </Part>
    </article>
  );
}

function Head({ talk }: { talk: Interview }) {
  const texts = useTexts();
  const rows: [string, ReactNode][] = [
    [texts.t('talks.person'), talk.person && <EntityLink entity={talk.person.entity} label={talk.person.label} />],
    [texts.t('interviews.place'), talk.place],
    [texts.t('interviews.when'), [formatTime(talk.started), formatTime(talk.ended)].filter(Boolean).join(' – ')],
    [texts.t('talks.inspector'), talk.author?.name],
  ];
  return <Pairs rows={rows} quiet />;
}
