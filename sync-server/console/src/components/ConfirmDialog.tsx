/** Asks once more before something that cannot be taken back. */
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../i18n/TextsProvider';

interface ConfirmDialogProps {
  title: string;
  confirm: string;
  working: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

export function ConfirmDialog({ title, confirm, working, onConfirm, onCancel, children }: ConfirmDialogProps) {
  const texts = useTexts();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onCancel()} isDismissable={!working}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="form-actions end">
            <Button className="button" onPress={onCancel} isDisabled={working} autoFocus>
              {texts.t('common.cancel')}
            </Button>
            <Button className="button primary" onPress={onConfirm} isDisabled={working}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
