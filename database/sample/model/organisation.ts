import type { Localized } from './localized';

/** One organisation of the tree. The key is its Vietnamese slug. */
export interface Organisation {
  key: string;
  name: Localized;
  shortName?: Localized;
  /** Other ways to write the name, one per line, Vietnamese. */
  aliases?: string;
  level: 'confederation' | 'province' | 'sector' | 'superior' | 'grassroots' | 'union-group' | 'other';
  parent?: string;
  /** YYYY-MM-DD */
  validFrom?: string;
  validTo?: string;
  /** Key of the organisation that carries this one on. */
  successor?: string;
  description?: Localized;
  contact?: { address: Localized; phone: string; email: string; website: string };
}

/** One emulation cluster with its members per year. */
export interface EmulationCluster {
  key: string;
  name: Localized;
  number: number;
  owner: string;
  aliases?: string;
  description: Localized;
  years: readonly ClusterYear[];
}

interface ClusterYear {
  year: number;
  /** YYYY-MM-DD */
  pactSignedOn?: string;
  leader?: string;
  deputy?: string;
  /** Everybody, leader and deputy included. */
  members: readonly string[];
  targets?: readonly { indicator: string; value: number; note?: string }[];
}
