import type { Core } from '@strapi/strapi';
import { carryInline } from './controllers/carry-inline';
import { carryPanels } from './controllers/carry-panels';
import { extendGraphQL } from './graphql/extension';

const register = ({ strapi }: { strapi: Core.Strapi }) => {
  carryPanels(strapi);
  carryInline(strapi);
  extendGraphQL(strapi);
};

export default register;
