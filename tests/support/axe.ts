import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds serious or critical on what the window shows, each as `rule: element`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Fluent's own focus stops around a dialog: hidden, and never left with the focus.
    .exclude('[data-tabster-dummy]')
    // Else it also writes down where everything is that passed, which takes longest.
    .options({ resultTypes: ['violations'] })
    // There are no frames of other origins, for which it opens a page of its own each time.
    .setLegacyMode()
    .analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}
