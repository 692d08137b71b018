import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

/** A link in a menu; its target is checked by the compiler. Apart from other links: the first page needs no menu. */
export const MenuLink = createLink((props: MenuItemProps & Omit<ComponentPropsWithRef<'a'>, 'style'>) => (
  <Menu.Item component="a" {...props} />
));
