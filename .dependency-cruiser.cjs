/** The order of the API's modules: each may import those before it, through their index.ts, and never those behind. */
const ORDER = [
  'kernel',
  'jobs',
  'files',
  'regions',
  'institutions',
  'closures',
  'staff',
  'approvals',
  'programmes',
  'groups',
  'participants',
  'rotations',
  'messages',
  'meetings',
  'calendars',
  'attendance',
  'ledger',
  'custody',
  'premiums',
  'receipts',
  'passbooks',
  'sheets',
  'field',
  'claims',
  'arrears',
  'funds',
  'refunds',
  'renewals',
  'bank-statements',
  'books',
  'reports',
];

const upwards = ORDER.flatMap((module, place) => {
  const later = ORDER.slice(place + 1);
  if (later.length === 0) return [];
  return {
    name: `${module}-imports-towards-the-kernel`,
    severity: 'error',
    from: { path: `^api/src/${module}/` },
    to: { path: `^api/src/(${later.join('|')})/` },
  };
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upwards,
    {
      name: 'modules-are-entered-through-their-index',
      severity: 'error',
      from: { path: `^api/src/(${ORDER.join('|')})/` },
      to: { path: `^api/src/(${ORDER.join('|')})/(?!index\\.ts$)`, pathNot: '^api/src/$1/' },
    },
    {
      name: 'entities-know-no-server',
      severity: 'error',
      from: { path: '^api/src/.*\\.entity\\.ts$' },
      to: {
        path: 'node_modules/(@apollo|fastify|@as-integrations)|^api/src/(app\\.|config\\.|server/)',
      },
    },
    {
      name: 'the-panel-knows-the-api-by-its-schema-only',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^api/' },
    },
    {
      name: 'the-api-knows-no-panel',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^admin/' },
    },
    { name: 'no-unresolvable-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'data/gql|\\.test\\.ts$|dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
