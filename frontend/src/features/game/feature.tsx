import { IconLayoutGrid } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '@/app/feature';
import { signedInRoute } from '@/app/routes';

const gamesRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'games' });

const lobbyRoute = createRoute({
  getParentRoute: () => gamesRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./LobbyPage'), 'LobbyPage'),
  staticData: { title: 'Connect Four' },
});

const gameRoute = createRoute({
  getParentRoute: () => gamesRoute,
  path: '$gameId',
  component: lazyRouteComponent(() => import('./GamePage'), 'GamePage'),
  staticData: { title: 'Game of Connect Four' },
});

const routes = gamesRoute.addChildren([lobbyRoute, gameRoute]);

declare module '@/app/feature' {
  interface FeatureRoutes {
    game: typeof routes;
  }
}

export default {
  menu: {
    label: 'Connect Four',
    description: 'Play against others, or watch them.',
    icon: IconLayoutGrid,
    to: '/games',
    order: 40,
  },
  routes,
} satisfies Feature;
