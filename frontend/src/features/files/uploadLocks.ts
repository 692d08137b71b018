const releases = new Map<string, () => void>();

/**
 * Keeps an upload for this tab: the others neither call it interrupted nor send it a second time. Answers false when
 * another tab has it. Browsers offer locks on secure origins only; elsewhere tabs take their chance.
 */
export function keepUpload(key: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((answer, fail) => {
    const hold = (lock: Lock | null) => {
      answer(lock !== null);
      return lock && new Promise<void>((release) => releases.set(key, release));
    };
    navigator.locks.request(nameOf(key), { ifAvailable: true }, hold).catch(fail);
  });
}

export function releaseUpload(key: string) {
  releases.get(key)?.();
  releases.delete(key);
}

/** Tells which uploads some tab keeps. */
export async function keptUploads() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (key: string) => names.has(nameOf(key));
}

const nameOf = (key: string) => `upload ${key}`;
