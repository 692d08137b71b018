import type { Feature } from './feature';

const modules = import.meta.glob<Feature>('../features/*/feature.tsx', { eager: true, import: 'default' });

/** Every feature there is: a folder under `features` with a `feature.tsx`. */
export const features = Object.values(modules).sort(
  ({ menu: a }, { menu: b }) => a.order - b.order || a.label.localeCompare(b.label),
);
