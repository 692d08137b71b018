import { Anchor, type AnchorProps, Button, type ButtonProps, Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type AnchorElementProps = Omit<ComponentPropsWithRef<'a'>, 'style'>;

/** A link that looks like text; its target is checked by the compiler. */
export const TextLink = createLink((props: AnchorProps & AnchorElementProps) => <Anchor {...props} />);

/** A link that looks like a button; its target is checked by the compiler. */
export const ButtonLink = createLink((props: ButtonProps & AnchorElementProps) => <Button component="a" {...props} />);

/** A link in a menu; its target is checked by the compiler. */
export const MenuLink = createLink((props: MenuItemProps & AnchorElementProps) => (
  <Menu.Item component="a" {...props} />
));
