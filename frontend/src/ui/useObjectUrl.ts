import { useEffect, useState } from 'react';

/** An address for bytes that the page holds, for as long as the component is there. */
export function useObjectUrl(bytes: Blob | undefined) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const created = URL.createObjectURL(bytes);
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [bytes]);
  return url;
}
