export { blankRecords } from './blank-records.ts';
export { type Dated, datedFaults } from './dated-names.ts';
export { faultOf, recordTitle, uniqueKeyOf } from './record-rules.ts';
