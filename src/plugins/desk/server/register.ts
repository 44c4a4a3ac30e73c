import type { Core } from '@strapi/strapi';

interface GraphQLExtension {
  shadowCRUD(uid: string): { disable(): void };
}

/** What editors decide among themselves has no place in the API of the site. */
const register = ({ strapi }: { strapi: Core.Strapi }) => {
  const extension = strapi.plugin('graphql')?.service('extension') as unknown as GraphQLExtension | undefined;
  extension?.shadowCRUD('plugin::desk.decision').disable();
};

export default register;
