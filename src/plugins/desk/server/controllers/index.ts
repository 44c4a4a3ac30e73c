import reading from './reading';
import references from './references';

export default { reading, references };
