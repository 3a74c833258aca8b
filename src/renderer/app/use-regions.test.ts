// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { nextRegion } from './use-regions.ts';

const page = `
  <header data-region="header"><button id="season"></button></header>
  <nav data-region="navigation"><a id="link" href="#/people"></a></nav>
  <main data-region="main" tabindex="-1">
    <button id="back"></button>
    <div data-region="table">
      <table><thead><tr><th><button id="sort"></button></th></tr></thead>
      <tbody><tr tabindex="-1"></tr><tr id="row" tabindex="0"></tr></tbody></table>
    </div>
    <aside data-region="details"><input id="field"></aside>
  </main>
  <footer id="status" data-region="status" tabindex="-1"></footer>`;

function walk(from: string | null, back: boolean, steps: number): (string | undefined)[] {
  document.body.innerHTML = page;
  let active = from === null ? null : document.getElementById(from);
  return Array.from({ length: steps }, () => {
    active = nextRegion(document.body, active, back);
    return active?.id;
  });
}

it('goes through every part of the window and round again', () => {
  expect(walk(null, false, 7)).toEqual(['season', 'link', 'back', 'row', 'field', 'status', 'season']);
});

it('goes the other way with Shift', () => {
  expect(walk('field', true, 3)).toEqual(['row', 'back', 'link']);
  expect(walk(null, true, 1)).toEqual(['status']);
});

it('passes over a part that nothing can be done in: the round would end at it', () => {
  document.body.innerHTML = page.replace('<input id="field">', 'nothing is chosen');
  const row = document.getElementById('row');
  expect(nextRegion(document.body, row, false)?.id).toBe('status');
  expect(nextRegion(document.body, document.getElementById('status'), true)?.id).toBe('row');
});
