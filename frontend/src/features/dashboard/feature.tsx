import { IconChartAreaLine } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '@/app/feature';
import { signedInRoute } from '@/app/routes';

const routes = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'dashboard',
  component: lazyRouteComponent(() => import('./DashboardPage'), 'DashboardPage'),
  staticData: { title: 'Dashboard' },
});

declare module '@/app/feature' {
  interface FeatureRoutes {
    dashboard: typeof routes;
  }
}

export default {
  menu: {
    label: 'Dashboard',
    description: 'Watch how the business and the server are doing.',
    icon: IconChartAreaLine,
    to: '/dashboard',
    order: 40,
  },
  routes,
} satisfies Feature;
