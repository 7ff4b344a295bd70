import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import reactRefresh from 'eslint-plugin-react-refresh';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'screenshots', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', 'vite.config.ts', 'dev/**/*.ts'],
    extends: [
      js.configs.recommended,
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
      reactRefresh.configs.vite,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in texts and addresses are what this user interface is made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TanStack Router redirects and not-found are thrown by design.
      '@typescript-eslint/only-throw-error': 'off',
      // Event handlers that start something asynchronous are the normal case in React.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Read at the edges: the JSON of the wire is typed by the API client only.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The compiler is not used; Table and Virtual need no warning about it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['dev/**/*.mjs', 'eslint.config.js', 'public/**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        window: 'readonly',
      },
    },
  },
  prettier,
);
