/** Layout 1. Hand-written, because drizzle-kit knows no STRICT. Journal triggers are generated, not written here. */
export const initial = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE window_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Journal: an action is one act of a user, action_row what it changed. journal_context names the open action.
CREATE TABLE action (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  undoes TEXT REFERENCES action (id),
  root TEXT NOT NULL,
  label_key TEXT NOT NULL,
  label_params TEXT NOT NULL CHECK (json_valid(label_params)),
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  replica TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  production_id TEXT,
  CHECK ((kind = 'do') = (undoes IS NULL))
) STRICT;
CREATE INDEX action_by_root ON action (root, kind);
CREATE INDEX action_by_actor ON action (actor, seq);

CREATE TABLE action_row (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id TEXT NOT NULL REFERENCES action (id),
  table_name TEXT NOT NULL,
  pk TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX action_row_by_action ON action_row (action_id, seq);
CREATE INDEX action_row_by_record ON action_row (table_name, pk, seq);

CREATE TABLE journal_context (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  action_id TEXT
) STRICT;
INSERT INTO journal_context (id, action_id) VALUES (1, NULL);

-- House, shared by all seasons.
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL DEFAULT '',
  parent TEXT NOT NULL DEFAULT '',
  locality TEXT NOT NULL DEFAULT '',
  signatory_position TEXT NOT NULL DEFAULT '',
  signatory TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL,
  valid_to TEXT
) STRICT;

CREATE TABLE place (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT '',
  capacity INTEGER CHECK (capacity >= 0),
  address TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL
) STRICT;

-- One row a dated name: a station keeps its code when it is renamed.
CREATE TABLE partner (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'station',
  contact TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL,
  valid_to TEXT
) STRICT;
CREATE INDEX partner_by_code ON partner (code, valid_from);

