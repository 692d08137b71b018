import { IconHome } from '@tabler/icons-react';
import { useMatchRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { NavigationLink } from '@/ui/links';
import type { MenuEntry } from '../feature';
import { features } from '../features';

const home: Omit<MenuEntry, 'description' | 'order'> = { to: '/', label: 'Home', icon: IconHome };

/** One entry for each feature that was found. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const matchRoute = useMatchRoute();
  return [home, ...features.map(({ menu }) => menu)].map(({ to, label, icon: Icon, badge: Badge }) => {
    const active = Boolean(matchRoute({ to, fuzzy: to !== '/' }));
    return (
      <NavigationLink
        key={to}
        to={to}
        label={label}
        leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
        rightSection={
          Badge && (
            <Suspense>
              <Badge />
            </Suspense>
          )
        }
        active={active}
        aria-current={active ? 'page' : undefined}
        onClick={onNavigate}
      />
    );
  });
}
