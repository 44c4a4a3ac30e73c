export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // Unknown query parameters are a 400: a filter silently dropped is a leak.
    strictParams: true,
  },
  documents: { strictParams: true },
};
