/**
 * What a role may do at the desk. Figures that come out of it are ordinary entries: making one needs the content
 * manager's `create` of figures, verifying one its `publish`.
 */
export const PERMISSIONS = [
  { uid: 'read', displayName: 'Đọc số liệu trong bài' },
  { uid: 'open', displayName: 'Mở bàn số liệu' },
  { uid: 'close', displayName: 'Chốt kỳ và sửa số liệu đã chốt' },
] as const;

export type PermissionName = (typeof PERMISSIONS)[number]['uid'];

/** The admin's name of a permission: 'plugin::desk.read'. */
export const permission = (name: PermissionName) => `plugin::desk.${name}`;
