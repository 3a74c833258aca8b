/** Layout 6: how long an item is rehearsed in a call, so that an accepted order keeps its hours. */
export const minutesOfItems = `
-- NULL is the usual share of the call's length.
ALTER TABLE call_item ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 960);
`;
