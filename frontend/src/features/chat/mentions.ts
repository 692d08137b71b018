import type { Person } from '@contracts/types.gen';
import { messageParts } from './messageParts';

/** How many names are offered at a time. */
const most = 6;

/** What is typed of a name behind an @ up to the caret, and where it starts. Names may have spaces in them. */
export function mentionAt(text: string, caret: number) {
  const typed = /(?:^|\s)@([^@\n]{0,60})$/u.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? undefined : { name: typed, start: caret - typed.length - 1 };
}

/** Whose name, or a part of it, starts like that. */
export function namesFor(typed: string, people: Person[]) {
  const start = typed.toLowerCase();
  const fits = (name: string) => name.startsWith(start) || name.includes(` ${start}`);
  return people.filter(({ displayName }) => fits(displayName.toLowerCase())).slice(0, most);
}

/** The ids of those whose names stand behind an @, and are shown as mentions. */
export function mentionsIn(text: string, people: Person[]) {
  const names = new Set(
    messageParts(text, people)
      .filter(({ kind }) => kind === 'mention')
      .map((part) => part.text),
  );
  return people.filter(({ displayName }) => names.has(`@${displayName}`)).map(({ id }) => id);
}
