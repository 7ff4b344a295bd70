import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/Providers';
import { createQueryClient } from './app/queryClient';
import { router } from './app/router';
import { LiveProvider } from './live/LiveProvider';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"');

createRoot(place).render(
  <StrictMode>
    <Providers client={createQueryClient()}>
      <LiveProvider>
        <RouterProvider router={router} />
      </LiveProvider>
    </Providers>
  </StrictMode>,
);
