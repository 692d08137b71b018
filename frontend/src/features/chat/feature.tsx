import { IconMessages } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '@/app/feature';
import { signedInRoute } from '@/app/routes';

const chatRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'chat',
  component: lazyRouteComponent(() => import('./ChatPage'), 'ChatPage'),
  staticData: { title: 'Chat' },
});

const newRoomRoute = createRoute({
  getParentRoute: () => chatRoute,
  path: 'new',
  component: lazyRouteComponent(() => import('./NewRoom'), 'NewRoom'),
  staticData: { title: 'New room', dialog: true },
});

const roomRoute = createRoute({
  getParentRoute: () => chatRoute,
  path: '$roomId',
  component: lazyRouteComponent(() => import('./RoomPage'), 'RoomPage'),
  staticData: { title: 'Room' },
});

const membersRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: 'members',
  component: lazyRouteComponent(() => import('./RoomMembers'), 'RoomMembers'),
  staticData: { title: 'Members', dialog: true },
});

const routes = chatRoute.addChildren([newRoomRoute, roomRoute.addChildren([membersRoute])]);

declare module '@/app/feature' {
  interface FeatureRoutes {
    chat: typeof routes;
  }
}

export default {
  menu: {
    label: 'Chat',
    description: 'Talk to others in rooms, public and private.',
    icon: IconMessages,
    to: '/chat',
    order: 20,
  },
  routes,
} satisfies Feature;
