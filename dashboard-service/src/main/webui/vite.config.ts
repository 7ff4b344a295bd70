import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './dev/budget';

// `npm run dev` talks to a running dashboard-service, or to the fake one of `npm run fake` on its port.
const api = process.env.AMPGATE_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), budget('OverviewPage', 250)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Strict content security policy: nothing inlined as data or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // ECharts is one lazily loaded chunk of about 600 kB; the first view has its own budget.
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 30_000,
  },
});
