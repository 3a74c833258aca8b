import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const issuedPaper = sqliteTable('issued_paper', {
  id: text('id').primaryKey(),
  document: text('document').notNull(),
  subjectId: text('subject_id').notNull(),
  version: integer('version').notNull(),
  contentHash: text('content_hash').notNull(),
  format: text('format').notNull(),
  issuedAt: text('issued_at').notNull(),
  issuedBy: text('issued_by').notNull(),
  content: text('content').notNull().default(''),
});
