/** The lists of the dossier: what was declared beside what was found. */
import { Link } from 'react-router-dom';
import { useUnits } from '../../api/queries';
import type { UnitTable as UnitTableRecord } from '../../api/item_types';
import { FilterSearch, useFilters } from '../../components/Filters';
import { lookOf } from '../../components/marks';
import { Pager, rowsPerPage, usePrinting } from '../../components/Pager';
import { Empty, Loaded } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { pageOf } from '../../logic/address';
import { filterUnits, sightings, unitFilterDefaults } from '../../logic/unit_filters';
import { useOpenReview } from './ReviewPage';
import { UnitTable } from './UnitTable';

export function Sightings() {
  const texts = useTexts();
  const review = useOpenReview();
  const { filters, link } = useFilters(unitFilterDefaults);
  const list = review.lists.find((candidate) => candidate.id === filters.list) ?? review.lists[0];
  if (!list) return <Empty title={texts.t('sightings.no_lists')} />;
  const totals = (id: string) => review.units.find((units) => units.list === id);
  return (
    <>
      <nav className="chips lists" aria-label={texts.t('sightings.lists')}>
        {review.lists.map((each) => (
          <Link
            key={each.id}
            className="chip"
            aria-current={each.id === list.id ? 'true' : undefined}
            to={link({ list: each.id, status: '', q: '', open: '' })}
          >
            {texts.pick(each.title)}{' '}
            <span className="num faint">
              {texts.t('sightings.declared_count', { n: (totals(each.id)?.declared ?? 0).toLocaleString(texts.tag) })}
            </span>
          </Link>
        ))}
      </nav>
      <ListUnits key={list.id} review={review.id} list={list.id} />
    </>
  );
}

function ListUnits({ review, list }: { review: string; list: string }) {
  const query = useUnits(review, list);
  return <Loaded query={query}>{(table) => <Units review={review} table={table} />}</Loaded>;
}

function Units({ review, table }: { review: string; table: UnitTableRecord }) {
  const texts = useTexts();
  const { filters, change, link } = useFilters(unitFilterDefaults);
  const printing = usePrinting();
  if (table.units.length === 0) return <Empty title={texts.t('sightings.empty')} />;
  const shown = filterUnits(table.units, filters);
  const page = pageOf(shown, filters.page, printing ? Infinity : rowsPerPage);
  return (
    <>
      <div className="filters" role="search">
        <nav className="chips" aria-label={texts.t('sightings.status')}>
          <Link className="chip" to={link({ status: '' })} aria-current={filters.status === '' ? 'true' : undefined}>
            {texts.t('common.all')} <span className="num">{table.units.length.toLocaleString(texts.tag)}</span>
          </Link>
          {sightings.map((status) => (
            <StatusChip
              key={status}
              status={status}
              count={table.totals[status]}
              current={filters.status === status}
              to={link({ status })}
            />
          ))}
        </nav>
        <span className="spacer" />
        <FilterSearch label={texts.t('sightings.search')} value={filters.q} onChange={(q) => change({ q })} />
        <Pager page={page} all={shown.length} link={(number) => link({ page: number })} />
      </div>
      {shown.length === 0 ? (
        <Empty title={texts.t('sightings.no_match')}>
          <p>
            <Link to={link({ status: '', q: '' })}>{texts.t('sightings.clear')}</Link>
          </p>
        </Empty>
      ) : (
        <>
          <UnitTable
            review={review}
            list={table.list}
            units={page.rows}
            open={filters.open}
            openLink={(open) => link({ open, page: filters.page })}
          />
          {page.pages > 1 && (
            <div className="filters below">
              <span className="spacer" />
              <Pager page={page} all={shown.length} link={(number) => link({ page: number })} />
            </div>
          )}
        </>
      )}
    </>
  );
}

interface StatusChipProps {
  status: string;
  count: number;
  current: boolean;
  to: { search: string };
}

function StatusChip({ status, count, current, to }: StatusChipProps) {
  const texts = useTexts();
  const { icon: Icon, tone } = lookOf('sighting', status);
  return (
    <Link className={`chip tone-${tone}`} to={to} aria-current={current ? 'true' : undefined}>
      <Icon aria-hidden="true" className="icon" />
      {texts.word('sighting', status)} <span className="num">{count.toLocaleString(texts.tag)}</span>
    </Link>
  );
}
