import { describe, expect, test } from 'vitest';
import { combine, differences } from './differences';

const base = { title: 'Old', description: '', dueDate: null as string | null };

describe('two changes of the same thing', () => {
  test('differ only where they do', () => {
    const mine = { ...base, title: 'Mine' };
    const theirs = { ...base, title: 'Theirs' };
    expect(differences(base, mine, theirs).map(({ field }) => field)).toEqual(['title']);
  });

  test('suggest the side that made the change', () => {
    const mine = { ...base, title: 'Mine' };
    const theirs = { ...base, dueDate: '2026-01-01' };
    expect(differences(base, mine, theirs)).toMatchObject([
      { field: 'title', suggestion: 'mine' },
      { field: 'dueDate', suggestion: 'theirs' },
    ]);
  });

  test('agree on a value that is absent on one side and null on the other', () => {
    expect(differences<object>({}, { dueDate: null }, {})).toEqual([]);
  });

  test('become one, field by field', () => {
    const mine = { ...base, title: 'Mine' };
    const theirs = { ...base, description: 'Theirs' };
    expect(combine(mine, theirs, { title: 'mine', description: 'theirs' })).toEqual({
      title: 'Mine',
      description: 'Theirs',
      dueDate: null,
    });
  });
});
