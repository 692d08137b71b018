import { Text } from '@mantine/core';
import { PlainLink } from '@/ui/links';
import { productName } from '../product';
import classes from './Brand.module.css';

export function Brand() {
  return (
    <PlainLink to="/" className={classes.brand}>
      <img src="/favicon.svg" alt="" width={26} height={26} />
      <Text component="span" fw={600} fz={{ base: 'sm', sm: 'md' }} truncate>
        {productName}
      </Text>
    </PlainLink>
  );
}
