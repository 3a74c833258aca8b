/** The curtain: a rail and two drawn halves. */
export function Logo({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 2h18v2H1zM2 5h7c0 6-1.8 9.4-4 10.6V18H2zM18 5h-7c0 6 1.8 9.4 4 10.6V18h3z" />
    </svg>
  );
}
