const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** An amount of data to be read by a person, such as "1.5 MB". A kilobyte has 1,000 bytes, as on every disk. */
export function formatBytes(bytes: number) {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const format = {
    style: 'unit',
    unit: units[power],
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: power ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(undefined, format).format(bytes / 1000 ** power);
}
