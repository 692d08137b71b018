import { Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { describeValue } from '@/lib/describeValue';
import { sentenceCase } from '@/lib/words';
import classes from './ConflictForm.module.css';
import type { Difference, Side } from './differences';

interface ConflictFormProps {
  differences: Difference[];
  onCancel: () => void;
  onResolve: (choices: Record<string, Side>) => void;
}

const sides = [
  { side: 'mine', label: 'Your change' },
  { side: 'theirs', label: 'Saved meanwhile' },
] as const;

export function ConflictForm({ differences, onCancel, onResolve }: ConflictFormProps) {
  const [choices, setChoices] = useState<Record<string, Side>>(() =>
    Object.fromEntries(differences.map(({ field, suggestion }) => [field, suggestion])),
  );
  return (
    <Stack>
      <Text size="sm">Somebody saved a change while you made yours. Choose what to keep, field by field.</Text>
      {differences.map((difference) => (
        <Radio.Group
          key={difference.field}
          label={sentenceCase(difference.field)}
          value={choices[difference.field]}
          onChange={(side) => setChoices({ ...choices, [difference.field]: side as Side })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
            {sides.map(({ side, label }) => (
              <Radio.Card key={side} value={side} className={classes.choice}>
                <Group wrap="nowrap" align="flex-start" gap="sm">
                  <Radio.Indicator />
                  <div className={classes.value}>
                    <Text size="xs" c="dimmed">
                      {label}
                    </Text>
                    <Text size="sm">{describeValue(difference[side])}</Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </SimpleGrid>
        </Radio.Group>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Go back
        </Button>
        <Button onClick={() => onResolve(choices)}>Save this</Button>
      </Group>
    </Stack>
  );
}
