import type { ChatEvent, InboxEvent, LiveSignal, MemberView, MessageView, RoomView } from '@contracts/types.gen';
import { HttpResponse, http, ws } from 'msw';
import { server } from '@/test/server';

export const room: RoomView = {
  id: '0193f2a4-7c1e-7b7e-9c55-00000000aaaa',
  name: 'Fence painting',
  private: false,
  role: 'OWNER',
  lastSeq: 0,
  lastChange: 0,
  readSeq: 0,
  maxAttachments: 3,
  createdAt: '2026-01-31T12:00:00Z',
};

export const roomAddress = `/chat/${room.id}`;

/** The user. */
export const ada = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a01', displayName: 'Ada' };

export const ben = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a02', displayName: 'Ben' };

export function message(seq: number, part: Partial<MessageView> = {}): MessageView {
  return {
    type: 'message',
    seq,
    id: `0193f2a4-7c1e-7b7e-9c55-${String(seq).padStart(12, '0')}`,
    clientId: `client-${seq}`,
    author: ben,
    text: `Message ${seq}`,
    mentions: [],
    attachments: [],
    sentAt: '2026-01-31T12:00:00Z',
    editedAt: null,
    deletedAt: null,
    ...part,
  };
}

/** Stands for the server of one room. */
export function serveRoom(...history: MessageView[]) {
  const link = ws.link('ws://localhost/ws/chat/*');
  const addresses: URL[] = [];
  const inboxes: URL[] = [];
  const received: Record<string, unknown>[] = [];
  let live: { send: (text: string) => void; close: (code?: number) => void } | undefined;
  let inbox: { send: (text: string) => void } | undefined;
  server.use(
    ws.link('ws://localhost/ws/chat').addEventListener('connection', ({ client }) => {
      inbox = client;
      inboxes.push(new URL(client.url));
    }),
    http.get('/api/chat/rooms/:room/members', () =>
      HttpResponse.json([
        { person: ada, role: 'OWNER', readSeq: 0 },
        { person: ben, role: 'OWNER', readSeq: 0 },
      ] satisfies MemberView[]),
    ),
    http.get('/api/chat/rooms', () => HttpResponse.json({ items: [room], nextCursor: null })),
    http.get('/api/chat/rooms/:room', () => HttpResponse.json({ ...room, lastSeq: history.length })),
    http.get('/api/chat/rooms/:room/messages', () => HttpResponse.json({ items: history, nextCursor: null })),
    link.addEventListener('connection', ({ client }) => {
      addresses.push(new URL(client.url));
      live = client;
      client.addEventListener('message', ({ data }) => received.push(JSON.parse(String(data))));
    }),
  );
  return {
    /** Where the page has connected to, each time. */
    addresses,
    /** The same for what goes on in all rooms. */
    inboxes,
    /** What the page has sent. */
    received,
    tell: (event: ChatEvent | LiveSignal) => live?.send(JSON.stringify(event)),
    /** Tells what goes on in all rooms; false while the page is not listening. */
    tellInbox: (event: InboxEvent | LiveSignal) => {
      inbox?.send(JSON.stringify(event));
      return inbox !== undefined;
    },
    cut: (code: number) => live?.close(code),
  };
}
