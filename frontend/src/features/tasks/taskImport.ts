import type { TaskImportDone, TaskImportRefusal } from '@contracts/types.gen';
import { zTaskImportReport } from '@contracts/zod.gen';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { authorization } from '@/app/session/authorization';
import { renewSession } from '@/app/session/session';
import { newIdempotencyKey } from '@/lib/idempotency';
import { ProblemError } from '@/lib/problem';
import { sendFile } from '@/lib/sendFile';
import { reloadTasks } from './taskLists';

export interface ImportOrder {
  file: File;
  /** Whether one refused line makes the whole import fail. */
  atomic: boolean;
  /** The same for each attempt, so that one which was heard after all is not carried out twice. */
  key: string;
}

export interface TaskImport {
  order: ImportOrder;
  /** How much of the file was sent, from 0 to 1. The server takes no more than it can store. */
  sent: number;
  lines: number;
  refused: TaskImportRefusal[];
  done?: TaskImportDone;
  /** Why nothing was imported. */
  error?: unknown;
}

/** Imports a file, and tells how it goes. Leaving the page stops it. */
export function useTaskImport() {
  const client = useQueryClient();
  const [current, setCurrent] = useState<TaskImport>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const run = async (order: ImportOrder) => {
    const controller = new AbortController();
    abort.current = controller;
    let state: TaskImport = { order, sent: 0, lines: 0, refused: [] };
    const change = (part: Partial<TaskImport>) => {
      state = { ...state, ...part };
      if (abort.current === controller) setCurrent(state);
    };
    change({});
    try {
      await send(order, controller.signal, {
        onSent: (sent) => change({ sent }),
        onLines: (lines) => change(read(state, lines)),
      });
      if (!state.done && !state.error) throw new TypeError('The report has no end');
    } catch (error) {
      // For the next attempt, which says so if there is no new token.
      if (error instanceof ProblemError && error.status === 401) renewSession().catch(() => undefined);
      change({ error });
    }
    if (state.done?.created) await reloadTasks(client);
  };

  return {
    current,
    start: (file: File, atomic: boolean) => run({ file, atomic, key: newIdempotencyKey() }),
    retry: () => current && run(current.order),
    /** Stops what goes on and forgets it. */
    reset: () => {
      abort.current?.abort();
      abort.current = undefined;
      setCurrent(undefined);
    },
  };
}

async function send(
  { file, atomic, key }: ImportOrder,
  signal: AbortSignal,
  listeners: { onSent: (part: number) => void; onLines: (lines: string[]) => void },
) {
  const headers = {
    'Content-Type': 'application/x-ndjson',
    'Idempotency-Key': key,
    Authorization: (await authorization()) ?? '',
  };
  await sendFile({ url: `/api/tasks/import?atomic=${atomic}`, file, headers, signal, ...listeners });
}

/** What more lines of the report change. */
function read(before: TaskImport, lines: string[]): Partial<TaskImport> {
  const after: Partial<TaskImport> = {};
  const refused: TaskImportRefusal[] = [];
  for (const line of lines) {
    const report = zTaskImportReport.parse(JSON.parse(line));
    if (report.type === 'progress') after.lines = report.lines;
    else if (report.type === 'refused') refused.push(report);
    else if (report.type === 'done') after.done = report;
    else after.error = new ProblemError(report.problem);
  }
  return refused.length > 0 ? { ...after, refused: before.refused.concat(refused) } : after;
}
