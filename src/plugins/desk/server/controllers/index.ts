import board from './board';
import closings from './closings';
import grid from './grid';
import missing from './missing';
import paste from './paste';
import posting from './posting';
import reading from './reading';
import references from './references';

// prettier-ignore
export default {
  board,
  closings,
  grid,
  missing,
  paste,
  posting,
  reading,
  references,
};
