import { Menu } from '@mantine/core';
import { IconBrandGraphql } from '@tabler/icons-react';
import { authorization } from '../session/authorization';

const example = `{
  account {
    displayName
  }
}
`;

/** Opens GraphiQL as the signed-in user. Dev mode only: nowhere else may a token stand in an address. */
// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function GraphiqlItem() {
  return (
    <Menu.Item leftSection={<IconBrandGraphql size={16} />} onClick={openGraphiql}>
      GraphiQL
    </Menu.Item>
  );
}

async function openGraphiql() {
  const headers = JSON.stringify({ Authorization: await authorization() });
  window.open(`/q/graphql-ui/?headers=${encodeURIComponent(headers)}&query=${encodeURIComponent(example)}`);
}
