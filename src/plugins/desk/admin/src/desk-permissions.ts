/** Who sees the desk in the menu and may open it; the server asks again for every request. */
export const DESK_PERMISSIONS = [{ action: 'plugin::desk.open', subject: null }];
