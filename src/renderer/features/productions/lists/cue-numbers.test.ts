import { expect, test } from 'vitest';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import { completeCues, cueAfter, cueOrder, isTaken } from './cue-numbers.ts';

const cue = (number: string, itemId: string | null = 'lop1') =>
  ({ id: `c${number}`, number, itemId }) as RecordRow<'cue'>;
const places: Record<string, number> = { lop1: 1, lop2: 2 };
const placeOf = (id: string) => places[id];
const common = { productionId: 'P', title: 'Mới' };

test('cues go by their item, then by number, those without an item last', () => {
  const cues = [cue('3', null), cue('2.5', 'lop2'), cue('10', 'lop2'), cue('9', 'gone'), cue('2'), cue('1')];
  expect(cueOrder(cues, placeOf).map((each) => each.number)).toEqual(['1', '2', '2.5', '10', '3', '9']);
});

test('pasted cues without numbers go on behind the last, each with its own', () => {
  const cues = [cue('1'), cue('2', 'lop2')];
  const { add } = completeCues({ add: [{}, { number: '4' }, {}, { title: 'Đèn' }] }, cues, common);
  expect(add?.map((each) => each.number)).toEqual(['5', '4', '6', '7']);
  expect(new Set(add?.map((each) => each.itemId))).toEqual(new Set(['lop2']));
  expect(add?.map((each) => each.title)).toEqual(['Mới', 'Mới', 'Mới', 'Đèn']);
});

test('a point cue belongs to the item of the cue before it, unless it says another', () => {
  const cues = [cue('1'), cue('2', 'lop2')];
  const items = completeCues({ add: [{ number: '1.5' }, { number: '1.6', itemId: null }] }, cues, common).add;
  expect(items?.map((each) => each.itemId)).toEqual(['lop1', null]);
  expect(completeCues({ add: [{ number: '0.5' }] }, cues, common).add?.[0]?.itemId).toBeNull();
});

test('between two cues a point, behind the last a whole number', () => {
  const cues = [cue('12'), cue('13', 'lop2')];
  expect(cueAfter(cues[0]!, cues)).toEqual({ number: '12.5', itemId: 'lop1' });
  expect(cueAfter(cues[1]!, cues)).toEqual({ number: '14', itemId: 'lop2' });
});

test('a number is taken in every spelling, but not by the cue itself', () => {
  const cues = [cue('12.5')];
  expect(isTaken('012.5', null, cues)).toBe(true);
  expect(isTaken('12.5', 'c12.5', cues)).toBe(false);
  expect(isTaken('12.6', null, cues)).toBe(false);
});
