import { Text, ThemeIcon } from '@mantine/core';
import { PlainLink } from '@/ui/links';
import type { MenuEntry } from '../feature';
import classes from './FeatureCard.module.css';

export function FeatureCard({ to, icon: Icon, label, description }: MenuEntry) {
  return (
    <PlainLink to={to} className={classes.card} p="lg" bdrs="lg">
      <ThemeIcon variant="light" size="lg" aria-hidden>
        <Icon size={20} stroke={1.75} />
      </ThemeIcon>
      <Text fw={600} mt="md">
        {label}
      </Text>
      <Text size="sm" c="dimmed" mt={4}>
        {description}
      </Text>
    </PlainLink>
  );
}
