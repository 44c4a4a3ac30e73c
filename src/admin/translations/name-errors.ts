import { prefixKeys, type Messages } from './prefix-keys';

/** The parts of the admin that look for a message of their own before they show what the server said. */
const LOOKS = ['', 'content-manager.', 'upload.', 'users-permissions.'];

/** @param errors what the server says, word for word → what the admin shows instead. */
export function nameErrors(errors: Messages): Messages {
  return Object.assign({}, ...LOOKS.map((look) => prefixKeys(`${look}apiError.`, errors)));
}
