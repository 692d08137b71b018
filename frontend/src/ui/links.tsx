import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
  UnstyledButton,
  type UnstyledButtonProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type AnchorElementProps = Omit<ComponentPropsWithRef<'a'>, 'style'>;

/** A link that looks like text; its target is checked by the compiler. */
export const TextLink = createLink((props: AnchorProps & AnchorElementProps) => <Anchor {...props} />);

/** A link that looks like a button; its target is checked by the compiler. */
export const ButtonLink = createLink((props: ButtonProps & AnchorElementProps) => <Button component="a" {...props} />);

/** A link that looks like what is in it; its target is checked by the compiler. */
export const PlainLink = createLink((props: UnstyledButtonProps & AnchorElementProps) => (
  <UnstyledButton component="a" {...props} />
));

/** A link in a list of places to go to; its target is checked by the compiler. */
export const NavigationLink = createLink((props: NavLinkProps & Omit<AnchorElementProps, keyof NavLinkProps>) => (
  <NavLink component="a" {...props} />
));
