/** One signature: who, as what, how, and the hash of the text that it stands under. */
import type { Signature } from '../../api/talk_types';
import { useTexts } from '../../i18n/TextsProvider';
import { Ink } from './Ink';

interface SignatureViewProps {
  signature: Signature;
  /** As what: left out where the place says so already. */
  withRole?: boolean;
}

export function SignatureView({ signature, withRole = false }: SignatureViewProps) {
  const texts = useTexts();
  return (
    <>
      <strong>{signature.name}</strong>
      {withRole && signature.role && <span className="faint"> {texts.word('party', signature.role)}</span>}
      {signature.statement && <span className="sub">{texts.word('signing', signature.statement)}</span>}
      {signature.refused && <span className="sub">{texts.t('decision.refused', { reason: signature.refused })}</span>}
      {signature.typed && <span className="sub">{texts.t('decision.typed', { reason: signature.typed })}</span>}
      {(signature.strokes?.length ?? 0) > 0 && <Ink strokes={signature.strokes!} name={signature.name ?? ''} />}
      {signature.of && (
        <code className="sub hash" title={signature.of}>
          {signature.of.slice(0, 'sha256:'.length + 16)}…
        </code>
      )}
    </>
  );
}
