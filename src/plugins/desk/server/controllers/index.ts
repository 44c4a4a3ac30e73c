import closings from './closings';
import grid from './grid';
import missing from './missing';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  closings,
  grid,
  missing,
  reading,
  references,
};
