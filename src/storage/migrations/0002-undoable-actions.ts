/**
 * Layout 2. An action that records something true (a paper issued, the plan made) is never taken back, and Ctrl+Z
 * must pass over it to the last edit; so each action says whether it can be undone.
 */
export const undoableActions = `
ALTER TABLE action ADD COLUMN undoable INTEGER NOT NULL DEFAULT 1 CHECK (undoable IN (0, 1));
UPDATE action SET undoable = 0
WHERE label_key IN ('plan.create', 'plan.create-sample')
   OR id IN (SELECT action_id FROM action_row WHERE table_name = 'issued_paper');
`;
