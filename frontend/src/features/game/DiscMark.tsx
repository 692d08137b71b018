import type { Disc } from '@contracts/types.gen';
import classes from './DiscMark.module.css';

/** A disc. The two can be told apart without their colours: red has a ring, yellow a star. */
export function DiscMark({ disc, className }: { disc: Disc; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden className={[classes.disc, classes[disc], className].join(' ')}>
      <circle cx="50" cy="50" r="44" className={classes.face} />
      {disc === 'RED' ? (
        <circle cx="50" cy="50" r="22" className={classes.ring} />
      ) : (
        <path d="M50 22 58 42 78 50 58 58 50 78 42 58 22 50 42 42Z" className={classes.star} />
      )}
    </svg>
  );
}
