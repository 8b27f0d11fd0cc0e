/** Sends a review back to its team with questions. */
import { useState, type FormEvent } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { useReturn } from '../../api/queries';
import type { Review } from '../../api/types';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNote } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { useDraft } from '../../logic/drafts';

export function ReturnForm({ review }: { review: Review }) {
  const texts = useTexts();
  const back = useReturn(review.id);
  const [reasons, setReasons] = useDraft(`${review.id} return`);
  const [asked, setAsked] = useState(false);
  const [complaint, setComplaint] = useState('');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setComplaint(reasons.trim() ? '' : texts.t('decision.reasons_required'));
    setAsked(Boolean(reasons.trim()));
  };
  const send = () =>
    back.mutate({ reasons: reasons.trim() }, { onSuccess: () => setReasons(''), onSettled: () => setAsked(false) });
  return (
    <form onSubmit={ask} className="no-print">
      <p className="faint">{texts.t('decision.return_what')}</p>
      <TextField className="field" value={reasons} onChange={setReasons} maxLength={8000}>
        <Label>{texts.t('decision.return_reasons')}</Label>
        <TextArea rows={3} />
      </TextField>
      <p className="form-error" role="alert">
        {complaint}
      </p>
      {back.isError && <ErrorNote error={back.error} title={texts.t('error.send')} />}
      <Button type="submit" className="button">
        {texts.t('decision.return_do')}
      </Button>
      {asked && (
        <ConfirmDialog
          title={texts.t('decision.return_confirm')}
          confirm={texts.t('decision.return_yes')}
          working={back.isPending}
          onConfirm={send}
          onCancel={() => setAsked(false)}
        >
          <p>{texts.t('decision.return_confirm_what', { applicant: texts.pick(review.applicant) })}</p>
          <blockquote className="as-written">{reasons.trim()}</blockquote>
        </ConfirmDialog>
      )}
    </form>
  );
}
