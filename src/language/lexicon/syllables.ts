import { phrases } from './phrases';

/** What a Vietnamese syllable may begin with, folded (no diacritics, đ as d). */
export const ONSETS: readonly string[] = phrases(`
  b | c | ch | d | g | gh | gi | h | k | kh | l | m | n | ng | ngh | nh | p | ph | qu | r | s | t | th | tr | v | x
`);

/** What may follow, folded. */
export const RHYMES: readonly string[] = phrases(`
  a | ac | ach | ai | am | an | ang | anh | ao | ap | at | au | ay | e | ec | em | en | eng | enh | ech | eo | ep | et | eu
  i | ia | ic | ich | iec | iem | ien | ieng | iep | iet | ieu | im | in | inh | ip | it | iu
  o | oa | oac | oach | oai | oam | oan | oang | oanh | oao | oat | oay | oc | oe | oen | oeo | oet | oi | om | on | ong | op | ot
  u | ua | uan | uang | uat | uay | uc | ue | uech | uenh | ui | um | un | ung | uoc | uoi | uom | uon | uong | uop | uot | uou
  up | ut | uu | uy | uya | uych | uyen | uyet | uynh | uyt | y | yem | yen | yeng | yet | yeu
`);
