import { Text, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { productName } from '../product';
import classes from './Brand.module.css';

export function Brand() {
  return (
    <UnstyledButton component={Link} to="/" className={classes.brand}>
      <img src="/favicon.svg" alt="" width={26} height={26} />
      <Text component="span" fw={600} fz={{ base: 'sm', sm: 'md' }} truncate>
        {productName}
      </Text>
    </UnstyledButton>
  );
}
