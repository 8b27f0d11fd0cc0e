/** One line of the list of items. */
import { MessageSquareText, OctagonAlert, Paperclip } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import type { ItemStatus, SectionStatus } from '../../api/types';
import { Badge, ConflictBadge, Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { formatPoints } from '../../logic/numbers';

interface ItemRowProps {
  item: ItemStatus;
  heading: SectionStatus | null;
  current: boolean;
  to: To;
}

export function ItemRow({ item, heading, current, to }: ItemRowProps) {
  const texts = useTexts();
  return (
    <>
      {heading && (
        <h2 className="item-heading">
          {heading.id} · {texts.pick(heading.title)}
          <span className="num faint">
            {formatPoints(heading.earned)} / {formatPoints(heading.applicable)}
          </span>
        </h2>
      )}
      <Link className="item-row" to={to} aria-current={current ? 'true' : undefined} preventScrollReset>
        <span className="item-id num">{item.id}</span>
        <span className="item-question">{texts.pick(item.question)}</span>
        <span className="item-marks">
          {item.relevant ? (
            <Mark kind="determination" code={item.determination ?? 'open'} />
          ) : (
            <span className="faint">{texts.t('items.not_relevant')}</span>
          )}
          {item.veto && (
            <Badge icon={OctagonAlert} tone="quiet">
              {texts.t('items.veto')}
            </Badge>
          )}
          {item.conflicted && <ConflictBadge />}
          {item.missing.length > 0 && (
            <Badge icon={Paperclip} tone="partly">
              {texts.t('items.missing', {
                what: texts.list(item.missing.map((what) => texts.word('requirement', what))),
              })}
            </Badge>
          )}
          {item.comments > 0 && (
            <Badge icon={MessageSquareText} tone="quiet">
              {texts.count('items.comments', item.comments)}
            </Badge>
          )}
          {item.deducted > 0 && <span className="num item-deducted">−{formatPoints(item.deducted)}</span>}
        </span>
      </Link>
    </>
  );
}
