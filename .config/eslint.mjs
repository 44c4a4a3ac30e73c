import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Files may import only modules whose path matches one of the patterns. */
const only = (files, ...allowed) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!(${allowed.join('|')}))`,
            message: `Only ${allowed.join(', ')} may be imported here.`,
          },
        ],
      },
    ],
  },
});

/** Files may not import modules whose path matches the pattern. */
const never = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'types/generated/', 'public/uploads/', '.tmp/', '.cache/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-globals': ['error', { name: 'strapi', message: 'Take strapi as a parameter.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  // Who may import whom: the language knows nothing, the domain only the language, config nothing of src.
  only(['src/language/**/*.ts'], '\\./', '\\.\\./(?!\\.\\./)', 'slugify$'),
  only(['src/plugins/figures/server/domain/**/*.ts'], '\\./', '.*/language$'),
  only(
    ['src/plugins/desk/server/domain/**/*.ts'],
    '\\./',
    '\\.\\./(?!\\.\\./)',
    '.*/language$',
    '.*/figures/server/domain/'
  ),
  never(
    ['src/plugins/desk/server/controllers/**/*.ts'],
    '/store/|^\\.\\./\\.\\./\\.\\./figures',
    'Controllers go through the service door.'
  ),
  never(['config/**/*.ts'], 'src/', 'config takes its values from the environment only.'),
  never(['src/**/*.{ts,tsx}', 'config/**/*.ts', 'database/**/*.ts'], 'tests/', 'Nothing imports tests.'),
  never(
    ['src/plugins/figures/server/{controllers,graphql}/**/*.ts'],
    '/(controllers|graphql|store|domain)/',
    'Controllers and resolvers go through the service door.'
  ),
  never(
    ['src/plugins/aggregates/**/*.{ts,tsx}'],
    '/(language|figures|api)(/|$)',
    'The aggregates plugin knows nothing of this project.'
  ),
  never(['src/api/**/*.ts'], '/plugins/', "Reach a plugin through strapi.plugin('…').service('…').")
);
