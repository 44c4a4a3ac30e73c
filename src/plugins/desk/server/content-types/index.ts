import decision from './decision';

export default { decision };
