import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../../../../language';
import type { Decided } from '../domain/reading/decided';
import type { FormValues } from '../domain/reading/form-values';
import type { Known } from '../domain/reading/known';
import type { Slip } from '../domain/reading/reading';
import { findSlips } from '../domain/slips/find-slips';
import { placeSlips } from '../domain/slips/place-slips';
import { slipQuestions } from '../domain/slips/slip-questions';
import { tellForm } from '../domain/slips/tell-form';
import { figuresService } from './figures-door';
import { readSlipFacts } from '../store/slips/read-slip-facts';

/** What a form is read with. */
interface Setting {
  readonly known: Known;
  readonly style: HouseStyle;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly decided: readonly Decided[];
}

const NOTHING_KNOWN = { cells: [], unitValues: [] };

const slips = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The slips of a Vietnamese form, against its own words and against verified figures, with those set aside. */
  async find(values: FormValues, { known, style, today, decided }: Setting): Promise<Slip[]> {
    const told = tellForm(values, known, today);
    const questions = slipQuestions(told, known);
    const facts =
      questions.cells.length === 0
        ? NOTHING_KNOWN
        : await figuresService(strapi, 'cells').read((reading) => readSlipFacts(reading, questions));
    const { spelling } = style;
    return placeSlips(findSlips({ ...told, ...facts, ...(spelling && { spelling }) }), decided);
  },
});

export default slips;
