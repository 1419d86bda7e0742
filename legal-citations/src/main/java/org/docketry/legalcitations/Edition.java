package org.docketry.legalcitations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a case reporter or one law journal: a run of volumes numbered from one, with the
 * years in which it appeared.
 *
 * @param abbreviation the canonical abbreviation, as in {@code F. Supp. 2d}
 * @param series the root under which all editions are known, as in {@code F. Supp.}
 * @param type federal, state, state-regional, neutral, specialty, scotus-early, journal ...
 * @param from first year, null where unknown
 * @param to last year, null where it still appears or is unknown
 * @param forms how citations to it are written
 */
public record Edition(
        String abbreviation,
        String series,
        String name,
        String type,
        @Nullable Integer from,
        @Nullable Integer to,
        Set<Form> forms) {

    /** Ways in which an edition is cited, besides volume, reporter, page. */
    public enum Form {
        /** Volume, reporter, page: {@code 385 F. Supp. 2d 969}. */
        STD,
        /** The volume may be missing: {@code Gilp. 106}. */
        BARE,
        /** By paragraph: {@code 1982-1 Trade Cas. (CCH) ¶ 64,689}. */
        PARA,
        /** The page may end in a letter. */
        LETTER,
        /** The page may be a Roman number. */
        ROMAN,
        /** The volume is a year. */
        YEARVOL,
        /** The volume has at most three digits, which tells it from a neutral citation. */
        LOWVOL,
        /** The volume may end in a letter. */
        LETTERVOL,
        /** The volume may be a range: {@code 102-56}. */
        RANGEVOL,
        /** Joined by hyphens: {@code 2005-NMCA-078}. */
        DASH,
        /** The volume follows the reporter: {@code T.C. Memo. 2019-123}. */
        AFTER,
        /** The page may have a suffix: {@code 143684-B}. */
        SUFFIX,
        /** The page may have a mark in brackets: {@code 51350(U)}. */
        BRACKET,
        /** The page may start with a letter: {@code D2629}. */
        PREFIX,
        /** Written without spaces: {@code 22CO7}. */
        GLUED,
        /** Louisiana's docket form: {@code 2009 1359 (La.App. 1 Cir. 05/10/10)}. */
        DOCKETED
    }

    public boolean isJournal() {
        return type.equals("journal");
    }

    /** Whether a case of that year can be in this edition, as far as its years are known. */
    public boolean covers(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }
}
