/** How a test was marked, or why nobody can say. */
import { FileQuestion } from 'lucide-react';
import type { TestRow } from '../../api/talk_types';
import { Badge, Mark } from '../../components/Mark';
import { useTexts } from '../../i18n/TextsProvider';
import { formatBasisPoints } from '../../logic/numbers';

export function TestResult({ test, strong = false }: { test: TestRow; strong?: boolean }) {
  const texts = useTexts();
  const { marks } = test;
  if (!marks) {
    return (
      <Badge icon={FileQuestion} tone="partly">
        {texts.t('tests.no_bank')}
      </Badge>
    );
  }
  return (
    <>
      <Mark kind="test_result" code={marks.passed ? 'passed' : 'failed'} strong={strong} />
      <span className="num">
        {texts.t('tests.right_of', {
          right: marks.right,
          of: marks.of,
          percent: formatBasisPoints(marks.basis_points),
        })}
      </span>
    </>
  );
}
