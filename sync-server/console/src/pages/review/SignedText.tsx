/** The text that stands above the signatures of the closing, opened on demand. */
import { ShieldCheck, ShieldX } from 'lucide-react';
import { useState } from 'react';
import { usePaper } from '../../api/queries';
import type { SignedPaper } from '../../api/talk_types';
import { Badge } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';

export function SignedText({ review, of }: { review: string; of: string }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="signed-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.t('interviews.page_text')}</summary>
      {open && <Asked review={review} of={of} />}
    </details>
  );
}

function Asked({ review, of }: { review: string; of: string }) {
  return <Loaded query={usePaper(review, of)}>{(paper) => <Text paper={paper} />}</Loaded>;
}

function Text({ paper }: { paper: SignedPaper }) {
  const texts = useTexts();
  return (
    <>
      {paper.whole ? (
        <Badge icon={ShieldCheck} tone="good">
          {texts.t('decision.text_fits')}
        </Badge>
      ) : (
        <Badge icon={ShieldX} tone="bad">
          {texts.t('decision.text_differs')}
        </Badge>
      )}
      <pre className="record-text">{paper.text}</pre>
    </>
  );
}
