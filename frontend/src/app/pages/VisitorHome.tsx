import { Group, Stack, Text, Title } from '@mantine/core';
import { ButtonLink } from '@/ui/links';
import { productName } from '../product';

export function VisitorHome() {
  return (
    <Stack maw={640} mx="auto" pt={{ base: 40, sm: 96 }} gap="lg">
      <Title order={1} fz={{ base: 36, sm: 52 }} lh={1.08}>
        {productName}
      </Title>
      <Text fz="lg" c="dimmed" maw={520}>
        Create an account to start, or sign in to go on where you left.
      </Text>
      <Group mt="xs">
        <ButtonLink size="md" to="/register">
          Create account
        </ButtonLink>
        <ButtonLink size="md" variant="default" to="/login">
          Sign in
        </ButtonLink>
      </Group>
    </Stack>
  );
}
