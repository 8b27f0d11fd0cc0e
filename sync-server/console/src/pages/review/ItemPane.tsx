/** All about one item: question, answer, units, evidence, findings, history, conversation. */
import { OctagonAlert } from 'lucide-react';
import { Link, type To } from 'react-router-dom';
import { useItem } from '../../api/queries';
import type { ItemDetail } from '../../api/item_types';
import type { Review } from '../../api/types';
import { Badge } from '../../components/Mark';
import { Loaded } from '../../components/States';
import { Pairs } from '../../components/Pairs';
import { useTexts } from '../../i18n/TextsProvider';
import { itemEntity } from '../../logic/entities';
import { formatPoints } from '../../logic/numbers';
import { AnswerView } from './AnswerView';
import { Conversation } from './Conversation';
import { EvidenceList } from './EvidenceList';
import { FindingLines } from './FindingLines';
import { HistoryView } from './HistoryView';
import { Part, StepLinks } from './Pane';
import { ItemAnswers } from './ItemAnswers';
import { ItemTests } from './ItemTests';
import { UnitAnswers } from './UnitAnswers';

interface ItemPaneProps {
  review: Review;
  item: string;
  /** The entity of the unit whose history is open, or "". */
  unit: string;
  unitLink: (unit: string) => To;
  previous: To | null;
  next: To | null;
}

export function ItemPane(props: ItemPaneProps) {
  const query = useItem(props.review.id, props.item);
  return <Loaded query={query}>{(detail) => <Detail {...props} detail={detail} />}</Loaded>;
}

function Detail({ review, detail, unit, unitLink, previous, next }: ItemPaneProps & { detail: ItemDetail }) {
  const texts = useTexts();
  const { item, status } = detail;
  return (
    <article className="item">
      <header className="item-head">
        <span className="item-id num">{item.id}</span>
        {item.veto ? (
          <Badge icon={OctagonAlert} tone="bad">
            {texts.t('items.veto')}
          </Badge>
        ) : (
          <span className="num">
            {texts.t('item.earned', { earned: formatPoints(status.earned), points: formatPoints(item.points) })}
          </span>
        )}
        <span className="spacer" />
        <StepLinks previous={previous} next={next} />
      </header>
      <h2 className="question">{texts.pick(item.question)}</h2>
      <Rules review={review} detail={detail} />
      <AnswerView detail={detail} />
      {(item.per_unit || detail.unit_answers.length > 0) && (
        <UnitAnswers review={review} detail={detail} open={unit} link={unitLink} />
      )}
      <Part title={texts.t('item.evidence')} aside={detail.evidence.length || undefined}>
        <EvidenceList evidence={detail.evidence} review={review.id} />
      </Part>
      {detail.interviews.length > 0 && (
        <Part title={texts.t('item.interviews')} aside={detail.interviews.length}>
          <ItemAnswers answers={detail.interviews} />
        </Part>
      )}
      {detail.tests.length > 0 && (
        <Part title={texts.t('item.tests')} aside={detail.tests.length}>
          <ItemTests tests={detail.tests} />
        </Part>
      )}
      {detail.findings.length > 0 && (
        <Part title={texts.t('item.findings')}>
          <FindingLines findings={detail.findings} review={review.id} />
        </Part>
      )}
      <Part title={texts.t('item.history')}>
        <HistoryView review={review.id} entity={itemEntity(item.id)} />
      </Part>
      <Part title={texts.t('item.conversation')} aside={detail.comments.length || undefined}>
        <Conversation
          review={review.id}
          about={itemEntity(item.id)}
          comments={detail.comments}
          mayWrite={review.may.comment}
        />
      </Part>
    </article>
  );
}

/** What the template says of the item. */
function Rules({ review, detail }: { review: Review; detail: ItemDetail }) {
  const texts = useTexts();
  const { item } = detail;
  const listTitle = (id: string) => texts.pick(review.lists.find((list) => list.id === id)?.title) || id;
  const points = (milli: number) => texts.count('common.points', milli / 1000, { n: formatPoints(milli) });
  const rows: [string, string][] = [
    [texts.t('item.guidance'), texts.pick(item.guidance)],
    [texts.t('item.expected_evidence'), texts.pick(item.expected_evidence)],
    [texts.t('item.methods'), texts.list(item.methods.map((method) => texts.word('method', method)))],
    [texts.t('item.verifies'), texts.list(item.verifies.map(listTitle))],
  ];
  return (
    <>
      <Pairs rows={rows} quiet />
      {item.per_unit && (
        <p className="faint">
          {texts.t('item.per_unit', { list: listTitle(item.per_unit.list), points: points(item.per_unit.deduct) })}
        </p>
      )}
      {item.reconciles && (
        <p>
          <Link to={`../sightings?list=${encodeURIComponent(item.reconciles)}`}>
            {texts.t('item.reconciles', { list: listTitle(item.reconciles) })}
          </Link>
        </p>
      )}
    </>
  );
}
