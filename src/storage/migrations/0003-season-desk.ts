/**
 * Layout 3, the season desk: signatories of their own, travel between places, holidays, milestones and their template,
 * the script of an item, attached files. `blob` holds bytes by their SHA-256: immutable, so the journal need not see it.
 */
export const seasonDesk = `
CREATE TABLE signatory (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position TEXT NOT NULL DEFAULT '',
  authority TEXT NOT NULL DEFAULT '' CHECK (authority IN ('', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.')),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  sort_key TEXT NOT NULL
) STRICT;
INSERT INTO signatory (id, name, position, valid_from, valid_to, sort_key)
SELECT id, signatory, signatory_position, valid_from, valid_to, 'a0'
FROM organisation WHERE signatory <> '' OR signatory_position <> '';
ALTER TABLE organisation DROP COLUMN signatory_position;
ALTER TABLE organisation DROP COLUMN signatory;

-- Minutes of travel between two places, the same both ways.
CREATE TABLE place_travel (
  id TEXT PRIMARY KEY,
  from_place_id TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  to_place_id TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  UNIQUE (from_place_id, to_place_id),
  CHECK (from_place_id <> to_place_id)
) STRICT;
CREATE INDEX place_travel_by_to ON place_travel (to_place_id);

-- Days announced year by year: public holidays, days off and worked in exchange, memorial days.
CREATE TABLE holiday (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'public' CHECK (kind IN ('public', 'rest', 'worked', 'memorial'))
) STRICT;
CREATE INDEX holiday_by_date ON holiday (date);

-- The house's process; a production starts with its own copy of these rows.
CREATE TABLE milestone_template (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  applies_to TEXT NOT NULL DEFAULT 'all' CHECK (applies_to IN ('all', 'programme', 'cai-luong', 'other')),
  days_before INTEGER NOT NULL DEFAULT 0,
  remind_days INTEGER NOT NULL DEFAULT 7 CHECK (remind_days >= 0),
  is_gate INTEGER NOT NULL DEFAULT 0 CHECK (is_gate IN (0, 1)),
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE milestone (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  due_date TEXT,
  done_date TEXT,
  is_gate INTEGER NOT NULL DEFAULT 0 CHECK (is_gate IN (0, 1)),
  conclusion TEXT NOT NULL DEFAULT '' CHECK (conclusion IN ('', 'passed', 'passed-with-changes', 'failed')),
  attendees TEXT NOT NULL DEFAULT '',
  minutes TEXT NOT NULL DEFAULT '',
  correction_due TEXT,
  correction_done TEXT,
  skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)),
  remind_days INTEGER NOT NULL DEFAULT 7 CHECK (remind_days >= 0),
  responsible TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX milestone_by_production ON milestone (production_id);

-- A production's calls by time: its first call is one look, not one read a call.
DROP INDEX call_by_production;
CREATE INDEX call_by_production ON call (production_id, starts_at);

ALTER TABLE item ADD COLUMN script_text TEXT NOT NULL DEFAULT '';

CREATE TABLE blob (
  id TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  item_id TEXT REFERENCES item (id) ON DELETE CASCADE,
  milestone_id TEXT REFERENCES milestone (id) ON DELETE CASCADE,
  blob_id TEXT NOT NULL REFERENCES blob (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL DEFAULT '',
  size INTEGER NOT NULL CHECK (size >= 0),
  sort_key TEXT NOT NULL,
  CHECK (item_id IS NULL OR milestone_id IS NULL)
) STRICT;
CREATE INDEX attachment_by_production ON attachment (production_id);
CREATE INDEX attachment_by_item ON attachment (item_id);
CREATE INDEX attachment_by_milestone ON attachment (milestone_id);
CREATE INDEX attachment_by_blob ON attachment (blob_id);
`;
