/** Turns a name from the contract into words: `dueDate` and `DUE_DATE` both become "Due date". */
export function sentenceCase(name: string) {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return capitalised(words);
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 task", "2,000 tasks". */
export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
