import board from './board';
import closings from './closings';
import references from './references';

export default { board, closings, references };
