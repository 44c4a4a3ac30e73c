import type { Cluster } from './facts';

/** The organisations that a cluster listed in any year. */
export function listedEver({ years }: Cluster): string[] {
  return years.flatMap(({ members }) => members.map(({ organisation }) => organisation));
}
