import { formatCalendarDate, formatDate } from './dates';
import { sentenceCase } from './words';

/** Shows a value of a contract to a person without knowing which field it is of. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value.toLocaleString();
  if (Array.isArray(value)) return value.map(describeValue).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatCalendarDate(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatDate(value);
  // An enum of the contract.
  if (/^[A-Z]+(_[A-Z]+)+$|^[A-Z]{3,}$/.test(value)) return sentenceCase(value);
  return value;
}
