/** The two languages of the product: Vietnamese first, English second. */
export type Locale = 'vi' | 'en';

/** House spelling of the word for 10⁹: `tỉ` (Lao Động, Tuổi Trẻ) or `tỷ` (government portals). */
export type Spelling = 'tỉ' | 'tỷ';
