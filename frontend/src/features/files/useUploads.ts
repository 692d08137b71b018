import { useStore } from '@mantine/store';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accountQuery, useAccount } from '@/app/accounts/account';
import { reloadFiles } from './fileQueries';
import { findInterrupted, startUpload, uploads } from './uploads';

/** The uploads of this browser that are not complete, and the way to start more. */
export function useUploads() {
  const client = useQueryClient();
  const account = useAccount()?.id;
  const listed = useStore(uploads);
  useEffect(() => {
    if (!account) return;
    const find = () => void findInterrupted(account);
    find();
    // Other tabs write down what they begin, and cross it out when it is done.
    window.addEventListener('storage', find);
    return () => window.removeEventListener('storage', find);
  }, [account]);
  const start = async (files: File[]) => {
    // Whoever is quick chooses files before the page knows who chooses.
    const { id } = await client.ensureQueryData(accountQuery);
    for (const file of files) void startUpload(file, id, () => void reloadFiles(client));
  };
  return { uploads: listed, start: (files: File[]) => void start(files) };
}
