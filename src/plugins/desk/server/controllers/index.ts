import paste from './paste';
import references from './references';

// prettier-ignore
export default {
  paste,
  references,
};
