import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { type Icon, IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';

const schemes: Record<MantineColorScheme, { name: string; icon: Icon; next: MantineColorScheme }> = {
  auto: { name: 'like the system', icon: IconSunMoon, next: 'light' },
  light: { name: 'light', icon: IconSun, next: 'dark' },
  dark: { name: 'dark', icon: IconMoon, next: 'auto' },
};

/** Goes round: like the system, light, dark. */
export function ColourSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, icon: Icon, next } = schemes[colorScheme];
  const label = `Colours: ${name}. Change to ${schemes[next].name}`;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next)}
    >
      <Icon size={20} stroke={1.75} />
    </ActionIcon>
  );
}
