import { config } from 'zod/v4/core';

/** The generated rules come from Java; how they are told to a person is said here, once. */
config({
  // The content security policy forbids code made from strings.
  jitless: true,
  customError: (issue) => {
    switch (issue.code) {
      case 'too_small':
        return `At least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
      case 'too_big':
        return `At most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
      case 'invalid_format':
        return formats[issue.format] ?? 'This does not look right';
      case 'invalid_type':
        return issue.input === undefined || issue.input === null ? 'Required' : 'This does not look right';
      default:
        return 'This does not look right';
    }
  },
});

const formats: Record<string, string> = {
  // The only pattern that the contracts use is @NotBlank.
  regex: 'Required',
  email: 'This is not an email address',
  date: 'This is not a date',
};
