import { CLUSTERS } from '../content/clusters';
import type { EmulationCluster } from '../model/organisation';
import type { Refs } from '../store/refs';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const years = (cluster: EmulationCluster, refs: Refs) =>
  cluster.years.map(({ year, pactSignedOn, leader, deputy, members, targets = [] }) => ({
    year,
    pactSignedOn,
    members: members.map((key) => ({
      organisation: refs.one('organisation', key),
      role: key === leader ? 'leader' : key === deputy ? 'deputy' : 'member',
    })),
    targets: targets.map(({ indicator, value, note }) => ({
      indicator: refs.one('indicator', indicator),
      value,
      note,
    })),
  }));

/** Emulation clusters with members, roles and targets per year. */
export const clusters = step(
  'clusters',
  CLUSTERS,
  ({ key }) => key,
  async (loading, cluster) => {
    const { key, name, number, owner, aliases, description } = cluster;
    const { refs } = loading;
    const shared = () => ({ number, owner: refs.one('organisation', owner), years: years(cluster, refs) });
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::emulation-cluster.emulation-cluster',
      by: { slug: key },
      vi: { ...shared(), name: name.vi, description: description.vi, aliases },
      en: { ...shared(), name: name.en, description: description.en },
    });
    refs.set('cluster', key, documentId);
    return changed;
  }
);
