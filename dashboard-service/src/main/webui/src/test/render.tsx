import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Providers } from '@/app/Providers';

/** Renders inside everything that the application provides, but the router. */
export function renderInApp(content: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return { client, ...render(<Providers client={client}>{content}</Providers>) };
}
