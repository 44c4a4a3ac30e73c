import grid from './grid';
import missing from './missing';
import references from './references';

// prettier-ignore
export default {
  references,
  grid,
  missing,
};