CREATE TABLE channel (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  partner_code TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE cue_department (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  call_word TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE person_group (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  stage_name TEXT NOT NULL DEFAULT '',
  honour TEXT NOT NULL DEFAULT '',
  sort_name TEXT NOT NULL DEFAULT '',
  jobs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(jobs)),
  role_types TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(role_types)),
  phone TEXT NOT NULL DEFAULT '',
  birth_date TEXT,
  active_from TEXT,
  active_to TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE group_member (
  group_id TEXT NOT NULL REFERENCES person_group (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, person_id)
) STRICT;
CREATE INDEX group_member_by_person ON group_member (person_id);

-- Season.
CREATE TABLE season (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  year INTEGER NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (end_date >= start_date)
) STRICT;

CREATE TABLE target (
  id TEXT PRIMARY KEY,
  season_id TEXT NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  planned INTEGER CHECK (planned >= 0),
  unit TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX target_by_season ON target (season_id);

CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  season_id TEXT NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  target_id TEXT REFERENCES target (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  audience INTEGER CHECK (audience >= 0),
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'done', 'missed')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX activity_by_season ON activity (season_id, date);
CREATE INDEX activity_by_target ON activity (target_id);

-- Production.
CREATE TABLE production (
  id TEXT PRIMARY KEY,
  season_id TEXT NOT NULL REFERENCES season (id) ON DELETE CASCADE,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('programme', 'cai-luong', 'other')),
  title TEXT NOT NULL,
  quarter INTEGER CHECK (quarter BETWEEN 1 AND 4),
  occasion TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'idea'
    CHECK (status IN ('idea', 'script', 'casting', 'rehearsal', 'ready', 'performed', 'accepted')),
  starts_at TEXT,
  place_id TEXT REFERENCES place (id) ON DELETE SET NULL,
  slot_id TEXT REFERENCES slot (id) ON DELETE SET NULL,
  hue INTEGER NOT NULL DEFAULT 0 CHECK (hue BETWEEN 0 AND 5),
  note TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX production_by_season ON production (season_id);
CREATE INDEX production_by_place ON production (place_id);
CREATE INDEX production_by_slot ON production (slot_id);

CREATE TABLE item (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES item (id) ON DELETE CASCADE,
  sort_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('item', 'act', 'curtain', 'scene', 'unit', 'number', 'speech')),
  title TEXT NOT NULL,
  genre TEXT NOT NULL DEFAULT '',
  duration_seconds INTEGER CHECK (duration_seconds >= 0),
  link_seconds INTEGER NOT NULL DEFAULT 0 CHECK (link_seconds >= 0),
  performers TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL DEFAULT '',
  mc_text TEXT NOT NULL DEFAULT '',
  sound TEXT NOT NULL DEFAULT '',
  lighting TEXT NOT NULL DEFAULT '',
  led TEXT NOT NULL DEFAULT '',
  props TEXT NOT NULL DEFAULT '',
  costumes TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  verses TEXT NOT NULL DEFAULT '',
  beats INTEGER CHECK (beats > 0),
  entry_beat INTEGER CHECK (entry_beat > 0),
  mode TEXT NOT NULL DEFAULT '',
  tuning TEXT NOT NULL DEFAULT '',
  CHECK (parent_id IS NOT id)
) STRICT;
CREATE INDEX item_by_production ON item (production_id);
CREATE INDEX item_by_parent ON item (parent_id);

CREATE TABLE production_part (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL DEFAULT '',
  first_item_id TEXT REFERENCES item (id) ON DELETE SET NULL,
  last_item_id TEXT REFERENCES item (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX production_part_by_production ON production_part (production_id);
CREATE INDEX production_part_by_first ON production_part (first_item_id);
CREATE INDEX production_part_by_last ON production_part (last_item_id);

CREATE TABLE role (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role_type TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX role_by_production ON role (production_id);

CREATE TABLE casting (
  id TEXT PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES role (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  cast_number INTEGER NOT NULL DEFAULT 1 CHECK (cast_number > 0),
  place TEXT NOT NULL DEFAULT 'main' CHECK (place IN ('main', 'understudy')),
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX casting_by_role ON casting (role_id);
CREATE INDEX casting_by_person ON casting (person_id);

CREATE TABLE item_role (
  item_id TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  role_id TEXT NOT NULL REFERENCES role (id) ON DELETE CASCADE,
  PRIMARY KEY (item_id, role_id)
) STRICT;
CREATE INDEX item_role_by_role ON item_role (role_id);

-- Performers of a programme's item who play no named role.
CREATE TABLE item_performer (
  item_id TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  sort_key TEXT NOT NULL,
  PRIMARY KEY (item_id, person_id)
) STRICT;
CREATE INDEX item_performer_by_person ON item_performer (person_id);

CREATE TABLE crew_assignment (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  job TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX crew_assignment_by_production ON crew_assignment (production_id);
CREATE INDEX crew_assignment_by_person ON crew_assignment (person_id);

-- Schedule. Wall times in Vietnam; duration in minutes.
CREATE TABLE call (
  id TEXT PRIMARY KEY,
  production_id TEXT REFERENCES production (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  starts_at TEXT NOT NULL,
  duration_minutes INTEGER NOT NULL CHECK (duration_minutes > 0),
  place_id TEXT REFERENCES place (id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'confirmed', 'done', 'cancelled')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX call_by_production ON call (production_id);
CREATE INDEX call_by_start ON call (starts_at);
CREATE INDEX call_by_place ON call (place_id, starts_at);

CREATE TABLE call_item (
  call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  sort_key TEXT NOT NULL,
  PRIMARY KEY (call_id, item_id)
) STRICT;
CREATE INDEX call_item_by_item ON call_item (item_id);

CREATE TABLE call_person (
  call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  source TEXT NOT NULL DEFAULT 'derived' CHECK (source IN ('derived', 'added', 'removed')),
  PRIMARY KEY (call_id, person_id)
) STRICT;
CREATE INDEX call_person_by_person ON call_person (person_id);

-- Broadcast. Durations in seconds.
CREATE TABLE slot (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  channel_id TEXT NOT NULL REFERENCES channel (id) ON DELETE RESTRICT,
  starts_at TEXT NOT NULL,
  duration_seconds INTEGER NOT NULL CHECK (duration_seconds > 0),
  actual_seconds INTEGER CHECK (actual_seconds >= 0),
  run TEXT NOT NULL DEFAULT 'first' CHECK (run IN ('first', 'repeat')),
  repeat_number INTEGER CHECK (repeat_number > 0),
  mode TEXT NOT NULL DEFAULT 'recorded' CHECK (mode IN ('live', 'recorded', 'as-live')),
  status TEXT NOT NULL DEFAULT 'planned'
    CHECK (status IN ('planned', 'sent', 'confirmed', 'approved', 'aired', 'postponed', 'cancelled')),
  file_name TEXT NOT NULL DEFAULT '',
  file_format TEXT NOT NULL DEFAULT '',
  due_date TEXT,
  delivered_date TEXT,
  received_by TEXT NOT NULL DEFAULT '',
  document_number TEXT NOT NULL DEFAULT '',
  rights TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX slot_by_production ON slot (production_id);
CREATE INDEX slot_by_channel ON slot (channel_id, starts_at);

CREATE TABLE slot_part (
  slot_id TEXT NOT NULL REFERENCES slot (id) ON DELETE CASCADE,
  part_id TEXT NOT NULL REFERENCES production_part (id) ON DELETE CASCADE,
  PRIMARY KEY (slot_id, part_id)
) STRICT;
CREATE INDEX slot_part_by_part ON slot_part (part_id);

-- Cues. Times in milliseconds.
CREATE TABLE cue (
  id TEXT PRIMARY KEY,
  production_id TEXT NOT NULL REFERENCES production (id) ON DELETE CASCADE,
  item_id TEXT REFERENCES item (id) ON DELETE SET NULL,
  sort_key TEXT NOT NULL,
  number TEXT NOT NULL,
  trigger_kind TEXT NOT NULL DEFAULT 'action' CHECK (trigger_kind IN ('music', 'line', 'action', 'visual', 'time')),
  title TEXT NOT NULL,
  standby TEXT NOT NULL DEFAULT '',
  instruction TEXT NOT NULL DEFAULT '',
  offset_ms INTEGER CHECK (offset_ms >= 0),
  duration_ms INTEGER NOT NULL DEFAULT 0 CHECK (duration_ms >= 0),
  pre_wait_ms INTEGER NOT NULL DEFAULT 0 CHECK (pre_wait_ms >= 0),
  follow TEXT NOT NULL DEFAULT 'manual' CHECK (follow IN ('manual', 'auto', 'after')),
  follow_ms INTEGER NOT NULL DEFAULT 0 CHECK (follow_ms >= 0),
  operator TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cue_by_production ON cue (production_id);
CREATE INDEX cue_by_item ON cue (item_id);

CREATE TABLE cue_target (
  cue_id TEXT NOT NULL REFERENCES cue (id) ON DELETE CASCADE,
  department_id TEXT NOT NULL REFERENCES cue_department (id) ON DELETE CASCADE,
  PRIMARY KEY (cue_id, department_id)
) STRICT;
CREATE INDEX cue_target_by_department ON cue_target (department_id);

-- A paper that left the house: true, so it is history and never undone.
CREATE TABLE issued_paper (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  content_hash TEXT NOT NULL,
  format TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL
) STRICT;
CREATE INDEX issued_paper_by_subject ON issued_paper (document, subject_id, version);
`;
