/** An icon of the sprite. A plain function: cards are made by the thousand. */
export const icon = (name: string, className = 'cal-icon') => (
  <svg className={className} aria-hidden="true">
    <use href={`#cal-${name}`} />
  </svg>
);
