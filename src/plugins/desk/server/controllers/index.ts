import references from './references';

export default { references };
