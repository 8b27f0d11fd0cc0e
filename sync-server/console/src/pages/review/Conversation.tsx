/** Questions of the office and answers of the team about one item. */
import { SendHorizontal } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useAddComment } from '../../api/queries';
import type { Comment } from '../../api/item_types';
import { ErrorNote } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { useDraft } from '../../logic/drafts';
import { formatTime } from '../../logic/times';

interface ConversationProps {
  review: string;
  about: string;
  comments: readonly Comment[];
  mayWrite: boolean;
}

export function Conversation({ review, about, comments, mayWrite }: ConversationProps) {
  const texts = useTexts();
  return (
    <>
      {comments.length === 0 && <p className="faint">{texts.t('conversation.none')}</p>}
      <ol className="plain-list comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p>
              <strong>{comment.author.name}</strong>{' '}
              <time className="faint num" dateTime={comment.time}>
                {formatTime(comment.time)}
              </time>
            </p>
            <p className="as-written">{comment.text}</p>
          </li>
        ))}
      </ol>
      {mayWrite ? (
        <CommentForm review={review} about={about} />
      ) : (
        <p className="faint">{texts.t('conversation.not_allowed')}</p>
      )}
    </>
  );
}

function CommentForm({ review, about }: { review: string; about: string }) {
  const texts = useTexts();
  const [text, setText] = useDraft(`${review} ${about}`);
  const add = useAddComment(review);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || add.isPending) return;
    add.mutate({ about, text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={send} className="comment-form no-print">
      <TextField className="field" value={text} onChange={setText} maxLength={4000}>
        <Label>{texts.t('conversation.write')}</Label>
        <TextArea rows={3} />
        <Text slot="description">{texts.t('conversation.hint')}</Text>
      </TextField>
      {add.isError && <ErrorNote error={add.error} title={texts.t('error.send')} />}
      <p className="form-actions">
        <Button type="submit" className="button primary" isDisabled={!text.trim() || add.isPending}>
          <SendHorizontal aria-hidden="true" className="icon" />
          {add.isPending ? texts.t('conversation.sending') : texts.t('conversation.send')}
        </Button>
        <span role="status" className="tone-good">
          {add.isSuccess && !text ? texts.t('conversation.sent') : ''}
        </span>
      </p>
    </form>
  );
}
