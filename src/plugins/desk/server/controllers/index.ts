import board from './board';
import closings from './closings';
import grid from './grid';
import missing from './missing';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  board,
  closings,
  grid,
  missing,
  reading,
  references,
};
