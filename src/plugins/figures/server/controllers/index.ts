import batch from './batch';
import panel from './panel';

export default { panel, batch };
