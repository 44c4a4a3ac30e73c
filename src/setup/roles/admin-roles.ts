/** What a role may do with entries of a type, in the words of Strapi's content manager. */
export type Action = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface Grant {
  types: readonly string[];
  actions: readonly Action[];
  /** Only entries that the user created. */
  own?: boolean;
}

export interface AdminRole {
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
  /** Actions outside the content manager, such as the media library's. */
  plugins: readonly { action: string; own?: boolean }[];
}

const POSTS = ['article', 'event', 'announcement', 'video', 'question', 'publication'];
const LISTS = ['category', 'tag', 'topic', 'author', 'person'];
const UNION = ['organisation', 'emulation-cluster', 'programme'];
const NUMBERS = ['indicator', 'figure', 'award'];
const PAGE = ['site', 'web-link'];
const EVERYTHING = [...POSTS, ...LISTS, ...UNION, ...NUMBERS, ...PAGE];

const READ = ['read'] as const;
const WRITE = ['create', 'read', 'update'] as const;
const KEEP = ['create', 'read', 'update', 'delete'] as const;
const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;

const media = (own: boolean) => [
  { action: 'plugin::upload.read', own },
  { action: 'plugin::upload.assets.create' },
  { action: 'plugin::upload.assets.update', own },
  { action: 'plugin::upload.assets.download' },
  { action: 'plugin::upload.assets.copy-link' },
];
/** The desk of figures: read what a post tells, open the desk itself, close a period. */
const desk = (...verbs: ('read' | 'open' | 'close')[]) =>
  verbs.map((verb) => ({ action: `plugin::desk.${verb}` }));
const MEDIA_DESK = [...media(false), { action: 'plugin::upload.configure-view' }];

/** The people of a newsroom, least privilege first. Strapi's Super Admin stays the one who sets the machine up. */
export const ADMIN_ROLES: readonly AdminRole[] = [
  {
    code: 'newsroom-contributor',
    name: 'Cộng tác viên',
    description: 'Viết và sửa bài nháp của mình; không xuất bản.',
    grants: [
      { types: ['article', 'event', 'video'], actions: WRITE, own: true },
      { types: [...LISTS, ...UNION], actions: READ },
    ],
    plugins: [...media(true), ...desk('read')],
  },
  {
    code: 'newsroom-editor',
    name: 'Biên tập viên',
    description: 'Sửa mọi bài, kiểm chứng số liệu và khen thưởng trong bài; không xuất bản bài.',
    grants: [
      { types: POSTS, actions: KEEP },
      { types: ['figure', 'award'], actions: ['create', 'read', 'update', 'publish'] },
      { types: ['tag', 'topic', 'author', 'person'], actions: WRITE },
      { types: ['category', ...UNION, 'indicator', ...PAGE], actions: READ },
    ],
    plugins: [...MEDIA_DESK, ...desk('read', 'open')],
  },
  {
    code: 'newsroom-editor-in-chief',
    name: 'Tổng biên tập',
    description: 'Duyệt và xuất bản bài, quản lý chuyên mục, tác giả và thông tin trang.',
    grants: [
      { types: [...POSTS, 'programme', 'figure', 'award'], actions: ALL },
      { types: [...LISTS, ...PAGE], actions: KEEP },
      { types: ['organisation', 'emulation-cluster', 'indicator'], actions: READ },
    ],
    plugins: [...MEDIA_DESK, ...desk('read', 'open'), { action: 'plugin::content-releases.read' }],
  },
  {
    code: 'newsroom-emulation-board',
    name: 'Ban thi đua',
    description: 'Chỉ tiêu, số liệu, cụm thi đua, khen thưởng và cây đơn vị.',
    grants: [
      { types: ['figure', 'award', 'programme'], actions: ALL },
      { types: ['indicator', 'emulation-cluster', 'organisation', 'person'], actions: KEEP },
      { types: [...POSTS, 'category', 'tag', 'topic', 'author'], actions: READ },
    ],
    plugins: [...media(false), ...desk('read', 'open', 'close')],
  },
  {
    code: 'newsroom-administrator',
    name: 'Quản trị viên',
    description: 'Mọi nội dung, người dùng và ngôn ngữ; không đụng tới máy chủ và mã API.',
    grants: [{ types: EVERYTHING, actions: ALL }],
    plugins: [
      ...MEDIA_DESK,
      ...desk('read', 'open', 'close'),
      ...['read', 'create', 'update', 'delete'].map((verb) => ({ action: `admin::users.${verb}` })),
      { action: 'admin::roles.read' },
      ...['read', 'create', 'update', 'delete'].map((verb) => ({ action: `plugin::i18n.locale.${verb}` })),
      ...['read', 'create', 'update', 'delete', 'publish'].map((verb) => ({
        action: `plugin::content-releases.${verb}`,
      })),
    ],
  },
];
