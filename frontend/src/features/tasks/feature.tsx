import { IconChecklist } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '@/app/feature';
import { signedInRoute } from '@/app/routes';
import { taskSearch } from './taskSearch';

const tasksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'tasks',
  validateSearch: taskSearch,
  component: lazyRouteComponent(() => import('./TasksPage'), 'TasksPage'),
  staticData: { title: 'Tasks' },
});

const newTaskRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: 'new',
  component: lazyRouteComponent(() => import('./NewTask'), 'NewTask'),
  staticData: { title: 'New task', dialog: true },
});

const importRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: 'import',
  component: lazyRouteComponent(() => import('./ImportTasks'), 'ImportTasks'),
  staticData: { title: 'Import tasks', dialog: true },
});

const taskRoute = createRoute({
  getParentRoute: () => tasksRoute,
  path: '$taskId',
  component: lazyRouteComponent(() => import('./EditTask'), 'EditTask'),
  staticData: { title: 'Edit task', dialog: true },
});

const routes = tasksRoute.addChildren([newTaskRoute, importRoute, taskRoute]);

declare module '@/app/feature' {
  interface FeatureRoutes {
    tasks: typeof routes;
  }
}

export default {
  menu: {
    label: 'Tasks',
    description: 'What is to be done, by when, and how far it is.',
    icon: IconChecklist,
    to: '/tasks',
    order: 10,
  },
  routes,
} satisfies Feature;
