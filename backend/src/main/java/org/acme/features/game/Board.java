package org.acme.features.game;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acme.contracts.game.Disc;
import org.acme.contracts.game.GameContract.Cell;
import org.jspecify.annotations.Nullable;

/** The rules of Connect Four: discs fall to the lowest free place of a column, and four in a row win. */
final class Board {
    private static final int COLUMNS = 7;
    private static final int ROWS = 6;
    private static final int TO_WIN = 4;
    /** To the right, upwards, and both diagonals; each is looked along both ways. */
    private static final List<Direction> DIRECTIONS =
            List.of(new Direction(1, 0), new Direction(0, 1), new Direction(1, 1), new Direction(1, -1));

    private final Map<Cell, Disc> discs = new HashMap<>();
    private @Nullable Cell last;

    /** @param columns where discs were dropped, in that order, red first */
    static Board of(List<Integer> columns) {
        var board = new Board();
        columns.forEach(board::drop);
        return board;
    }

    /** Drops the next disc. Returns where it lies; null when the column is full. */
    @Nullable
    Cell drop(int column) {
        var row = IntStream.rangeClosed(1, ROWS)
                .filter(free -> !discs.containsKey(new Cell(column, free)))
                .findFirst();
        if (row.isEmpty()) {
            return null;
        }
        last = new Cell(column, row.getAsInt());
        discs.put(last, turn());
        return last;
    }

    boolean isFull() {
        return discs.size() == COLUMNS * ROWS;
    }

    /** The discs that win by the last move, from left to right; empty when it does not win. */
    List<Cell> line() {
        var dropped = last;
        if (dropped == null) {
            return List.of();
        }
        return DIRECTIONS.stream()
                .map(direction -> line(dropped, direction))
                .filter(line -> line.size() >= TO_WIN)
                .flatMap(List::stream)
                .distinct()
                .sorted((one, other) -> one.column() != other.column()
                        ? Integer.compare(one.column(), other.column())
                        : Integer.compare(one.row(), other.row()))
                .toList();
    }

    private List<Cell> line(Cell start, Direction direction) {
        var behind = sameDiscs(start, direction.reversed()).skip(1);
        return Stream.concat(sameDiscs(start, direction), behind).toList();
    }

    private Stream<Cell> sameDiscs(Cell start, Direction direction) {
        return Stream.iterate(start, direction::next).takeWhile(cell -> discs.get(cell) == discs.get(start));
    }

    private Disc turn() {
        return discs.size() % 2 == 0 ? Disc.RED : Disc.YELLOW;
    }

    private record Direction(int columns, int rows) {
        Direction reversed() {
            return new Direction(-columns, -rows);
        }

        Cell next(Cell cell) {
            return new Cell(cell.column() + columns, cell.row() + rows);
        }
    }
}
