import type { Person } from '@contracts/types.gen';
import { Anchor, Mark, Text } from '@mantine/core';
import classes from './MessageList.module.css';
import { messageParts } from './messageParts';

/** The text of a message: never as HTML, but with its links and mentions. */
export function MessageText({ text, mentions }: { text: string; mentions: Person[] }) {
  return (
    <Text className={classes.text}>
      {messageParts(text, mentions).map(({ kind, text: part }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'mention') return <Mark key={key}>{part}</Mark>;
        if (kind === 'text') return part;
        return (
          <Anchor key={key} href={part} target="_blank" rel="noopener noreferrer nofollow" underline="always" inherit>
            {part}
          </Anchor>
        );
      })}
    </Text>
  );
}
