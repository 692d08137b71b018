import type { LiveError, Person } from '@contracts/types.gen';
import { ActionIcon, Alert, Combobox, Group, Textarea, useCombobox } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { mentionAt, mentionsIn, namesFor } from './mentions';

interface ComposerProps {
  /** Who can be mentioned. */
  members: Person[];
  error: LiveError | undefined;
  onSend: (text: string, mentions: string[]) => void;
  onType: () => void;
}

/** How often the others are told that somebody is typing, in milliseconds. */
const pace = 2_000;

export function Composer({ members, error, onSend, onType }: ComposerProps) {
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const told = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const names = useCombobox();
  const mention = mentionAt(text, caret);
  const offered = mention ? namesFor(mention.name, members) : [];
  const isChoosing = names.dropdownOpened && offered.length > 0;
  const chooseFirst = useEffectEvent(() => names.selectFirstOption());
  const shown = isChoosing && offered.map(({ id }) => id).join();
  useEffect(() => {
    if (shown) chooseFirst();
  }, [shown]);

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
    if (!text.trim()) return;
    onSend(text, mentionsIn(text, members));
    setText('');
    names.closeDropdown();
    told.current = 0;
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
      <Group gap="xs" p="sm" wrap="nowrap" align="flex-end">
        <Combobox store={names} onOptionSubmit={insert} position="top-start" width={260} withinPortal={false}>
          <Combobox.Target withKeyboardNavigation={isChoosing} withAriaAttributes={isChoosing}>
            <Textarea
              ref={field}
              flex={1}
              aria-label="Message"
              placeholder="Write a message, @ mentions somebody"
              autosize
              maxRows={6}
              maxLength={4000}
              value={text}
              onChange={({ currentTarget }) => change(currentTarget.value, currentTarget.selectionStart)}
              onBlur={() => names.closeDropdown()}
              onKeyDown={keyDown}
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
        <ActionIcon type="submit" size={36} aria-label="Send">
          <IconSend size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
