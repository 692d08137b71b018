import { Skeleton, type SkeletonProps } from '@mantine/core';

/** Holds the place of what is on its way, and says so. */
export function LoadingSkeleton(props: SkeletonProps) {
  return <Skeleton role="status" aria-label="Loading" {...props} />;
}
