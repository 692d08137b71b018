const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const calendarDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** A moment, as the day that it is where the reader is. */
export const formatDate = (moment: string) => day.format(new Date(moment));

/** A day without a time, such as `2026-11-23`: the same day everywhere. */
export const formatCalendarDate = (date: string) => calendarDay.format(new Date(date));
