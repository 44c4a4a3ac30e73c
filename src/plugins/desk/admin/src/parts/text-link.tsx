import type { ReactNode } from 'react';
import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

/** A link within the admin. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link tag={NavLink} to={to}>
      {children}
    </Link>
  );
}
