/** Layout 5: what an issued version of a paper said, so that the next one can tell what has changed since. */
export const whatPapersSaid = `
-- As JSON; empty for papers whose changes are not told, and for versions issued before this layout.
ALTER TABLE issued_paper ADD COLUMN content TEXT NOT NULL DEFAULT '';
`;
