/** A supervisor's decision, with its reasons. */
import { useState, type FormEvent } from 'react';
import { Button, Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import { useDecide } from '../../api/queries';
import type { Review } from '../../api/types';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Mark } from '../../components/Mark';
import { ErrorNote } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { useDraft } from '../../logic/drafts';
import { useRecommendationText } from './Recommendation';

const outcomes = ['granted', 'rectify', 'refused', 'terminated'] as const;
type Outcome = (typeof outcomes)[number];
/** The decision that follows each recommendation that this program knows. */
const follows: Readonly<Record<string, Outcome>> = {
  pass: 'granted',
  rectify: 'rectify',
  fail: 'refused',
  terminate: 'terminated',
};

export function DecideForm({ review }: { review: Review }) {
  const texts = useTexts();
  const write = useRecommendationText();
  const decide = useDecide(review.id);
  const [reasons, setReasons] = useDraft(`${review.id} decide`);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState(false);
  const [complaint, setComplaint] = useState('');
  const recommendation = review.score.recommendation;
  const expected = recommendation ? follows[recommendation.recommend] : undefined;

  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (!outcome) return setComplaint(texts.t('decision.outcome_required'));
    if (!reasons.trim()) return setComplaint(texts.t('decision.reasons_required'));
    setComplaint('');
    setAsked(true);
  };
  const sign = () => {
    if (!outcome) return;
    decide.mutate(
      { outcome, reasons: reasons.trim() },
      { onSuccess: () => setReasons(''), onSettled: () => setAsked(false) },
    );
  };

  return (
    <form onSubmit={ask} className="no-print">
      <p className="faint">{texts.t('decision.decide_what')}</p>
      {recommendation && (
        <p>
          {texts.t('review.recommendation')}: <Mark kind="recommend" code={recommendation.recommend} />{' '}
          {write(recommendation, true)}
        </p>
      )}
      <RadioGroup className="radios" value={outcome} onChange={(value) => setOutcome(value as Outcome)}>
        <Label>{texts.t('decision.outcome')}</Label>
        {outcomes.map((each) => (
          <Radio key={each} value={each} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            <span>
              <Mark kind="outcome" code={each} />
              <span className="sub">{texts.t(`decision.outcome.${each}`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <TextField className="field" value={reasons} onChange={setReasons} maxLength={8000}>
        <Label>{texts.t('decision.reasons')}</Label>
        <TextArea rows={5} />
      </TextField>
      <p className="form-error" role="alert">
        {complaint}
      </p>
      {decide.isError && <ErrorNote error={decide.error} title={texts.t('error.send')} />}
      <Button type="submit" className="button primary">
        {texts.t('decision.do')}
      </Button>
      {asked && outcome && (
        <ConfirmDialog
          title={texts.t('decision.confirm')}
          confirm={decide.isPending ? texts.t('decision.working') : texts.t('decision.yes')}
          working={decide.isPending}
          onConfirm={sign}
          onCancel={() => setAsked(false)}
        >
          <p>
            <strong>
              {texts.t('decision.confirm_for', {
                outcome: texts.word('outcome', outcome),
                applicant: texts.pick(review.applicant),
                number: review.application_number,
              })}
            </strong>
          </p>
          {recommendation && expected && expected !== outcome && (
            <p className="tone-partly">
              {texts.t('decision.against', { recommendation: texts.word('recommend', recommendation.recommend) })}
            </p>
          )}
          <blockquote className="as-written">{reasons.trim()}</blockquote>
          <p className="faint">{texts.t('decision.confirm_what')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
