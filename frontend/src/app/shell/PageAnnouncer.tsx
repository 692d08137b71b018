import { VisuallyHidden } from '@mantine/core';
import { useMatches, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { productName } from '../product';

/** After a change of page: sets the title of the window, says it, and moves the focus to the content. */
export function PageAnnouncer() {
  const title = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.title)?.staticData.title,
  });
  const page = useMatches({ select: (matches) => matches.findLast(({ staticData }) => !staticData.dialog)?.pathname });
  const resolved = useRouterState({ select: ({ status }) => status === 'idle' });
  const shown = useRef<string>(undefined);

  useEffect(() => {
    if (!resolved) return;
    if (shown.current !== undefined && shown.current !== page) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    shown.current = page;
  }, [page, resolved]);

  return (
    <>
      <title>{title ? `${title} · ${productName}` : productName}</title>
      <VisuallyHidden role="status">{title}</VisuallyHidden>
    </>
  );
}
