export { blankRecords } from './blank-records.ts';
export { type AnyFields, faultOf, recordTitle, uniqueKeyOf } from './record-rules.ts';
