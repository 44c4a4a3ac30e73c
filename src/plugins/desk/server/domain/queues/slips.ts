import type { Slip } from '../reading/reading';

/** A post with the slips in it that nobody has set aside; none is a post that was read and is in order. */
export interface ReadPost {
  readonly documentId: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly slips: readonly Pick<Slip, 'key' | 'kind' | 'message' | 'arithmetic'>[];
}
