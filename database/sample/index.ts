/** The sample newsroom: what the command that loads it, and the tests that use it, may import. */
export { loadSample, type Loaded, type Progress } from './load';
export { isEmpty, isHalfLoaded, needsSample } from './store/state';
export { CLUSTER_KEYS, ORGANISATION_KEYS, POSTS } from './keys';
