import type { Cell, Disc } from '@contracts/types.gen';
import type { KeyboardEvent } from 'react';
import classes from './Board.module.css';
import { DiscMark } from './DiscMark';
import { columns, discOfMove, rows, stack } from './gameState';
import { describeColumn } from './gameWords';

interface BoardProps {
  /** Where discs were dropped, in that order. */
  moves: number[];
  /** The discs that won. */
  line: Cell[];
  /** A column in which a disc was dropped that the server has not confirmed. */
  sent: number | undefined;
  canMove: boolean;
  onMove: (column: number) => void;
}

/** Each column is a button that says what is in it. The arrow keys go from one to the next, as the eye does. */
export function Board({ moves, line, sent, canMove, onMove }: BoardProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label="Board" className={classes.board} onKeyDown={moveFocus}>
      {columns.map((column) => {
        const discs = stack(moves, column);
        const playable = canMove && discs.length < rows.length;
        return (
          <button
            key={column}
            type="button"
            className={classes.column}
            aria-label={describeColumn(moves, column)}
            // Still to be reached by keyboard: it says what is in it.
            aria-disabled={!playable}
            onClick={() => playable && onMove(column)}
          >
            <span className={classes.number} aria-hidden>
              {column}
            </span>
            {rows.toReversed().map((row) => {
              const found = discs[row - 1];
              const wins = line.some((cell) => cell.column === column && cell.row === row);
              const next = row === discs.length + 1;
              return (
                <span key={row} className={classes.cell} data-wins={wins || undefined}>
                  {found && <PlayedDisc disc={found.disc} last={found.number === moves.length} row={row} />}
                  {next && (playable || sent === column) && (
                    <DiscMark
                      disc={discOfMove(moves.length + 1)}
                      className={sent === column ? classes.sent : classes.preview}
                    />
                  )}
                </span>
              );
            })}
          </button>
        );
      })}
    </div>
  );
}

function PlayedDisc({ disc, last, row }: { disc: Disc; last: boolean; row: number }) {
  const height = { '--height': rows.length + 1 - row } as React.CSSProperties;
  return (
    <span className={classes.played} data-last={last || undefined} style={height}>
      <DiscMark disc={disc} />
    </span>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
}
