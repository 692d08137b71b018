import { SimpleGrid } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { Message } from '@/ui/Message';
import { Page } from '@/ui/Page';
import { Surface } from '@/ui/Surface';
import { useAccount } from '../accounts/account';
import { features } from '../features';
import { FeatureCard } from './FeatureCard';

export function UserHome() {
  const account = useAccount();
  return (
    <Page title={account ? `Hello, ${account.displayName}` : 'Hello'} lead="Where would you like to go?">
      {features.length > 0 ? (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {features.map(({ menu }) => (
            <FeatureCard key={menu.to} {...menu} />
          ))}
        </SimpleGrid>
      ) : (
        <Surface>
          <Message icon={IconFolderPlus} title="No features yet">
            Every folder under frontend/src/features that has a feature.tsx appears here and in the menu.
          </Message>
        </Surface>
      )}
    </Page>
  );
}
