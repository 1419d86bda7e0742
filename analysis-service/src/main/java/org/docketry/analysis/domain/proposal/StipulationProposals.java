// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Counsel;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Extension;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.HearingChange;
import org.docketry.analysis.domain.reading.Obligation;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What parties agreed on and told the court (Fed. R. Civ. P. 29(b)): who signed, and their words on
 * time and hearings. It moves no hearing by itself.
 */
final class StipulationProposals {

    private static final Pattern MARGIN = Pattern.compile("\\n[ \\t]*\\d{1,2}[ \\t]{2,}");
    private static final Pattern ALL_OF_THEM =
            Pattern.compile(
                    "(?i)(?:the |all |both |each |each of the )?(?:undersigned |stipulating )?"
                            + "(?:part(?:y|ies)|sides?)(?: hereto)?");
    private static final Pattern COUNSEL = Pattern.compile("(?i)^(?:counsel|attorneys?) for ");
    private static final double UNKNOWN = 0.5;

    private final Proposed proposed;
    private final Reading reading;
    private final CaseContext context;
    private final Filer filer;

    StipulationProposals(Proposed proposed, Reading reading, CaseContext context) {
        this.proposed = proposed;
        this.reading = reading;
        this.context = context;
        this.filer = new Filer(context);
    }

    void propose(@Nullable Found<DatedAct> filed) {
        FactDraft draft = new FactDraft();
        String stipulationId = proposed.id("stipulation", filed);
        draft.fact().put("stipulationId", stipulationId);
        List<String> parties = parties(draft);
        text(draft);
        DocketDraft.put(draft, reading, context);
        draft.put(draft.fact(), "", "entry", reading.entry());
        if (!reading.obligations().isEmpty()) {
            ObligationDraft agreed =
                    new ObligationDraft(
                            draft, "agreed", stipulationId, words -> meantBy(words, parties));
            draft.fact().put("agreed", agreed.all(reading.obligations()));
        }
        proposed.add("stipulation-filed", draft, filed);
    }

    private List<String> parties(FactDraft draft) {
        SequencedSet<String> parties = new LinkedHashSet<>();
        for (Counsel counsel : reading.counsel()) {
            String words = counsel.represents();
            List<String> meant = filer.meantBy(words);
            if (parties.addAll(meant.isEmpty() ? List.of(words) : meant)) {
                draft.readAt("/parties/" + (parties.size() - 1), counsel.spans());
                draft.atMost(counsel.confidence());
            }
            if (meant.isEmpty()) {
                draft.leaveOpen(
                        "/parties/" + (parties.size() - 1),
                        UNKNOWN,
                        "nobody of that name is certainly on record");
            }
        }
        draft.fact().put("parties", List.copyOf(parties));
        if (parties.size() < 2) {
            draft.leaveOpen("/parties", UNKNOWN, "fewer than two signers were read");
        }
        return List.copyOf(parties);
    }

    /** "Each party" of a stipulation is each of those who sign it. */
    private List<String> meantBy(String words, List<String> signers) {
        if (ALL_OF_THEM.matcher(words).matches()) {
            return signers.size() > 1 && filer.knows(signers) ? signers : List.of();
        }
        return filer.meantBy(COUNSEL.matcher(words).replaceFirst(""));
    }

    /**
     * The words on duties, time and hearings, in their order; where there are none, the paper's
     * title.
     */
    private void text(FactDraft draft) {
        List<Span> spans = said();
        if (spans.isEmpty() && reading.title() != null) {
            draft.put(draft.fact(), "", "text", reading.title());
            draft.atMost(UNKNOWN);
        } else if (spans.isEmpty()) {
            draft.leaveOpen("/text", UNKNOWN, "no words on duties, time or hearings were read");
        } else {
            draft.readAt("/text", spans);
            draft.fact()
                    .put(
                            "text",
                            spans.stream()
                                    .map(StipulationProposals::words)
                                    .collect(Collectors.joining(" ")));
        }
    }

    /** What stands within other words that are quoted is not said again. */
    private List<Span> said() {
        Stream<List<Span>> all =
                Stream.of(
                                reading.obligations().stream().map(Obligation::spans),
                                reading.extensions().stream().map(Extension::spans),
                                reading.hearings().stream().map(HearingChange::spans))
                        .flatMap(Function.identity());
        Comparator<Span> longestFirst =
                Comparator.comparing(Span::start)
                        .thenComparing(Span::end, Comparator.reverseOrder());
        List<Span> said = new ArrayList<>();
        all.flatMap(List::stream)
                .sorted(longestFirst)
                .filter(span -> said.isEmpty() || span.end() > said.getLast().end())
                .forEach(said::add);
        return said;
    }

    /** The span's words without the line breaks and the numbers in the margin. */
    private static String words(Span span) {
        return CleanText.words(MARGIN.matcher(span.text()).replaceAll(" "));
    }
}
