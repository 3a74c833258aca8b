/**
 * Layout 4, cast and rehearsals: when people cannot come, their photo, how a call chooses its cast, who was there and
 * when each is wanted, clashes that the house accepts, and how much rehearsal an item needs.
 */
export const castAndRehearsals = `
ALTER TABLE person ADD COLUMN photo_blob_id TEXT REFERENCES blob (id);
-- What an hour of waiting weighs, beside the others, when a rehearsal is put in order.
ALTER TABLE person ADD COLUMN wait_cost INTEGER NOT NULL DEFAULT 1 CHECK (wait_cost BETWEEN 0 AND 1000);
CREATE INDEX person_by_photo ON person (photo_blob_id);

ALTER TABLE item ADD COLUMN rehearsal_minutes INTEGER CHECK (rehearsal_minutes >= 0);

-- When a person cannot come: on the weekdays (bit 0 is Monday) from the first to the last day (NULL is open), between
-- two minutes of the day.
CREATE TABLE availability (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT 'busy' CHECK (kind IN ('busy', 'leave', 'travelling')),
  first_date TEXT NOT NULL,
  last_date TEXT,
  from_minute INTEGER NOT NULL DEFAULT 0 CHECK (from_minute BETWEEN 0 AND 1439),
  to_minute INTEGER NOT NULL DEFAULT 1440 CHECK (to_minute BETWEEN 1 AND 1440),
  weekdays INTEGER NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
  note TEXT NOT NULL DEFAULT '',
  CHECK (to_minute > from_minute),
  CHECK (last_date IS NULL OR last_date >= first_date)
) STRICT;
CREATE INDEX availability_by_person ON availability (person_id, first_date);

-- Which kíp a call is for; NULL is every kíp. A revision counts what a calendar abroad must hear of.
ALTER TABLE call ADD COLUMN cast_number INTEGER CHECK (cast_number BETWEEN 1 AND 9);
ALTER TABLE call ADD COLUMN with_understudies INTEGER NOT NULL DEFAULT 0 CHECK (with_understudies IN (0, 1));
ALTER TABLE call ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);

-- Minutes after the call's start; NULL is its whole length.
ALTER TABLE call_person ADD COLUMN attendance TEXT NOT NULL DEFAULT ''
  CHECK (attendance IN ('', 'present', 'late', 'excused', 'absent'));
ALTER TABLE call_person ADD COLUMN arrive_minutes INTEGER CHECK (arrive_minutes >= 0);
ALTER TABLE call_person ADD COLUMN leave_minutes INTEGER CHECK (leave_minutes > 0);

-- Who plays a role in this call only.
CREATE TABLE call_casting (
  call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  role_id TEXT NOT NULL REFERENCES role (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (call_id, role_id)
) STRICT;
CREATE INDEX call_casting_by_role ON call_casting (role_id);
CREATE INDEX call_casting_by_person ON call_casting (person_id);

-- A clash that the house has seen and lets stand; the key names it and what it was about.
CREATE TABLE accepted_conflict (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  accepted_at TEXT NOT NULL
) STRICT;
`;
