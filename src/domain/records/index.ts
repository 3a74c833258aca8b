export { blankRecords } from './blank-records.ts';
export { type Dated, datedFaults } from './dated-names.ts';
export { faultOf, recordTitle, uniqueKeyOf, uniqueWithin } from './record-rules.ts';
