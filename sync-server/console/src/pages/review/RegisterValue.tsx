/** The value of a register as a person reads it. */
import { Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { entitySegments, shortId } from '../../logic/entities';
import { codeIn } from '../../logic/foreign';
import { showValue } from '../../logic/unit_filters';
import { useOpenReview } from './ReviewPage';
import { isTalkField, TalkValue } from './TalkValue';

interface RegisterValueProps {
  entity: string;
  field: string;
  value: unknown;
}

const marks: Readonly<Record<string, string>> = {
  determination: 'determination',
  status: 'sighting',
  severity: 'severity',
};
/** Registers whose value is the identifier of a person. */
const people = ['second_inspector', 'leader', 'confirmed_by'];

export function RegisterValue({ entity, field, value }: RegisterValueProps) {
  const texts = useTexts();
  const { team } = useOpenReview();
  if (value === null || value === undefined || value === '') {
    return <span className="faint">{texts.t('history.cleared')}</span>;
  }
  const [kind] = entitySegments(entity);
  const talk = (kind === 'interview' || kind === 'test') && isTalkField(field);
  if (talk) return <TalkValue field={field} value={value} />;
  if (typeof value === 'boolean') return <>{texts.t(value ? 'common.yes' : 'common.no')}</>;
  if (typeof value === 'string') {
    const mark = codeIn(marks, field);
    if (mark) return <Mark kind={mark} code={value} />;
    if (people.includes(field)) return <>{team.find((member) => member.user === value)?.name ?? shortId(value)}</>;
    return <>{value}</>;
  }
  if (Array.isArray(value)) {
    const words = value.map((part) => (field === 'methods' ? texts.word('method', String(part)) : showValue(part)));
    return words.length > 0 ? <>{texts.list(words)}</> : <span className="faint">{texts.t('common.none')}</span>;
  }
  if (typeof value === 'object') return <FieldValues entity={entity} values={value as Record<string, unknown>} />;
  return <>{String(value)}</>;
}

/** The fields of a unit, in the words of its list. */
function FieldValues({ entity, values }: { entity: string; values: Record<string, unknown> }) {
  const texts = useTexts();
  const { lists } = useOpenReview();
  const [kind, listId] = entitySegments(entity);
  const list = kind === 'unit' ? lists.find((each) => each.id === listId) : undefined;
  return (
    <dl className="pairs tight">
      {Object.entries(values).map(([name, value]) => {
        const definition = list?.fields.find((field) => field.name === name);
        const shown = showValue(value);
        return (
          <div key={name}>
            <dt>{texts.pick(definition?.title) || texts.word('unit_field', name)}</dt>
            <dd>{definition?.type === 'choice' && shown ? texts.word('choice', shown) : shown}</dd>
          </div>
        );
      })}
    </dl>
  );
}
