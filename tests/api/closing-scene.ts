import type { Colleague } from '../helpers/admin';
import type { App } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';
import { signInTeam, type Role, type Team } from './team';

export const FIGURES = '/content-manager/collection-types/api::figure.figure';

export interface Closing {
  id: number;
  subjectName: string | null;
  closedBy: string;
  counts: Record<string, number>;
  end: { how: string; by: string; reason: string | null } | null;
}

export interface Differences {
  total: number;
  amendments: number;
  cells: {
    subject: { name: string };
    indicator: { code: string };
    was: { value: number; text: string; coverage: object | null; target: number | null } | null;
    is: { value: number; text: string; coverage: object | null; target: number | null } | null;
    changed: { by: string | null; at: string } | null;
  }[];
  joined: { name: string }[];
  left: { name: string }[];
}

/** A relation as the content manager sends it. */
export const connect = (documentId: string) => ({ connect: [{ documentId, locale: 'vi' }] });

/** Plays the scene of the panels before the tests of a suite, whose team closes periods and reopens them. */
export function closingScene(app: () => App) {
  let scene: Scene;
  let token = '';
  let team: Team;
  const as = (role: Role) => team[role];
  beforeAll(async () => {
    scene = await playScene(app().strapi);
    team = await signInTeam(app());
    const tokens = app().strapi.service('admin::api-token') as unknown as {
      create(data: object): Promise<{ accessKey: string }>;
    };
    const full = { name: 'full', type: 'full-access', lifespan: null, description: '' };
    token = (await tokens.create(full)).accessKey;
  });

  const close = async (who: Colleague, body: object) => {
    const { status, body: answer } = await who.post('/desk/closings', body);
    return { status, message: answer.error?.message, data: answer.data as unknown as Closing };
  };
  const closeOne = async (scope: string, subject: string, period: string) => {
    const body = { scope, subject, period, confirmation: `CHỐT ${period}` };
    const { status, message, data } = await close(as('emulation-board'), body);
    expect({ status, message }).toEqual({ status: 201, message: undefined });
    return data;
  };
  const reopen = async (id: number) => {
    const { status } = await as('emulation-board').post(`/desk/closings/${id}/reopen`, {
      reason: 'Nhập sót',
    });
    expect(status).toBe(200);
  };
  const differences = async (id: number) => {
    const { status, body } = await as('editor').get(`/desk/closings/${id}/differences`);
    expect(status).toBe(200);
    return body.data as unknown as Differences;
  };
  const draftOf = async (who: Colleague, more: object = {}) => {
    const data = { period: '2024', value: 5, scope: 'total', qualifier: 'exact', ...more };
    const relations = { indicator: connect(scene.admitted), organisation: connect(scene.b) };
    const { status, body } = await who.post(FIGURES, { ...data, ...relations, ...more });
    expect(status).toBe(201);
    return body.data.documentId;
  };
  const verifiedOf = async (organisation: string, period = '2024') => {
    const { documentId } = await app()
      .strapi.documents('api::figure.figure')
      .create({
        data: {
          indicator: scene.admitted,
          organisation,
          period,
          value: 3,
          scope: 'part',
          qualifier: 'exact',
        },
        status: 'published',
      } as never);
    return documentId;
  };
  return {
    scene: () => scene,
    /** Of an API user who may do everything. */
    token: () => token,
    as,
    close,
    closeOne,
    closeCluster: (period = '2024') => closeOne('cluster', scene.cluster, period),
    reopen,
    differences,
    draftOf,
    verifiedOf,
  };
}
