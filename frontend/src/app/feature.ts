import type { Icon } from '@tabler/icons-react';
import type { AnyRoute, LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { LoadFileKeeper } from './fileKeeper';

/** The entry of a feature in the menu and on the home page. */
export interface MenuEntry {
  label: string;
  /** One sentence for the home page. */
  description: string;
  icon: Icon;
  to: PagePath;
  /** Entries are sorted by this number, then by label. */
  order: number;
  /** Stands beside the label, and says what waits there. On the page whenever somebody is signed in, so to be lazy. */
  badge?: ComponentType;
}

/** The path of a page, of a feature or of the platform, that needs no parameters. */
type PagePath = Exclude<Extract<LinkProps['to'], `/${string}`>, `${string}$${string}`>;

/** What the file `feature.tsx` of a feature exports by default. It is loaded at once, so it holds no pages. */
export interface Feature {
  menu: MenuEntry;
  routes: AnyRoute;
  /** For the one that keeps files: lets the others attach some to what is theirs. */
  fileKeeper?: LoadFileKeeper;
}

/**
 * The routes of all features. Each feature adds its own by declaration merging, so that links are checked by the
 * compiler although nothing outside the feature names it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: features fill it
export interface FeatureRoutes {}
