import { Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAccount } from '@/app/accounts/account';
import { MoreButton } from '@/ui/MoreButton';
import { recordsQuery } from './gameQueries';
import { LobbyPart } from './LobbyPart';

/** What players have achieved, those with the most points first. */
export function Records() {
  const account = useAccount();
  const records = useInfiniteQuery(recordsQuery);
  return (
    <LobbyPart title="Best players" empty="No game has ended yet." query={records}>
      {(rows) => (
        <>
          <Table horizontalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Player</Table.Th>
                <Table.Th ta="right">Won</Table.Th>
                <Table.Th ta="right">Drawn</Table.Th>
                <Table.Th ta="right">Lost</Table.Th>
                <Table.Th ta="right">Points</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ player, wins, draws, losses, points }) => (
                <Table.Tr key={player.id} fw={player.id === account?.id ? 600 : undefined}>
                  <Table.Td>{player.displayName}</Table.Td>
                  <Table.Td ta="right">{wins}</Table.Td>
                  <Table.Td ta="right">{draws}</Table.Td>
                  <Table.Td ta="right">{losses}</Table.Td>
                  <Table.Td ta="right">{points}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <MoreButton query={records} />
        </>
      )}
    </LobbyPart>
  );
}
