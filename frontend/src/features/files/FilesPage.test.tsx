import { fireEvent, screen, waitFor } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { reloadFiles } from './fileQueries';
import { file, serveFiles, serveLinks } from './fileServer';

describe('the list', () => {
  test('says that it is empty, and how much room there is', async () => {
    serveFiles();
    renderApp('/files');
    expect(await screen.findByRole('heading', { name: 'No files yet' })).toBeVisible();
    expect(await screen.findByText('0 bytes of 20 GB used')).toBeVisible();
  });

  test('shows a failure and tries again', async () => {
    serveFiles(file(1));
    server.use(http.get('/api/files', () => problem(500, 'fault', { instance: 'urn:request:7' }), { once: true }));
    const { user } = renderApp('/files');
    expect(await screen.findByText('urn:request:7')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'File 1' })).toBeVisible();
  });

  test('stays as long as it is while it is read again', async () => {
    serveFiles();
    const asked: (string | null)[] = [];
    server.use(
      http.get('/api/files', async ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        asked.push(after);
        if (asked.length > 2) await delay('infinite');
        return after
          ? HttpResponse.json({ items: [file(2)], nextCursor: null })
          : HttpResponse.json({ items: [file(1)], nextCursor: 'first' });
      }),
    );
    const { queryClient } = renderApp('/files');
    expect(await screen.findByRole('link', { name: 'File 2' })).toBeVisible();
    void reloadFiles(queryClient);
    await waitFor(() => expect(asked).toEqual([null, 'first', null]));
    expect(screen.getByRole('link', { name: 'File 2' })).toBeVisible();
  });

  test('is sorted by its address', async () => {
    serveFiles(file(1));
    const { user, router } = renderApp('/files?sort=colour');
    await user.click(await screen.findByRole('button', { name: 'Size' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'size' }));
  });
});

describe('a preview', () => {
  test('shows a text as text', async () => {
    serveFiles(file(1, { preview: 'TEXT', contentType: 'text/plain' }));
    const { user, router } = renderApp('/files');
    await user.click(await screen.findByRole('link', { name: 'File 1' }));
    expect(await screen.findByText('<b>Not bold</b>')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/files'));
  });

  test('opens a picture by a link, which needs no token', async () => {
    const picture = file(1, { preview: 'IMAGE', contentType: 'image/png' });
    serveFiles(picture);
    renderApp(`/files/${picture.id}`);
    expect(await screen.findByRole('img', { name: 'File 1' })).toHaveAttribute('src', `/api/files/links/${picture.id}`);
  });

  test('keeps its link while the user looks at other windows', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const film = file(1, { preview: 'VIDEO', contentType: 'video/webm' });
    serveFiles(film);
    const links = serveLinks();
    const asked = vi.fn();
    server.use(http.get('/api/files/:id', () => void asked()));
    renderApp(`/files/${film.id}`);
    expect(await screen.findByLabelText('File 1', { selector: 'video' })).toHaveAttribute('src', '/api/files/links/1');

    vi.setSystemTime(Date.now() + 60_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(links).toHaveBeenCalledTimes(1);
  });

  test('goes on where it was when its link has ended', async () => {
    const film = file(1, { preview: 'VIDEO', contentType: 'video/webm' });
    serveFiles(film);
    serveLinks();
    renderApp(`/files/${film.id}`);
    const player = await screen.findByLabelText<HTMLVideoElement>('File 1', { selector: 'video' });
    player.play = vi.fn(async () => undefined);
    Object.assign(player, { currentTime: 90 });
    Object.defineProperties(player, { paused: { value: false }, error: { value: { code: 2, MEDIA_ERR_NETWORK: 2 } } });
    fireEvent.error(player);
    await waitFor(() => expect(player).toHaveAttribute('src', '/api/files/links/2'));
    Object.assign(player, { currentTime: 0 }); // As a browser does before it loads something else.
    fireEvent.loadedMetadata(player);
    expect(player.currentTime).toBe(90);
    expect(player.play).toHaveBeenCalled();
  });

  test('runs nothing that it does not know', async () => {
    const page = file(1, { contentType: 'text/html' });
    serveFiles(page);
    renderApp(`/files/${page.id}`);
    expect(await screen.findByText('There is no preview of this kind of file (text/html).')).toBeVisible();
  });

  test('of a file that is gone says so, and leads back', async () => {
    serveFiles();
    const { user, router } = renderApp(`/files/${file(1).id}`);
    expect(await screen.findByText(/^It was deleted/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go back' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/files'));
  });
});

describe('a deletion', () => {
  test('can be taken back', async () => {
    const stored = serveFiles(file(1), file(2));
    const { user } = renderApp('/files');
    await user.click(await screen.findByRole('button', { name: 'Delete File 1' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'File 1' })).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('link', { name: 'File 1' })).toBeVisible();
    expect(stored).toHaveLength(2);
  });

  test('leaves the focus on the next file, and after the last one on the page', async () => {
    const stored = serveFiles(file(1), file(2), file(3));
    const { user } = renderApp('/files');
    await user.click(await screen.findByRole('button', { name: 'Delete File 2' }));
    expect(screen.getByRole('link', { name: 'File 3' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Delete File 3' }));
    expect(screen.getByRole('link', { name: 'File 1' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Delete File 1' }));
    await screen.findByRole('heading', { name: 'No files yet' });
    expect(screen.getByRole('main')).toHaveFocus();
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(stored).toEqual([]));
  });

  test('is done when the page is left', async () => {
    const stored = serveFiles(file(1), file(2));
    const { user } = renderApp('/files');
    await user.click(await screen.findByRole('button', { name: 'Delete File 1' }));
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(stored.map(({ name }) => name)).toEqual(['File 2']));
  });
});
