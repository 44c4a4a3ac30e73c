import posting from './posting';
import reading from './reading';
import references from './references';

export default { posting, reading, references };
