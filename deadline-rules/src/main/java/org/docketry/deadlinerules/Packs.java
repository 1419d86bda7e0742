package org.docketry.deadlinerules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docketry.deadlinerules.calendar.Almanac;
import org.docketry.deadlinerules.calendar.CalendarFile;
import org.docketry.deadlinerules.calendar.Courts;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.deadlinerules.json.Fields;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.PackFile;
import org.docketry.deadlinerules.rules.Rule;

/** Reads packs: files that say what they are, from this library or from a folder of the user's. */
final class Packs {

    private static final int FILES_MAX = 5_000;

    private final Courts courts;
    private final List<Rule> rules = new ArrayList<>();
    private final List<CountingLaw> laws = new ArrayList<>();
    private final List<CalendarFile> calendars = new ArrayList<>();

    private Packs(Courts courts) {
        this.courts = courts;
    }

    static RuleBook bundled() {
        Courts courts = Almanac.readCourts("courts.csv", resource("courts.csv"));
        Packs packs = new Packs(courts);
        // A jar cannot be listed like a folder, so the files are; a test compares the two.
        resource("index.txt").lines().forEach(name -> packs.add(name, resource(name)));
        return new RuleBook(new Almanac(courts, packs.calendars), packs.rules, packs.laws);
    }

    static Packs read(Path folder, Courts courts) {
        Packs packs = new Packs(courts);
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            List<Path> files =
                    walk.filter(path -> path.getFileName().toString().endsWith(".json"))
                            .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .limit(FILES_MAX + 1L)
                            .toList();
            if (files.size() > FILES_MAX) {
                throw new DataFault(folder.toString(), 1, "has more than " + FILES_MAX + " files");
            }
            for (Path file : files) {
                packs.add(folder.relativize(file).toString(), content(folder, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    static Packs read(Map<String, String> files, Courts courts) {
        Packs packs = new Packs(courts);
        files.forEach(packs::add);
        return packs;
    }

    RuleBook onto(RuleBook book) {
        return book.plus(rules, laws, calendars);
    }

    private void add(String name, String content) {
        Fields file = Fields.of(name, JsonReader.read(name, content));
        switch (file.text("kind")) {
            case "calendar" -> calendars.add(CalendarFile.read(file, courts));
            case "law" -> laws.add(PackFile.law(file, name));
            case "rule" -> rules.add(PackFile.rule(file, name));
            default -> throw file.fault("kind", "must be rule, law or calendar");
        }
    }

    private static String content(Path folder, Path file) throws IOException {
        String name = folder.relativize(file).toString();
        if (Files.size(file) > JsonReader.LENGTH_MAX) {
            throw new DataFault(name, 1, "is longer than " + JsonReader.LENGTH_MAX + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DataFault(name, 1, "is not UTF-8");
        }
    }

    static String resource(String name) {
        try (InputStream in = Packs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
