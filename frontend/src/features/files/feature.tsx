import { IconFiles } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '@/app/feature';
import { signedInRoute } from '@/app/routes';
import { fileSearch } from './fileSearch';

const filesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'files',
  validateSearch: fileSearch,
  component: lazyRouteComponent(() => import('./FilesPage'), 'FilesPage'),
  staticData: { title: 'Files' },
});

const fileRoute = createRoute({
  getParentRoute: () => filesRoute,
  path: '$fileId',
  component: lazyRouteComponent(() => import('./PreviewPage'), 'PreviewPage'),
  staticData: { title: 'Preview', dialog: true },
});

const routes = filesRoute.addChildren([fileRoute]);

declare module '@/app/feature' {
  interface FeatureRoutes {
    files: typeof routes;
  }
}

export default {
  menu: {
    label: 'Files',
    description: 'Keep files of any size, and look at them wherever you are.',
    icon: IconFiles,
    to: '/files',
    order: 20,
  },
  routes,
  fileKeeper: async (client) => (await import('./fileKeeper')).fileKeeper(client),
} satisfies Feature;
