import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TextLink } from '@/ui/links';
import { LoginForm } from './LoginForm';
import { VisitorPage } from './VisitorPage';

// The condition is constant in a build, which leaves the other branch out of the bundle.
const DevelopmentAccounts = import.meta.env.DEV ? lazy(() => import('./DevelopmentAccounts')) : () => null;

export function LoginPage() {
  const { redirect } = useSearch({ from: '/visitor/login' });
  return (
    <VisitorPage
      title="Sign in"
      lead={
        <>
          New here?{' '}
          <TextLink to="/register" search={{ redirect }} underline="always">
            Create an account
          </TextLink>
        </>
      }
    >
      <LoginForm />
      <TextLink to="/forgot-password" size="sm" mt="sm" display="inline-block">
        Forgot your password?
      </TextLink>
      <Suspense>
        <DevelopmentAccounts />
      </Suspense>
    </VisitorPage>
  );
}
