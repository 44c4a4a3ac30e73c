import closings from './closings';
import references from './references';

export default { closings, references };
