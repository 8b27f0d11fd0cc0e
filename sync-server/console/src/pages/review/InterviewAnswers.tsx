/** Questions and what was answered, each with its history on demand. */
import { Undo2 } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import type { InterviewAnswer } from '../../api/talk_types';
import { HistoryLink } from '../../components/HistoryLink';
import { Badge, ConflictBadge } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { formatTime } from '../../logic/times';
import { HistoryView } from './HistoryView';
import { useOpenReview } from './ReviewPage';

interface AnswersProps {
  answers: readonly InterviewAnswer[];
  open: string;
  openLink: (entity: string) => To;
}

export function InterviewAnswers({ answers, open, openLink }: AnswersProps) {
  const review = useOpenReview();
  return (
    <ol className="answers">
      {answers.map((answer) => (
        <li key={answer.question} className={answer.retracted ? 'retracted' : undefined}>
          <Question answer={answer} isOpen={open === answer.entity} openLink={openLink} />
          <Said answer={answer} />
          {open === answer.entity && <HistoryView review={review.id} entity={answer.entity} />}
        </li>
      ))}
    </ol>
  );
}

interface QuestionProps {
  answer: InterviewAnswer;
  isOpen: boolean;
  openLink: (entity: string) => To;
}

function Question({ answer, isOpen, openLink }: QuestionProps) {
  const texts = useTexts();
  return (
    <p className="asked">
      <span>
        {answer.asked || texts.pick(answer.text) || answer.question}{' '}
        {answer.asked && <span className="faint">{texts.t('interviews.own_question')}</span>}
      </span>
      {answer.author && (
        <HistoryLink of={answer.asked || answer.question} open={isOpen} to={openLink(isOpen ? '' : answer.entity)} />
      )}
    </p>
  );
}

function Said({ answer }: { answer: InterviewAnswer }) {
  const texts = useTexts();
  if (!answer.answer) return <p className="faint">{texts.t('interviews.not_answered')}</p>;
  return (
    <>
      <p className="as-written said">{answer.answer}</p>
      <p className="faint about">
        {answer.items.map((item) => (
          <Link key={item} className="num" to={`../items?item=${encodeURIComponent(item)}`}>
            {item}
          </Link>
        ))}
        <span>{[answer.author?.name, formatTime(answer.time)].filter(Boolean).join(' · ')}</span>
        {answer.retracted && (
          <Badge icon={Undo2} tone="quiet">
            {texts.word('interview', 'retracted')}
          </Badge>
        )}
        {answer.conflicted && <ConflictBadge />}
      </p>
    </>
  );
}
