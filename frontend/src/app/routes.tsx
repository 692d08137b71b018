import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { accountSearch } from './accounts/managed/accountSearch';
import { HomePage } from './pages/HomePage';
import { NotFoundPage } from './pages/NotFoundPage';
import { resumeSession } from './session/session';
import { currentSession } from './session/sessionStore';
import { Shell } from './shell/Shell';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The name of the page, for the title of the window and for screen readers. */
    title?: string;
    /** The page is a dialog over its parent, and looks after the focus itself. */
    dialog?: boolean;
  }
}

export const rootRoute = createRootRoute({ component: Shell });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: resumeSession,
  component: HomePage,
  staticData: { title: 'Home' },
});

/** Pages for visitors. `redirect` is where to go after signing in: a path of this application, never another site. */
const visitorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'visitor',
  component: Outlet,
  validateSearch: z.object({ redirect: z.catch(z.optional(z.string().check(z.regex(/^\/(?![/\\])/))), undefined) }),
  beforeLoad: async ({ search }) => {
    await resumeSession();
    if (currentSession().status === 'signed-in') throw redirect({ href: search.redirect ?? '/', replace: true });
  },
});

const loginRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: 'login',
  component: lazyRouteComponent(() => import('./accounts/LoginPage'), 'LoginPage'),
  staticData: { title: 'Sign in' },
});

const registerRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: 'register',
  component: lazyRouteComponent(() => import('./accounts/RegisterPage'), 'RegisterPage'),
  staticData: { title: 'Create account' },
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: 'forgot-password',
  component: lazyRouteComponent(() => import('./accounts/ForgotPasswordPage'), 'ForgotPasswordPage'),
  staticData: { title: 'Forgot your password?' },
});

/** For everybody, because the link in a mail is also followed by who is signed in. */
const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'reset-password',
  beforeLoad: resumeSession,
  component: lazyRouteComponent(() => import('./accounts/ResetPasswordPage'), 'ResetPasswordPage'),
  staticData: { title: 'Choose a new password' },
});

/** The parent of every page that needs a user. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: Outlet,
  beforeLoad: async ({ location }) => {
    await resumeSession();
    if (currentSession().status !== 'signed-in') throw redirect({ to: '/login', search: { redirect: location.href } });
  },
});

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('./accounts/AccountPage'), 'AccountPage'),
  staticData: { title: 'Account' },
});

/** For administrators; the server refuses others. */
const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'accounts',
  validateSearch: accountSearch,
  component: lazyRouteComponent(() => import('./accounts/managed/AccountsPage'), 'AccountsPage'),
  staticData: { title: 'Accounts' },
});

/** Any address that no other route knows. */
const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  component: NotFoundPage,
  staticData: { title: 'Page not found' },
});

const visitorRoutes = visitorRoute.addChildren([loginRoute, registerRoute, forgotPasswordRoute]);
/** The platform's own pages: those for everybody and those for users. */
export const openPages = [homeRoute, visitorRoutes, resetPasswordRoute, unknownRoute] as const;
export const userPages = [accountRoute, accountsRoute] as const;
