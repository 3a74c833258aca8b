/**
 * How much larger than its measures the page is on the screen, by the chosen text size. Pointers and boxes
 * (`clientX`, `getBoundingClientRect`, `innerWidth`) come in pixels of the screen; styles, scroll positions and measures
 * such as the height of a row are the page's own. Where the two meet, the former are divided by this.
 */
export const zoom = (): number => Number(document.documentElement.style.zoom) || 1;
