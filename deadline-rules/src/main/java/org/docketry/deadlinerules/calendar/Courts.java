package org.docketry.deadlinerules.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docketry.deadlinerules.json.DataFault;

/** Every federal district, bankruptcy and appellate court, by id or by its PACER alias. */
public final class Courts {

    private static final String HEADER = "id,aliases,kind,circuit,state,zone,name,note";

    private final Map<String, Court> byId = new TreeMap<>();
    private final Map<String, Court> byAlias = new HashMap<>();
    private final Map<String, Court> byCircuit = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    private Courts() {}

    /** Reads the table: one court a line, no quoting, no commas within a field. */
    static Courts read(String source, String csv) {
        Courts courts = new Courts();
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new DataFault(source, 1, "must begin with " + HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            courts.add(source, i + 1, lines.get(i).split(",", -1));
        }
        return courts;
    }

    private void add(String source, int line, String[] cells) {
        if (cells.length != 8) {
            throw new DataFault(source, line, "must have 8 cells");
        }
        Court court;
        try {
            court =
                    new Court(
                            cells[0],
                            Court.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                            cells[3].isEmpty() ? null : cells[3],
                            cells[4],
                            zones.computeIfAbsent(cells[5], ZoneId::of),
                            cells[6],
                            cells[7].isEmpty() ? null : cells[7]);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DataFault(source, line, "is wrong: " + e.getMessage());
        }
        if (byId.put(court.id(), court) != null) {
            throw new DataFault(source, line, "repeats the court " + court.id());
        }
        if (!cells[1].isEmpty()) {
            byAlias.put(cells[1], court);
        }
        if (court.kind() == Court.Kind.APPELLATE && court.circuit() != null) {
            byCircuit.put(court.circuit(), court);
        }
    }

    /** The court of this CourtListener id, or of this PACER id where the two differ. */
    public Optional<Court> find(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        Court court = byId.get(key);
        return Optional.ofNullable(court == null ? byAlias.get(key) : court);
    }

    /** The court of appeals above a court, when there is one. */
    Optional<Court> appellate(Court court) {
        return court.circuit() == null
                ? Optional.empty()
                : Optional.ofNullable(byCircuit.get(court.circuit()));
    }

    /** All courts, in the order of their ids. */
    public Collection<Court> all() {
        return byId.values();
    }
}
