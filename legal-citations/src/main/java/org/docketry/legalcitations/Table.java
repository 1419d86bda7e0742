package org.docketry.legalcitations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the project's own tables: one record a line, fields parted by tabs, lists by bars. */
final class Table {

    private Table() {}

    /** One line. Fields that are missing at its end are empty. */
    record Row(List<String> fields) {

        String text(int field) {
            return field < fields.size() ? fields.get(field) : "";
        }

        List<String> list(int field) {
            return split(text(field), '|');
        }

        @Nullable Integer year(int field) {
            String text = text(field);
            return text.isEmpty() ? null : Integer.valueOf(text);
        }

        @Nullable String orNull(int field) {
            String text = text(field);
            return text.isEmpty() ? null : text;
        }
    }

    /** All rows of that table, without its comments. */
    static List<Row> rows(String name) {
        InputStream stream = Table.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "the table " + name + " is missing from the class path");
        }
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(new Row(split(line, '\t')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> split(String line, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == at) {
                parts.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts.size() == 1 && parts.getFirst().isEmpty() ? List.of() : List.copyOf(parts);
    }
}
