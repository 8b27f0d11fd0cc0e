/** The content of one piece of evidence: a small picture that opens, or what is known of the file. */
import { AudioLines, Camera, CloudOff, Download, FileText, Image, Paperclip, PencilRuler, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { contentPath } from '../../api/queries';
import type { Evidence } from '../../api/item_types';
import { useTexts } from '../../i18n/TextsProvider';
import { codeIn } from '../../logic/foreign';
import { formatBytes } from '../../logic/numbers';
import { formatTime } from '../../logic/times';

const icons: Readonly<Record<string, LucideIcon>> = {
  document: FileText,
  photo: Camera,
  picture: Image,
  sketch: PencilRuler,
  markup: PencilRuler,
  audio: AudioLines,
};

export const evidenceIcon = (kind: string): LucideIcon => codeIn(icons, kind) ?? Paperclip;

/** What a person would call it. */
export const evidenceName = (piece: Evidence): string => piece.caption || piece.content?.name || piece.number || '—';

interface ContentProps {
  piece: Evidence;
  review: string;
}

/** A picture to open, an icon for what is none, a mark for what is not here. */
export function EvidencePicture({ piece, review }: ContentProps) {
  const texts = useTexts();
  const Icon = evidenceIcon(piece.kind);
  const { content } = piece;
  if (!content) {
    return (
      <span className="thumb none">
        <Icon aria-hidden="true" className="icon" />
      </span>
    );
  }
  if (!content.here) {
    return (
      <span className="thumb missing" title={texts.t('evidence.missing')}>
        <CloudOff aria-hidden="true" className="icon" />
        <span className="sr-only">{texts.t('evidence.missing')}</span>
      </span>
    );
  }
  const name = texts.t('evidence.open', { name: evidenceName(piece) });
  return (
    <DialogTrigger>
      <Button className="thumb" aria-label={name}>
        {isPicture(piece) ? (
          <img src={contentPath(review, content.sha256)} alt="" loading="lazy" decoding="async" />
        ) : (
          <Icon aria-hidden="true" className="icon" />
        )}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal viewer">
          <Dialog className="dialog">{({ close }) => <Viewer piece={piece} review={review} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

const isPicture = (piece: Evidence) => /^image\/(png|jpeg|webp|gif|bmp)$/.test(piece.content?.type ?? '');
const isSound = (piece: Evidence) => /^audio\//.test(piece.content?.type ?? '');

function Viewer({ piece, review, close }: ContentProps & { close: () => void }) {
  const texts = useTexts();
  const [broken, setBroken] = useState(false);
  const { content } = piece;
  if (!content) return null;
  const path = contentPath(review, content.sha256);
  return (
    <>
      <header className="viewer-head">
        <Heading slot="title">{evidenceName(piece)}</Heading>
        <span className="spacer" />
        <a className="button" href={path} download={content.name || true}>
          <Download aria-hidden="true" className="icon" />
          {texts.t('evidence.save')}
        </a>
        <Button className="icon-button" onPress={close} aria-label={texts.t('common.close')}>
          <X aria-hidden="true" className="icon" />
        </Button>
      </header>
      <p className="faint">
        {[
          texts.word('evidence_kind', piece.kind),
          piece.level && texts.word('level', piece.level),
          piece.author?.name,
          formatTime(piece.time),
          piece.device?.name,
          content.name,
          formatBytes(content.bytes),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isPicture(piece) && !broken && <img src={path} alt={evidenceName(piece)} onError={() => setBroken(true)} />}
      {isSound(piece) && !broken && <audio controls src={path} onError={() => setBroken(true)} />}
      {broken && <p role="alert">{texts.t('evidence.not_shown')}</p>}
      {!isPicture(piece) && !isSound(piece) && <p>{texts.t('evidence.save_to_open')}</p>}
      <p className="faint hash num">{content.sha256}</p>
    </>
  );
}
