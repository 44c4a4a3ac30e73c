import type { App } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

interface Row {
  indicator: { code: string };
  value: number | null;
  coverage: { missing: unknown[] } | null;
}

interface PanelBody {
  data: { context: { subject: { documentId: string }; rows: Row[] }[] };
}

/** What a panel shows of a subject. */
export const rowsOf = (body: PanelBody, id: string) =>
  body.data.context.find(({ subject }) => subject.documentId === id)?.rows ?? [];

export const row = (rows: Row[], code: string) => rows.find(({ indicator }) => indicator.code === code);

/** Plays the scene of the panels before the tests of a suite, which asks for them as the public. */
export function panelScene(app: () => App) {
  let scene: Scene;
  beforeAll(async () => {
    scene = await playScene(app().strapi);
  });
  return {
    scene: () => scene,
    get: (path: string) => app().http.get(path),
    /** A post without any figure. */
    publishBare: () => scene.make('api::article.article', { title: 'Bài không số' }, { status: 'published' }),
    /** The scene's article in English. */
    publishEnglish: async () => {
      const documents = app().strapi.documents('api::article.article');
      const more = { documentId: scene.article, locale: 'en' };
      await documents.update({ ...more, data: { title: 'Cluster No 5 looks back' } } as never);
      await documents.publish(more as never);
    },
  };
}
