import type { Person } from '@contracts/types.gen';

export type MessagePart = { kind: 'text' | 'link' | 'mention'; text: string };

const address = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}]/;

/** What of a text is a link, and what mentions somebody. Everything else is what it is: text. */
export function messageParts(text: string, mentioned: Person[]): MessagePart[] {
  const names = mentioned.map(({ displayName }) => `@${displayName}`).sort((a, b) => b.length - a.length);
  const special = new RegExp([address.source, ...names.map(wholly)].join('|'), 'gu');
  const parts: MessagePart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(special)) {
    parts.push({ kind: 'text', text: text.slice(end, index) });
    parts.push({ kind: found.startsWith('@') ? 'mention' : 'link', text: found });
    end = index + found.length;
  }
  parts.push({ kind: 'text', text: text.slice(end) });
  return parts.filter((part) => part.text !== '');
}

/** A pattern that matches this text, unless its last word, of whatever script, goes on. */
const wholly = (text: string) => `${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{M}\\p{N}_])`;
