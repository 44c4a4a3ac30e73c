import { eachDatabase } from '../helpers/strapi';

const NUMBERS = [60_000_000_000, 9_007_199_254_740_991, 0, 65.5, 0.0001, 900_719_925_474.0991];

eachDatabase('figures keep their numbers', (app) => {
  test.each(NUMBERS)('%d comes back as the same JSON number', async (value) => {
    const documents = app().strapi.documents('api::figure.figure');
    const { documentId } = await documents.create({
      data: { value, period: '2024', scope: 'total', qualifier: 'exact' },
    });

    const stored = await documents.findOne({ documentId });

    expect(stored?.value).toBe(value);
  });
});
