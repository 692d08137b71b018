import '@/lib/validation';
import '@fontsource-variable/instrument-sans';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { createAppRouter } from '@/app/router';
import { authenticatedFetch } from '@/app/session/authenticatedFetch';
import { keepSession } from '@/app/session/keepSession';
import { configureApi } from '@/lib/api';
import { createQueryClient } from '@/lib/queryClient';

const queryClient = createQueryClient();
const router = createAppRouter();

configureApi(authenticatedFetch);
keepSession(queryClient, router);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
);
