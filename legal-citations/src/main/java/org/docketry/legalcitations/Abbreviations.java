package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.docketry.legalcitations.Edition.Form;

/** Every abbreviation of a reporter, journal, code or set of rules, ready to be looked up. */
final class Abbreviations {

    /** What an abbreviation stands for; {@code written} is the form without blanks. */
    sealed interface Entry {
        String written();

        record Reporter(Edition edition, String written) implements Entry {}

        record Code(Law law, String written) implements Entry {}

        record Work(Law law, String written) implements Entry {}
    }

    /** All abbreviations; looked up where a number stands before. */
    static final Trie<Entry> ALL;

    /** Those that need no number before them. */
    static final Trie<Entry> BARE;

    /** Every edition and journal, in the order of the tables. */
    static final List<Edition> EDITIONS;

    /** Every law and set of rules, in the order of the tables. */
    static final List<Law> LAWS;

    static {
        List<Edition> editions = new ArrayList<>();
        List<Law> laws = new ArrayList<>();
        Trie.Builder<Entry> all = new Trie.Builder<>();
        Trie.Builder<Entry> bare = new Trie.Builder<>();
        for (Table.Row row : Table.rows("reporters.tsv")) {
            Edition edition = edition(row);
            editions.add(edition);
            add(all, bare, reporter(edition, edition.abbreviation()));
            row.list(7).forEach(written -> add(all, bare, reporter(edition, written)));
        }
        for (Table.Row row : Table.rows("journals.tsv")) {
            Edition journal = journal(row);
            editions.add(journal);
            addJournal(all, bare, journal, journal.abbreviation());
            row.list(4).forEach(written -> addJournal(all, bare, journal, written));
        }
        for (String table : List.of("laws.tsv", "rules.tsv")) {
            for (Table.Row row : Table.rows(table)) {
                Law law = law(row);
                laws.add(law);
                add(all, bare, code(law, stem(law)));
                row.list(8).forEach(written -> add(all, bare, code(law, written)));
            }
        }
        for (Table.Row row : Table.rows("works.tsv")) {
            Law work = law(row);
            add(all, bare, new Entry.Work(work, tight(work.abbreviation())));
            row.list(8).forEach(written -> add(all, bare, new Entry.Work(work, tight(written))));
        }
        ALL = all.build();
        BARE = bare.build();
        EDITIONS = List.copyOf(editions);
        LAWS = List.copyOf(laws);
    }

    private Abbreviations() {}

    private static void add(Trie.Builder<Entry> all, Trie.Builder<Entry> bare, Entry entry) {
        String form = entry.written();
        all.add(form, entry);
        boolean needsNone =
                switch (entry) {
                    case Entry.Reporter(Edition edition, String _) ->
                            edition.forms().contains(Form.BARE)
                                    || edition.forms().contains(Form.PARA)
                                    || edition.forms().contains(Form.AFTER)
                                    || edition.forms().contains(Form.DOCKETED);
                    case Entry.Code(Law law, String _) -> law.before().isEmpty();
                    case Entry.Work(Law work, String _) -> work.before().isEmpty();
                };
        if (needsNone) {
            bare.add(form, entry);
        }
    }

    /** Law reviews set the names of journals in small capitals, which become capitals in a text. */
    private static void addJournal(
            Trie.Builder<Entry> all, Trie.Builder<Entry> bare, Edition journal, String written) {
        add(all, bare, reporter(journal, written));
        String capitals = written.toUpperCase(Locale.ROOT);
        if (!capitals.equals(written)) {
            add(all, bare, reporter(journal, capitals));
        }
    }

    private static Entry reporter(Edition edition, String written) {
        return new Entry.Reporter(edition, tight(written));
    }

    private static Entry code(Law law, String written) {
        return new Entry.Code(law, tight(written));
    }

    /**
     * The codes of California, New York and Texas put their subject in the middle ({@code Cal.
     * Penal Code}): what is looked up is the part before it.
     */
    private static String stem(Law law) {
        if (law.after().isEmpty() || !law.after().getFirst().startsWith("subject:")) {
            return law.abbreviation();
        }
        int blank = law.abbreviation().indexOf(' ');
        return law.abbreviation().substring(0, blank);
    }

    /** The text without blanks, with plain apostrophes. */
    static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                tight.append(c == '\u2019' ? '\'' : c);
            }
        }
        return tight.toString();
    }

    private static Edition edition(Table.Row row) {
        return new Edition(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.year(4),
                row.year(5),
                forms(row.text(6)));
    }

    private static Edition journal(Table.Row row) {
        return new Edition(
                row.text(0),
                row.text(0),
                row.text(1),
                "journal",
                row.year(2),
                row.year(3),
                Set.of(Form.STD));
    }

    private static Set<Form> forms(String text) {
        if (text.isEmpty()) {
            return Set.of(Form.STD);
        }
        EnumSet<Form> forms = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
            if ((" " + text + " ").contains(" " + form.name().toLowerCase(Locale.ROOT) + " ")) {
                forms.add(form);
            }
        }
        return Set.copyOf(forms);
    }

    private static Law law(Table.Row row) {
        return new Law(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.year(4),
                row.year(5),
                row.text(6),
                words(row.text(7)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(words);
    }
}
