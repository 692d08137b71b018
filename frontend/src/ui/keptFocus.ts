import { type FocusEvent, useEffect, useRef } from 'react';

/** Gives the focus to an element, or to the main region without one, if what had it is gone (WCAG 2.4.3). */
export function takeLostFocus(element?: HTMLElement | null) {
  if (document.activeElement !== document.body) return;
  if (element) element.focus();
  else document.getElementById('main')?.focus({ preventScroll: true });
}

/** Gives the focus to the main region when what had it is gone. Returns what hears the focus in an element around it. */
export function useLostFocus() {
  const last = useRef<Element>(undefined);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    takeLostFocus();
  });
  return ({ currentTarget, target }: FocusEvent) => {
    // The focus of a menu is heard, too, although it stands elsewhere; it gives it back by itself.
    if (currentTarget.contains(target)) last.current = target;
  };
}

/**
 * Keeps the focus where an item that had it was removed from a list: the next one takes it. Returns what hears the focus
 * in the list, whose items say in `data-item` which of the ids is theirs.
 */
export function useKeptFocus(ids: readonly string[]) {
  const last = useRef<{ list: Element; id: string; index: number }>(undefined);

  useEffect(() => {
    if (!last.current || ids.includes(last.current.id)) return;
    const { list, index } = last.current;
    last.current = undefined;
    const next = CSS.escape(ids[Math.min(index, ids.length - 1)] ?? '');
    takeLostFocus(list.querySelector<HTMLElement>(`[data-item="${next}"] :is(a, button)`));
  }, [ids]);

  // The last item may take the list along.
  useEffect(() => () => last.current && takeLostFocus(), []);

  return ({ currentTarget, target }: FocusEvent) => {
    const id = target.closest<HTMLElement>('[data-item]')?.dataset.item;
    if (id !== undefined) last.current = { list: currentTarget, id, index: ids.indexOf(id) };
  };
}
