export { joinTable, splitTable } from '../../shared/text/table-text.ts';
