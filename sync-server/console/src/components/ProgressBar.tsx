/** How much of something is done, as a bar with its numbers. */
interface ProgressBarProps {
  value: number;
  of: number;
  /** The same in words. */
  label: string;
  numbers?: boolean;
}

export function ProgressBar({ value, of, label, numbers = true }: ProgressBarProps) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <span className="progress">
      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
        <rect className="bar-whole" width="100" height="6" />
        <rect className="bar-part" width={share * 100} height="6" />
      </svg>
      {numbers && (
        <span className="num" aria-hidden="true">
          {value}/{of}
        </span>
      )}
    </span>
  );
}
