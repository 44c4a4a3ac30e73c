import type { Board } from '../../../../figures/server/domain/panel/board';

/** A board with what its title block tells. */
export interface BoardReport extends Board {
  /** Whose cluster it is: 'Liên đoàn Lao động tỉnh Ví Dụ'. */
  readonly owner: string | null;
  /** YYYY-MM-DD, in Vietnam. */
  readonly printedOn: string;
}
