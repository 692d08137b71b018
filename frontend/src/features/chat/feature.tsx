import { zFindMessagesQuery } from '@contracts/zod.gen';
import { IconMessages } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import * as z from 'zod/mini';
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

const searchRoute = createRoute({
  getParentRoute: () => chatRoute,
  path: 'search',
  validateSearch: z.object({ q: z.catch(z.optional(zFindMessagesQuery.shape.q), undefined) }),
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
  staticData: { title: 'Search messages' },
});

const roomRoute = createRoute({
  getParentRoute: () => chatRoute,
  path: '$roomId',
  // The number of a message to be shown in its place.
  validateSearch: z.object({ at: z.catch(z.optional(z.int().check(z.positive())), undefined) }),
  component: lazyRouteComponent(() => import('./RoomPage'), 'RoomPage'),
  staticData: { title: 'Room' },
});

const membersRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: 'members',
  component: lazyRouteComponent(() => import('./RoomMembers'), 'RoomMembers'),
  staticData: { title: 'Members', dialog: true },
});

const routes = chatRoute.addChildren([newRoomRoute, searchRoute, roomRoute.addChildren([membersRoute])]);

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The user has just opened the room. */
    isNewRoom?: boolean;
  }
}

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
    badge: lazy(() => import('./UnreadBadge')),
  },
  routes,
} satisfies Feature;
