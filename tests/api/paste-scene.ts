import type { Draft, ReadPaste } from '../../src/plugins/desk/server/domain/paste/draft';
import type { App } from '../helpers/strapi';
import { signInTeam, type Role, type Team } from './team';

/** A draft as the window of the desk sends it. */
export const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ title: 'Một bài dán', standfirst: '', paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'], byline: '' },
  ...{
    source: { name: null, url: null, attribution: null },
    captions: [],
    publishedAt: null,
    eventDate: null,
  },
  ...{ category: null, authors: [], organisations: [], clusters: [] },
  ...more,
});

/** Signs the team in before the tests of a suite, to read pasted pages and to save drafts. */
export function pasteScene(app: () => App) {
  let team: Team;
  const as = (role: Role) => team[role];
  beforeAll(async () => {
    team = await signInTeam(app());
  });
  return {
    as,
    /** How many articles there are. */
    articles: () => app().strapi.db.query('api::article.article').count(),
    read: async (text: string, role: Role = 'editor') => {
      const { status, body } = await as(role).post('/desk/paste/read', { text });
      expect(status).toBe(200);
      return body.data as unknown as ReadPaste;
    },
    save: async (drafts: unknown, role: Role = 'editor') => {
      const { status, body } = await as(role).post('/desk/paste', { drafts } as object);
      return {
        status,
        message: body.error?.message,
        saved: body.data as unknown as { documentId: string }[],
      };
    },
    make: (
      uid: 'api::author.author' | 'api::category.category' | 'api::organisation.organisation',
      data: object
    ) =>
      app()
        .strapi.documents(uid)
        .create({ locale: 'vi', data: data as never }),
  };
}
