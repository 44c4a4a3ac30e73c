/** Roles are asked in one way, whichever plugin a figure is written through: that of the figures plugin. */
export {
  checkerOf,
  contentManager,
  type ContentAction,
  type Person,
} from '../../../figures/server/access/checker';
