/** Who decided it, and when, is what Strapi keeps of every entry: `createdBy`, `createdAt`. */
const schema = {
  kind: 'collectionType',
  collectionName: 'desk_decisions',
  info: {
    singularName: 'decision',
    pluralName: 'decisions',
    displayName: 'Quyết định về số liệu trong bài',
    description: 'What editors decided about the findings of a post; kept by the desk, edited by nobody',
  },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
  // Two editors who decide at once about one finding: the second is told.
  indexes: [
    { name: 'desk_decisions_key_unique', columns: ['post', 'finding', 'key'], type: 'unique' },
    { name: 'desk_decisions_entry_index', columns: ['entry'] },
  ],
  attributes: {
    /** 'article:<documentId>' or 'event:<documentId>'. */
    post: { type: 'string', required: true, configurable: false },
    finding: { type: 'enumeration', enum: ['figure', 'award', 'slip'], required: true, configurable: false },
    key: { type: 'string', required: true, configurable: false },
    verdict: {
      type: 'enumeration',
      enum: ['accepted', 'rejected', 'dismissed'],
      required: true,
      configurable: false,
    },
    /** documentId of the figure or award that an accepted finding became. */
    entry: { type: 'string', configurable: false },
    quote: { type: 'text', configurable: false },
    sentence: { type: 'text', configurable: false },
    /** What was read: see `Told`. */
    told: { type: 'json', configurable: false },
    reason: { type: 'text', configurable: false },
  },
};

export default { schema };
