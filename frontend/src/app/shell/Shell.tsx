import { AppShell, Burger, Group, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { LiveIndicator } from '../live/LiveIndicator';
import { SessionEnded } from '../session/SessionEnded';
import { useSession } from '../session/sessionStore';
import { AccountCorner } from './AccountCorner';
import { Brand } from './Brand';
import { ColourSchemeButton } from './ColourSchemeButton';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import { PageAnnouncer } from './PageAnnouncer';
import classes from './Shell.module.css';

/** The frame around every page. */
export function Shell() {
  const [menuOpened, menu] = useDisclosure();
  const { status } = useSession();
  const visitor = status === 'unknown' || status === 'signed-out';
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { desktop: visitor, mobile: visitor || !menuOpened } }}
      padding={{ base: 'md', sm: 'xl' }}
      classNames={classes}
    >
      <UnstyledButton className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to content
      </UnstyledButton>
      <AppShell.Header>
        <Group h="100%" px={{ base: 'md', sm: 'lg' }} gap="xs" wrap="nowrap">
          {!visitor && (
            <Burger
              opened={menuOpened}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label="Menu"
              aria-expanded={menuOpened}
            />
          )}
          <Brand />
          <ColourSchemeButton />
          <AccountCorner />
        </Group>
      </AppShell.Header>
      {!visitor && (
        <AppShell.Navbar p="sm" aria-label="Main" mod={{ closed: !menuOpened }}>
          <Navigation onNavigate={menu.close} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" tabIndex={-1}>
        <OfflineBanner />
        <Outlet />
      </AppShell.Main>
      <PageAnnouncer />
      <LiveIndicator />
      <SessionEnded />
    </AppShell>
  );
}
