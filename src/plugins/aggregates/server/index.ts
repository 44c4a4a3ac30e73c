import bootstrap from './bootstrap';
import config from './config';
import adminController from './controllers/admin';
import register from './register';
import adminRoutes from './routes/admin';
import aggregate from './services/aggregate';
import catalogue from './services/catalogue';

export type { AggregateQuery, AggregateResult, Group, Measures } from './core/query';

export default {
  config,
  register,
  bootstrap,
  controllers: { admin: adminController },
  routes: { admin: adminRoutes },
  services: { aggregate, catalogue },
};
