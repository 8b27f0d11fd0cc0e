/** The last border: a fault of a page shows as text instead of an empty window. */
import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n/TextsProvider';

function Crash() {
  const texts = useTexts();
  return (
    <div className="state-note failed" role="alert">
      <div>
        <strong>{texts.t('error.crash')}</strong>
        <p>{texts.t('error.crash_what')}</p>
        <button className="button" type="button" onClick={() => location.reload()}>
          {texts.t('error.reload')}
        </button>
      </div>
    </div>
  );
}

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}
