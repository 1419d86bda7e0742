package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.docketry.legalcitations.TableOfAuthorities.Entry;
import org.docketry.legalcitations.TableOfAuthorities.Finding;
import org.jspecify.annotations.Nullable;

/** Compares what an entry says of an authority with what the body says of it. */
final class EntryComparison {

    private EntryComparison() {}

    static void compare(Entry entry, List<Citation> cited, List<Finding> findings) {
        Integer listed = year(entry.citation());
        for (Citation citation : cited) {
            Integer year = year(citation);
            if (listed != null && year != null && !listed.equals(year)) {
                findings.add(new Finding.WrongYear(entry, listed, year));
                break;
            }
        }
        if (entry.citation() instanceof Citation.FullCase full) {
            compare(entry, full, cited, findings);
        }
    }

    private static void compare(
            Entry entry, Citation.FullCase listed, List<Citation> cited, List<Finding> findings) {
        for (Citation citation : cited) {
            if (citation instanceof Citation.FullCase full
                    && !Objects.equals(full.page(), listed.page())
                    && sameVolume(full, listed)) {
                findings.add(new Finding.WrongLocator(entry, locator(full)));
                break;
            }
        }
        for (Citation citation : cited) {
            CaseName name = citation instanceof Citation.FullCase full ? full.name() : null;
            if (name != null && listed.name() != null && differ(listed.name(), name)) {
                findings.add(
                        new Finding.WrongName(entry, listed.name().toString(), name.toString()));
                break;
            }
        }
    }

    private static boolean sameVolume(Citation.FullCase a, Citation.FullCase b) {
        return Objects.equals(a.volume(), b.volume()) && a.edition().equals(b.edition());
    }

    private static String locator(Citation.FullCase full) {
        String volume = full.volume() == null ? "" : full.volume() + " ";
        return volume + full.edition().abbreviation() + " " + full.page();
    }

    private static @Nullable Integer year(Citation citation) {
        return citation instanceof Citation.FullCase full
                ? full.decision().year()
                : citation instanceof Citation.Journal journal ? journal.year() : null;
    }

    /**
     * Two whole names of as many words that are not the same words: a misspelling, not a short
     * form.
     */
    private static boolean differ(CaseName listed, CaseName cited) {
        if (!listed.isWhole() || !cited.isWhole()) {
            return false;
        }
        List<String> first = words(listed);
        List<String> second = words(cited);
        return first.size() == second.size() && !first.equals(second);
    }

    private static List<String> words(CaseName name) {
        List<String> words = new ArrayList<>();
        String line = name.toString();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                String word = NameWords.spelledOut(line.substring(start, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }
}
