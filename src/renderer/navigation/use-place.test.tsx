// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module looks once at the host that it runs in. */
async function load(electron: boolean) {
  vi.resetModules();
  Object.defineProperty(window, 'manNhung', {
    value: electron ? { requestPort: () => undefined } : undefined,
    configurable: true,
  });
  return import('./use-place.ts');
}

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  document.body.innerHTML = '';
});

function Shown({ usePlace }: { usePlace: () => { page: string } }) {
  return (
    <>
      <p>{usePlace().page}</p>
      <a href="#/people">Nhân sự</a>
    </>
  );
}

describe('the place of the window', () => {
  it('is the address in a browser', async () => {
    const { currentPlace, go } = await load(false);
    go({ page: 'people' });
    expect(window.location.hash).toBe('#/people');
    expect(currentPlace()).toEqual({ page: 'people' });
  });

  it('leaves the address alone in Electron, and is found again by a reload', async () => {
    const { currentPlace, go, replacePlace } = await load(true);
    go({ page: 'people' });
    replacePlace({ page: 'targets' });
    expect(window.location.href).not.toContain('#');
    expect(currentPlace()).toEqual({ page: 'targets' });
    expect((await load(true)).currentPlace()).toEqual({ page: 'targets' });
  });

  it('is told to whoever shows it, by links too', async () => {
    const { usePlace } = await load(true);
    render(<Shown usePlace={usePlace} />);
    expect(screen.getByText('overview')).toBeDefined();
    act(() => void fireEvent.click(screen.getByText('Nhân sự')));
    expect(screen.getByText('people')).toBeDefined();
    expect(window.location.hash).toBe('');
  });
});
