/** The sign of the product: a sheet with a seal. */
export function Seal() {
  return (
    <svg className="seal-sign" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="3" y="3" width="26" height="26" rx="3" />
      <path d="M9 10h14M9 15.5h14M9 21h6" />
      <circle cx="22" cy="22.5" r="4.2" />
    </svg>
  );
}
