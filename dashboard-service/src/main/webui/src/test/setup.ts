import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A page is a lazily loaded chunk: slow on a busy machine, which is no failure.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
