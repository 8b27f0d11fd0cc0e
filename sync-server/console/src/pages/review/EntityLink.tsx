/** A link to what an entity names, within the pages of one review. */
import { Link } from 'react-router-dom';
import { useTexts } from '../../i18n/TextsProvider';
import { entityLabel, entitySegments } from '../../logic/entities';

export function EntityLink({ entity }: { entity: string }) {
  const texts = useTexts();
  const [kind, first = '', key = ''] = entitySegments(entity);
  if (kind === 'item') {
    return (
      <Link className="stacked" to={`../items?item=${encodeURIComponent(first)}`}>
        {first}
      </Link>
    );
  }
  if (kind === 'unit') return <UnitLink entity={entity} list={first} unit={key} />;
  if (kind === 'finding') {
    return (
      <Link className="stacked" to={`../findings#${first}`}>
        {texts.t('evidence.finding')}
      </Link>
    );
  }
  return <span className="stacked">{entityLabel(entity)}</span>;
}

function UnitLink({ entity, list, unit }: { entity: string; list: string; unit: string }) {
  const search = new URLSearchParams({ list, q: unit, open: entity });
  return (
    <Link className="stacked" to={`../sightings?${search.toString()}`}>
      {entityLabel(entity)}
    </Link>
  );
}
