import type {
  AwardFinding,
  FigureFinding,
  Reading,
} from '../../src/plugins/desk/server/domain/reading/reading';
import type { Colleague } from '../helpers/admin';
import type { App } from '../helpers/strapi';
import { ADMITTED, ARTICLE, body, FLAGS, formOf, GIFTS, playDeskScene, readAs } from './desk-scene';
import type { DeskScene } from './desk-scene';
import { signInTeam, type Role, type Team } from './team';

/** A decision about a finding, as the panel sends it. */
export const about = (
  finding: FigureFinding | AwardFinding,
  verdict: string,
  values: object = finding.values
) => ({
  ...{ kind: 'text' in finding && 'unit' in finding ? 'figure' : 'award', key: finding.key, verdict },
  finding: { quote: finding.passage.quote, sentence: finding.passage.sentence },
  ...((verdict === 'accept' || verdict === 'update') && { values }),
});

export const referenceOf = (documentId: string | null) => ({ uid: ARTICLE, documentId, locale: 'vi' });

/** Plays the scene of the desk before the tests of a suite, whose team reads posts and decides about them. */
export function decidingScene(app: () => App) {
  let scene: DeskScene;
  let team: Team;
  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    team = await signInTeam(app());
  });
  const editor = () => team.editor;
  const read = (documentId: string, ...paragraphs: string[]): Promise<Reading> =>
    readAs(editor(), scene, formOf(scene, ...paragraphs), referenceOf(documentId));
  return {
    scene: () => scene,
    as: (role: Role) => team[role],
    editor,
    /** Three sentences of the scene in a post of its own. */
    newPost: () =>
      scene.make(ARTICLE, {
        title: 'Một bài nữa',
        body: body(GIFTS, ADMITTED, FLAGS),
        clusters: [scene.cluster],
      }),
    read,
    /** The first figure that a reading of the post finds. */
    first: async (documentId: string, ...paragraphs: string[]): Promise<FigureFinding> => {
      const [finding] = (await read(documentId, ...paragraphs)).figures;
      if (!finding) throw new Error('nothing was read');
      return finding;
    },
    decide: (who: Colleague, documentId: string | null, ...decisions: object[]) =>
      who.post('/desk/decisions', { ...referenceOf(documentId), decisions }),
    figuresOf: (articleKey: string) =>
      app()
        .strapi.db.query('api::figure.figure')
        .findMany({ where: { articleKey }, orderBy: { id: 'asc' } }),
  };
}
