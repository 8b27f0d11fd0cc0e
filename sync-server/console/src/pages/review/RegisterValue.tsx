/** The value of a register as a person reads it. */
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { showValue } from '../../logic/unit_filters';

export function RegisterValue({ field, value }: { field: string; value: unknown }) {
  const texts = useTexts();
  if (value === null || value === undefined || value === '') {
    return <span className="faint">{texts.t('history.cleared')}</span>;
  }
  if (typeof value === 'boolean') return <>{texts.t(value ? 'common.yes' : 'common.no')}</>;
  if (typeof value === 'string') {
    if (field === 'determination') return <Mark kind="determination" code={value} />;
    if (field === 'status') return <Mark kind="sighting" code={value} />;
    if (field === 'severity') return <Mark kind="severity" code={value} />;
    return <>{value}</>;
  }
  if (Array.isArray(value)) {
    const words = value.map((part) => (field === 'methods' ? texts.word('method', String(part)) : showValue(part)));
    return <>{words.length > 0 ? texts.list(words) : <span className="faint">{texts.t('common.none')}</span>}</>;
  }
  if (typeof value === 'object') {
    return (
      <dl className="pairs tight">
        {Object.entries(value).map(([name, part]) => (
          <div key={name}>
            <dt>{texts.word('unit_field', name)}</dt>
            <dd>{showValue(part)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return <>{String(value)}</>;
}
