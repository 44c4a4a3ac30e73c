import grid from './grid';
import missing from './missing';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  grid,
  missing,
  reading,
  references,
};
