import { certificate } from './certificate';
import { chart } from './chart';
import { classroom } from './classroom';
import { confluence } from './confluence';
import { factory } from './factory';
import { flags } from './flags';
import { gifts } from './gifts';
import { hall } from './hall';
import { house } from './house';
import { idea } from './idea';
import { pact } from './pact';
import { roundTable } from './round-table';
import { tet } from './tet';

/** Every picture of the sample as SVG; the name is what records refer to and the name of the uploaded file. */
export const SCENES: Readonly<Record<string, string>> = {
  certificate,
  chart,
  classroom,
  confluence,
  factory,
  flags,
  gifts,
  hall,
  house,
  idea,
  pact,
  'round-table': roundTable,
  tet,
};
