import type { Core } from '@strapi/strapi';
import { carryPanels } from './controllers/carry-panels';
import { extendGraphQL } from './graphql/extension';

const register = ({ strapi }: { strapi: Core.Strapi }) => {
  carryPanels(strapi);
  extendGraphQL(strapi);
};

export default register;
