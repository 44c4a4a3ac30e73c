const SPELLINGS = ['tỉ', 'tỷ'];

/** Settings of the plugin: `spelling` of the word for 10⁹ in Vietnamese texts, 'tỉ' or 'tỷ'. */
export default {
  default: { spelling: 'tỉ' },
  validator({ spelling }: { spelling?: unknown }) {
    if (typeof spelling === 'string' && SPELLINGS.includes(spelling.normalize('NFC'))) return;
    throw new Error(
      `figures: "spelling" must be tỉ or tỷ; got "${String(spelling)}". Change config/plugins.ts.`
    );
  },
};
