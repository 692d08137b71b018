import { createRouter } from '@tanstack/react-router';
import type { FeatureRoutes } from './feature';
import { features } from './features';
import { ErrorPage } from './pages/ErrorPage';
import { LoadingPage } from './pages/LoadingPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { openPages, rootRoute, signedInRoute, userPages } from './routes';

const featureRoutes = features.map(({ routes }) => routes) as unknown as FeatureRoutes[keyof FeatureRoutes][];

export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([...openPages, signedInRoute.addChildren([...userPages, ...featureRoutes])]),
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
