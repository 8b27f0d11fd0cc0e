/** Sections, the items of one and what was said of an item. */
import { Link } from 'react-router-dom';
import { FilterSearch, FilterSelect, useFilters } from '../../components/Filters';
import { RowList } from '../../components/RowList';
import { Empty } from '../../components/States';
import { useTexts } from '../../i18n/TextsProvider';
import { filterItems, itemFilterDefaults, itemRules, sectionProgress } from '../../logic/item_filters';
import { ItemPane } from './ItemPane';
import { ItemRow } from './ItemRow';
import { useOpenReview } from './ReviewPage';

export function Items() {
  const texts = useTexts();
  const review = useOpenReview();
  const { filters, change, link } = useFilters(itemFilterDefaults);
  const listed = filterItems(review.sections, filters);
  const at = listed.findIndex(({ item }) => item.id === filters.item);
  const toItem = (item: string | undefined) => (item === undefined ? null : link({ item, unit: '' }));
  return (
    <>
      <div className="filters" role="search">
        <FilterSelect
          label={texts.t('items.filter')}
          value={filters.show}
          options={itemRules.map((rule) => ({
            id: rule,
            label: texts.t(`items.filter.${rule}`),
            count: filterItems(review.sections, { ...filters, show: rule }).length,
          }))}
          onChange={(show) => change({ show })}
        />
        <FilterSearch label={texts.t('items.search')} value={filters.q} onChange={(q) => change({ q })} />
      </div>
      <div className={`items-layout${filters.item ? ' with-item' : ''}`}>
        <SectionRail chosen={filters.section} link={(section) => link({ section })} />
        <RowList label={texts.t('items.list')}>
          {listed.length === 0 && (
            <Empty title={texts.t('items.no_match')}>
              <p>
                <Link to={link({ section: '', show: 'all', q: '' })}>{texts.t('items.clear')}</Link>
              </p>
            </Empty>
          )}
          {listed.map(({ item, section }, n) => (
            <ItemRow
              key={item.id}
              item={item}
              heading={!filters.section && section !== listed[n - 1]?.section ? section : null}
              current={item.id === filters.item}
              to={link({ item: item.id, unit: '' })}
            />
          ))}
        </RowList>
        <section className="pane item-pane" aria-label={filters.item || texts.t('item.answer')}>
          {filters.item ? (
            <ItemPane
              key={filters.item}
              review={review}
              item={filters.item}
              unit={filters.unit}
              unitLink={(unit) => link({ unit })}
              previous={toItem(listed[at - 1]?.item.id)}
              next={toItem(at < 0 ? undefined : listed[at + 1]?.item.id)}
            />
          ) : (
            <p className="choose">{texts.t('items.choose')}</p>
          )}
        </section>
      </div>
    </>
  );
}

function SectionRail({ chosen, link }: { chosen: string; link: (section: string) => { search: string } }) {
  const texts = useTexts();
  const { sections } = useOpenReview();
  return (
    <nav className="rail" aria-label={texts.t('items.sections')}>
      <Link to={link('')} aria-current={chosen === '' ? 'true' : undefined}>
        <span>{texts.t('items.all_sections')}</span>
      </Link>
      {sections.map((section) => {
        const { answered, relevant } = sectionProgress(section);
        return (
          <Link key={section.id} to={link(section.id)} aria-current={chosen === section.id ? 'true' : undefined}>
            <span>
              <b>{section.id}</b> {texts.pick(section.title)}
            </span>
            <span className="num faint" title={texts.t('items.section_progress', { n: answered, all: relevant })}>
              {answered}/{relevant}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
