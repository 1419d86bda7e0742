package org.docketry.docket.views;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was changed last in memory, so that many changes of a line are one write. */
final class BufferedLines<T extends Line> implements Lines<T> {

    private static final int LINES_MAX = 1_000;

    private final ViewCollection<T> stored;
    private final Map<String, T> changed = new LinkedHashMap<>();

    BufferedLines(ViewCollection<T> stored) {
        this.stored = stored;
    }

    @Override
    public Optional<T> find(String id) {
        T line = changed.get(id);
        return line == null ? stored.find(id) : Optional.of(line);
    }

    @Override
    public void put(String id, T line) {
        changed.put(id, line);
        if (changed.size() == LINES_MAX) {
            flush();
        }
    }

    void flush() {
        stored.putAll(changed);
        changed.clear();
    }
}
