/** Whether the window is too narrow for wide tables; paper has its own width and takes them whole. */
import { useSyncExternalStore } from 'react';

/** As styles/narrow.css has it. */
const query = 'screen and (width < 1000px)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
