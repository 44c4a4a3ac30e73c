import type { Core } from '@strapi/strapi';
import { knownOf, type Known } from '../domain/reading/known';
import { getFiguresService } from '../get-figures-service';
import { readIndicators, readSubjects } from '../store/reading/read-known';

interface Kept {
  readonly version: string;
  readonly known: Promise<Known>;
}

/**
 * The names that texts are read by: the catalogue and every organisation and cluster, kept in memory. Whether they are
 * still right is one question to the database per reading: see `structureVersion` of the figures plugin.
 */
const known = ({ strapi }: { strapi: Core.Strapi }) => {
  let kept: Kept | null = null;

  const read = async () => knownOf(await readIndicators(strapi), await readSubjects(strapi));

  return {
    /** The names as they are now; the same object as long as none of them changes. */
    async current(): Promise<Known> {
      const version = await getFiguresService(strapi, 'freshness').structureVersion();
      if (kept?.version === version) return kept.known;
      const mine: Kept = { version, known: read() };
      kept = mine;
      try {
        return await mine.known;
      } catch (error) {
        if (kept === mine) kept = null;
        throw error;
      }
    },
  };
};

export default known;
