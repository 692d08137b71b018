import type { Attachment, LiveError, Person } from '@contracts/types.gen';
import { ActionIcon, Alert, Box, Combobox, Group, Textarea, useCombobox } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAccount } from '@/app/accounts/account';
import { AttachButton } from './AttachButton';
import { DraftFileList } from './DraftFileList';
import { useDraft } from './drafts';
import { mentionAt, mentionsIn, namesFor } from './mentions';
import type { useDraftFiles } from './useDraftFiles';

interface ComposerProps {
  /** The id of the room. */
  room: string;
  /** Who can be mentioned. */
  members: Person[];
  files: ReturnType<typeof useDraftFiles>;
  error: LiveError | undefined;
  /** Whether the focus goes to the field when it appears. */
  takesFocus: boolean;
  onSend: (text: string, mentions: string[], attachments: Attachment[]) => void;
  onType: () => void;
}

/** How often the others are told that somebody is typing, in milliseconds. */
const pace = 2_000;

export function Composer(props: ComposerProps) {
  const { room, members, files, error, takesFocus, onSend, onType } = props;
  const [text, setText] = useDraft(room);
  const [caret, setCaret] = useState(0);
  const told = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const names = useCombobox();
  const mention = mentionAt(text, caret);
  const me = useAccount()?.id;
  const others = members.filter(({ id }) => id !== me);
  const offered = mention ? namesFor(mention.name, others) : [];
  const isChoosing = names.dropdownOpened && offered.length > 0;
  const canSend = files.ready && (text.trim() !== '' || files.drafts.length > 0);
  const chooseFirst = useEffectEvent(() => names.selectFirstOption());
  const shown = isChoosing && offered.map(({ id }) => id).join();
  useEffect(() => {
    if (shown) chooseFirst();
  }, [shown]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  function change(changed: string, at: number) {
    setText(changed);
    setCaret(at);
    if (mentionAt(changed, at)) names.openDropdown();
    else names.closeDropdown();
    if (Date.now() - told.current < pace) return;
    told.current = Date.now();
    onType();
  }

  function insert(name: string) {
    if (!mention) return;
    const before = `${text.slice(0, mention.start)}@${name} `;
    setText(before + text.slice(caret));
    setCaret(before.length);
    names.closeDropdown();
    field.current?.focus();
  }

  function send() {
    if (!canSend) return;
    onSend(text.trim() && text, mentionsIn(text, members), files.take());
    setText('');
    names.closeDropdown();
    told.current = 0;
  }

  function paste(event: ClipboardEvent) {
    const { files: pasted, types } = event.clipboardData;
    // What is copied from a document is often there as a picture, too.
    if (!files.add || pasted.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    files.add([...pasted]);
  }

  function keyDown(event: KeyboardEvent) {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (isChoosing && names.getSelectedOptionIndex() >= 0) return; // The list of names takes it.
    event.preventDefault();
    const [first] = offered;
    if (isChoosing && first) insert(first.displayName);
    else send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {error && (
        <Alert color="red" variant="light" role="alert" mx="sm">
          {error.detail}
        </Alert>
      )}
      <Box px="sm">
        <DraftFileList files={files} onRemoved={() => field.current?.focus()} />
      </Box>
      <Group gap="xs" p="sm" wrap="nowrap" align="flex-end">
        {files.add && <AttachButton onFiles={files.add} />}
        <Combobox store={names} onOptionSubmit={insert} position="top-start" width={260} withinPortal={false}>
          <Combobox.Target withKeyboardNavigation={isChoosing} withAriaAttributes={isChoosing}>
            <Textarea
              ref={field}
              flex={1}
              aria-label="Message"
              placeholder="Write a message"
              autosize
              maxRows={6}
              maxLength={4000}
              value={text}
              onChange={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart)}
              onBlur={() => names.closeDropdown()}
              onKeyDown={keyDown}
              onPaste={paste}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={!isChoosing}>
            <Combobox.Options aria-label="People to mention">
              {offered.map(({ id, displayName }) => (
                <Combobox.Option key={id} value={displayName}>
                  {displayName}
                </Combobox.Option>
              ))}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
        <ActionIcon type="submit" size={36} aria-label="Send" disabled={!files.ready}>
          <IconSend size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
