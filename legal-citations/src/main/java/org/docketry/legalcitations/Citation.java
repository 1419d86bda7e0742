package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One citation found in a text. {@link #span()} covers the words of the citation itself, volume to
 * pin cite; spans of different citations never overlap. {@link #fullSpan()} also covers the name
 * before it and the parentheses after it, and may contain other citations.
 */
public sealed interface Citation {

    Span span();

    Span fullSpan();

    Context context();

    /** Pages, paragraphs or subsections within the authority, as written, without "at"; or null. */
    @Nullable String pin();

    /** Explanatory parentheses in order, without their brackets: {@code quoting ...}. */
    List<String> parentheticals();

    /** The word for the sort of citation in the published JSON. */
    String kind();

    /**
     * A case: {@code Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993)}.
     *
     * @param volume null where blank or absent
     * @param edition the best reading of the reporter
     * @param editions all readings of the reporter that the text admits, best first; more than one
     *     means that the text is ambiguous
     * @param page first page, of an opinion cited by its case's number ({@code No. 22-cv-123, slip
     *     op. at 4}) that number; null where blank or missing
     * @param name null where the text gives none
     * @param alias the short name that the text gives it, as in {@code ("Ashe")}
     */
    record FullCase(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String volume,
            Edition edition,
            List<Edition> editions,
            @Nullable String page,
            @Nullable String pin,
            @Nullable CaseName name,
            @Nullable String alias,
            Decision decision,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "full";
        }
    }

    /**
     * A case in short form: {@code Ashe, 12 F.3d at 36}; {@code antecedent} is the name before it.
     */
    record ShortCase(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String volume,
            Edition edition,
            List<Edition> editions,
            String page,
            @Nullable String pin,
            @Nullable String antecedent,
            Decision decision,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "short";
        }
    }

    /** {@code Ashe, supra, at 36}. */
    record Supra(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String volume,
            @Nullable String antecedent,
            @Nullable String pin,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "supra";
        }
    }

    /** {@code Id. at 36}, {@code Ibid.} */
    record Id(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String pin,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "id";
        }
    }

    /**
     * A case named again without its reporter: {@code in Ashe the court}, {@code Ashe at 36}.
     *
     * @param plaintiff the name, where it is the first-named party of the case meant
     * @param defendant the name, where it is the other party
     */
    record Reference(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String plaintiff,
            @Nullable String defendant,
            @Nullable String pin,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "reference";
        }
    }

    /**
     * A statute, a session law, a regulation or a rule of court.
     *
     * @param title number, title or year before the abbreviation
     * @param subject which code, as in {@code Civ. Rights} of {@code N.Y. Civ. Rights Law}; the
     *     title or chapter in which sections are counted; the court of a local rule
     * @param section section, rule or page number
     */
    record Statute(
            Span span,
            Span fullSpan,
            Context context,
            Law law,
            @Nullable String title,
            @Nullable String subject,
            @Nullable String section,
            @Nullable String pin,
            @Nullable Integer year,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            if (law.isRule()) {
                return "rule";
            }
            return law.isRegulation() ? "regulation" : "statute";
        }
    }

    /**
     * A secondary authority or legislative history: {@code Restatement (Second) of Torts § 652D
     * cmt. b (1977)}, {@code H.R. Rep. No. 94-1476, at 66 (1976)}.
     *
     * @param section section, number of the report or page of the record
     * @param author the author or authors as written before it; null where none were read
     * @param alias the short name that the text gives it, as in {@code [hereinafter Cole]}
     */
    record Secondary(
            Span span,
            Span fullSpan,
            Context context,
            Law work,
            @Nullable String volume,
            @Nullable String subject,
            @Nullable String section,
            @Nullable String author,
            @Nullable String alias,
            @Nullable String pin,
            @Nullable Integer year,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return work.isLegislative() ? "legislative" : "secondary";
        }
    }

    /**
     * An article in a law journal.
     *
     * @param author the author or authors as written before its title; null where none were read
     * @param alias the short name that the text gives it, as in {@code [hereinafter Cole]}
     */
    record Journal(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String volume,
            Edition edition,
            @Nullable String page,
            @Nullable String author,
            @Nullable String alias,
            @Nullable String pin,
            @Nullable Integer year,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "journal";
        }
    }

    /**
     * The record of the case itself: {@code Dkt. 22, ¶ 23}, {@code Parker Decl., Ex. 6 at 1-4}.
     *
     * @param entry number on the docket
     * @param document the document as named, as in {@code Parker Decl.}
     * @param exhibit exhibit or exhibits, as in {@code Ex. 6}
     * @param alias the short name that the text gives it, as in {@code ("Compl.")}
     */
    record Paper(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String entry,
            @Nullable String document,
            @Nullable String exhibit,
            @Nullable String alias,
            @Nullable String pin,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "record";
        }
    }

    /** A section mark whose law the text does not name. */
    record Unknown(
            Span span,
            Span fullSpan,
            Context context,
            @Nullable String pin,
            List<String> parentheticals)
            implements Citation {
        @Override
        public String kind() {
            return "unknown";
        }
    }
}
