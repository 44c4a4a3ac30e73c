import closings from './closings';
import grid from './grid';
import missing from './missing';
import posting from './posting';
import paste from './paste';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  closings,
  grid,
  missing,
  posting,
  paste,
  reading,
  references,
};
