/** Unsent texts, in memory alone: they outlive a session that ends, not the page. */
import { useCallback, useState } from 'react';

const drafts = new Map<string, string>();

export function clearDrafts(): void {
  drafts.clear();
}

/** A text that is still there when its page is left and opened again, or the session has ended. */
export function useDraft(key: string): [string, (text: string) => void] {
  const [, redraw] = useState(0);
  const write = useCallback(
    (text: string) => {
      if (text) drafts.set(key, text);
      else drafts.delete(key);
      redraw((n) => n + 1);
    },
    [key],
  );
  return [drafts.get(key) ?? '', write];
}
