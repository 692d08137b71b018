export type Side = 'mine' | 'theirs';

export interface Difference {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** The side that changed the field; mine when both did, because the user is here to look at it. */
  suggestion: Side;
}

/** The fields in which two drafts, both made from `base`, differ. */
export function differences<Draft extends object>(base: Draft, mine: Draft, theirs: Draft): Difference[] {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof Draft & string>;
  return [...fields]
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      suggestion: same(base[field], mine[field]) ? 'theirs' : 'mine',
    }));
}

/** The draft that has each differing field from the chosen side. */
export function combine<Draft extends object>(mine: Draft, theirs: Draft, choices: Record<string, Side>): Draft {
  const chosen = Object.entries(choices).map(([field, side]) => [
    field,
    (side === 'mine' ? mine : theirs)[field as keyof Draft],
  ]);
  return { ...theirs, ...Object.fromEntries(chosen) };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
