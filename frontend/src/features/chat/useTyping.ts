import type { Person } from '@contracts/types.gen';
import { useEffect, useRef, useState } from 'react';

/** Milliseconds after which somebody who says nothing more has stopped typing. */
const patience = 4_000;

/** Who is typing now, and a function to say that somebody is, or has stopped. */
export function useTyping() {
  const [people, setPeople] = useState<Person[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);

  function stop({ id }: Person) {
    clearTimeout(timers.current.get(id));
    setPeople((before) => before.filter((person) => person.id !== id));
  }

  function report(person: Person, isTyping: boolean) {
    stop(person);
    if (!isTyping) return;
    setPeople((before) => [...before, person]);
    timers.current.set(
      person.id,
      setTimeout(() => stop(person), patience),
    );
  }

  return [people, report] as const;
}
