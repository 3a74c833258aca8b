import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A part of the window that is read apart from the first bundle. */
export type LaterPart = {
  /** True once it can be drawn at once; also if it could not be read, so that drawing it says so. */
  isReady: () => boolean;
  /** Reads it, if nobody did yet. Never fails. */
  read: () => Promise<void>;
};

const parts: LaterPart[] = [];

/**
 * A component that is read when it is first drawn, or before by `read`; stands within a `Suspense`. Once it is read, it
 * is drawn without a moment in which nothing is there.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> & LaterPart {
  type Module = { default: ComponentType<Props> };
  let loading: Promise<Module> | null = null;
  let loaded: Module | null = null;
  let failed = false;
  const begin = (): Promise<Module> => {
    loading ??= load().then((component) => {
      loaded = { default: component };
      return loaded;
    });
    return loading;
  };
  const drawn = lazy(() => {
    const known = loaded;
    if (known === null) return begin();
    // Told in the same breath, React goes on drawing instead of waiting for a promise that is kept already.
    // biome-ignore lint/suspicious/noThenProperty: it is to be taken for a promise
    return { then: (take: (known: Module) => void) => take(known) } as Promise<Module>;
  });
  const part: LaterPart = {
    isReady: () => loaded !== null || failed,
    read: () =>
      begin().then(
        () => undefined,
        () => {
          failed = true;
        },
      ),
  };
  parts.push(part);
  return Object.assign(drawn, part);
}

/** One after another, so that nobody who is at work notices. */
export async function readAllLater(): Promise<void> {
  for (const part of parts) {
    if (part.isReady()) continue;
    await idle();
    await part.read();
  }
}

const idle = (): Promise<void> =>
  new Promise((go) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => go(), { timeout: 2000 });
    else setTimeout(go, 50);
  });
