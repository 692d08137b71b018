import { Loader, Text } from '@mantine/core';
import classes from './LiveIndicator.module.css';
import { useInterrupted } from './liveStatus';

/** Says that live messages are held up, for as long as they are. */
export function LiveIndicator() {
  const interrupted = useInterrupted();
  return (
    <div role="status" className={classes.place}>
      {interrupted && (
        <Text size="sm" className={classes.pill}>
          <Loader size={12} aria-hidden /> Reconnecting
        </Text>
      )}
    </div>
  );
}
