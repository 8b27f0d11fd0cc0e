/** A signature as it was drawn on the tablet, as lines that scale and print. */
import { useTexts } from '../../i18n/TextsProvider';
import { pathOf } from '../../logic/ink';

const WIDTH = 1000;
const HEIGHT = 320;

export function Ink({ strokes, name }: { strokes: number[][]; name: string }) {
  const texts = useTexts();
  return (
    <svg className="ink" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={texts.t('decision.drawn', { name })}>
      {strokes.map((stroke, n) => (
        <path key={n} d={pathOf(stroke)} />
      ))}
    </svg>
  );
}
