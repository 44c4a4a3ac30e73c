import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { ADMITTED, FLAGS, formOf, GIFTS, playDeskScene, readAs, ROLES, type DeskScene } from './desk-scene';

eachDatabase('reading the form of a post', (app) => {
  let scene: DeskScene;
  const people = new Map<string, Colleague>();
  const as = (role: (typeof ROLES)[number]) => people.get(role) as Colleague;
  const editor = () => as('newsroom-editor');

  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    for (const role of ROLES) people.set(role, await signIn(app(), role));
  });

  test('each figure comes with its sentence, its values by documentId, and how it will be printed', async () => {
    const { figures } = await readAs(editor(), scene);
    expect(
      figures.map(({ text, values, passage }) => [text, values.indicator?.documentId, passage.sentence])
    ).toEqual([
      ['gần 70 tỉ đồng', scene.gifts, GIFTS],
      ['937 người', scene.admitted, ADMITTED],
    ]);
    expect(figures[0]).toMatchObject({
      state: 'open',
      certain: true,
      missing: [],
      passage: { part: 'body', index: 0, quote: 'gần 70 tỉ đồng' },
      values: {
        subject: { kind: 'cluster', documentId: scene.cluster, name: 'Cụm thi đua số 5' },
        ...{ period: '2024', scope: 'total', value: 70_000_000_000, qualifier: 'nearly', asOf: '2024-12-21' },
      },
    });
    expect(figures[1]?.values.subject).toMatchObject({ kind: 'organisation', documentId: scene.b });
  });

  test('awards are read beside the figures', async () => {
    const { awards } = await readAs(editor(), scene);
    expect(awards).toHaveLength(1);
    expect(awards[0]).toMatchObject({
      text: '12 Bằng khen cho tập thể',
      state: 'open',
      values: {
        form: 'bang-khen',
        giverLevel: 'confederation',
        recipientKind: 'collective',
        count: 12,
        year: 2024,
      },
      passage: { sentence: FLAGS },
    });
  });
});
