import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

interface SearchFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What is searched for now. */
  value: string;
  /** Called when the user has stopped typing for a moment. */
  onSearch: (text: string) => void;
}

/** The longest text that the API searches for. */
const maxLength = 200;

/** A search that follows what is typed, without asking for every letter. */
export function SearchField({ value, onSearch, ...props }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(value);
  const ask = useDebouncedCallback((text: string) => {
    asked.current = text;
    onSearch(text);
  }, 250);
  useEffect(() => {
    // The search was changed from elsewhere, such as by the back button; what is being typed is left alone.
    if (value !== asked.current && input.current) input.current.value = value;
    asked.current = value;
  }, [value]);
  return (
    <TextInput
      type="search"
      placeholder="Search"
      maxLength={maxLength}
      leftSection={<IconSearch size={16} aria-hidden />}
      {...props}
      ref={input}
      defaultValue={value}
      onChange={(event) => ask(event.currentTarget.value)}
    />
  );
}
