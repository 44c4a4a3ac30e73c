import type { Core } from '@strapi/strapi';
import type { Slip } from '../domain/reading/reading';
import type { Material } from '../domain/reading/write-reading';
import { findSlips } from '../domain/slips/find-slips';
import { placeSlips } from '../domain/slips/place-slips';
import { slipQuestions } from '../domain/slips/slip-questions';
import { tellForm } from '../domain/slips/tell-form';
import { figuresService } from './figures-door';
import { readSlipFacts } from '../store/slips/read-slip-facts';

type Form = Pick<Material, 'values' | 'known' | 'style' | 'today' | 'decided'>;

const NOTHING_KNOWN = { cells: [], unitValues: [] };

const slips = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The slips of a form, against its own words and against verified figures, with those set aside; none in English. */
  async find({ values, known, style, today, decided }: Form): Promise<Slip[]> {
    if (!values) return [];
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
