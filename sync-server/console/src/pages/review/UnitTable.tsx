/** One page of a sighting table; a field found otherwise shows both values. */
import { Fragment } from 'react';
import type { To } from 'react-router-dom';
import type { Unit } from '../../api/item_types';
import type { FieldDefinition, ListDefinition } from '../../api/types';
import { HistoryHeading, HistoryLink } from '../../components/HistoryLink';
import { ConflictBadge, Mark } from '../../components/Mark';
import { useNarrow } from '../../components/useNarrow';
import { useTexts } from '../../i18n/TextsProvider';
import { isFoundKey } from '../../logic/entities';
import { formatTime } from '../../logic/times';
import { differs, foundValue, showValue } from '../../logic/unit_filters';
import { HistoryView } from './HistoryView';

interface UnitTableProps {
  review: string;
  list: ListDefinition;
  units: readonly Unit[];
  /** The entity whose history is open, or "". */
  open: string;
  openLink: (entity: string) => To;
}

export function UnitTable({ review, list, units, open, openLink }: UnitTableProps) {
  const texts = useTexts();
  const narrow = useNarrow();
  const fields = list.fields.filter((field) => field.name !== list.key);
  const key = list.fields.find((field) => field.name === list.key);
  const fieldTitle = (field: FieldDefinition) => texts.pick(field.title) || texts.word('unit_field', field.name);
  return (
    <div className="table-wrap">
      <table className="table units">
        <caption className="sr-only">{texts.t('sightings.caption', { list: texts.pick(list.title) })}</caption>
        <thead>
          <tr>
            <th scope="col">{key ? fieldTitle(key) : list.key}</th>
            <th scope="col">{texts.t('sightings.status')}</th>
            {narrow ? (
              <th scope="col">{texts.t('sightings.fields')}</th>
            ) : (
              fields.map((field) => (
                <th scope="col" key={field.name}>
                  {fieldTitle(field)}
                </th>
              ))
            )}
            <th scope="col">{texts.t('sightings.note')}</th>
            <th scope="col">{texts.t('sightings.by')}</th>
            <HistoryHeading />
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Fragment key={unit.entity}>
              <tr className={`unit unit-${unit.status}`}>
                <th scope="row" className="num nowrap">
                  <UnitKey unit={unit} list={list} />
                </th>
                <td>
                  <Mark kind="sighting" code={unit.status} />
                  {unit.conflicted && <ConflictBadge />}
                </td>
                {narrow ? (
                  <td>
                    <FlowingFields unit={unit} fields={fields} title={fieldTitle} />
                  </td>
                ) : (
                  fields.map((field) => (
                    <td key={field.name} className={differs(unit, field.name) ? 'differs' : undefined}>
                      <FieldValue unit={unit} field={field} />
                    </td>
                  ))
                )}
                <td className="as-written">{unit.note}</td>
                <td className="nowrap">
                  {unit.author?.name}
                  <span className="sub num">{formatTime(unit.time)}</span>
                </td>
                <td className="col-history">
                  {unit.author && (
                    <HistoryLink
                      of={unit.key}
                      open={open === unit.entity}
                      to={openLink(open === unit.entity ? '' : unit.entity)}
                    />
                  )}
                </td>
              </tr>
              {open === unit.entity && (
                <tr className="opened">
                  <td colSpan={(narrow ? 1 : fields.length) + 5}>
                    <HistoryView review={review} entity={unit.entity} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number as declared; an undeclared unit has the number that was read on it, if any. */
function UnitKey({ unit, list }: { unit: Unit; list: ListDefinition }) {
  const texts = useTexts();
  if (!isFoundKey(unit.key)) return <>{unit.key}</>;
  return <>{showValue(unit.found?.[list.key]) || <span className="faint">{texts.t('sightings.key_found')}</span>}</>;
}

interface FlowingFieldsProps {
  unit: Unit;
  fields: readonly FieldDefinition[];
  title: (field: FieldDefinition) => string;
}

/** All fields in one cell, each behind its name, where a column for each would not fit. */
function FlowingFields({ unit, fields, title }: FlowingFieldsProps) {
  const said = fields.filter((field) => showValue(unit.declared?.[field.name]) || foundValue(unit, field.name));
  return (
    <dl className="flowing">
      {said.map((field) => (
        <div key={field.name} className={differs(unit, field.name) ? 'differs' : undefined}>
          <dt>{title(field)}</dt>
          <dd>
            <FieldValue unit={unit} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldValue({ unit, field }: { unit: Unit; field: FieldDefinition }) {
  const texts = useTexts();
  const word = (value: string) => (value && field.type === 'choice' ? texts.word('choice', value) : value);
  const declared = word(showValue(unit.declared?.[field.name]));
  if (!differs(unit, field.name)) return <>{unit.declared ? declared : word(foundValue(unit, field.name))}</>;
  return (
    <>
      <del>
        <span className="sr-only">{texts.t('sightings.declared')}: </span>
        {declared || '—'}
      </del>
      <ins>
        <span className="sr-only">
          {texts.t('sightings.differs')}, {texts.t('sightings.found')}:{' '}
        </span>
        {word(foundValue(unit, field.name)) || '—'}
      </ins>
    </>
  );
}
