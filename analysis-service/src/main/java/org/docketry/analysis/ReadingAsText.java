// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import java.util.List;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.argument.TestReading;
import org.docketry.analysis.domain.entry.DocketSheet;
import org.docketry.analysis.domain.entry.SheetEntry;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Counsel;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.Due;
import org.docketry.analysis.domain.reading.Extension;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.HearingChange;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Obligation;
import org.docketry.analysis.domain.reading.Party;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Ruling;
import org.docketry.analysis.domain.reading.SubpoenaTerms;
import org.docketry.analysis.domain.reading.Suspension;
import org.docketry.analysis.domain.reading.Transfer;
import org.docketry.analysis.domain.sources.CitedAuthority;
import org.docketry.analysis.domain.sources.RecordCite;
import org.docketry.analysis.domain.sources.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A reading for people at a terminal: one finding a line, with the page and line to check it at.
 */
final class ReadingAsText {

    private final StringBuilder text = new StringBuilder();

    private ReadingAsText() {}

    static String of(Filing filing) {
        ReadingAsText page = new ReadingAsText();
        Reading reading = filing.reading();
        page.head(reading);
        reading.rulings().forEach(page::ruling);
        reading.obligations().forEach(page::obligation);
        page.subpoena(reading.subpoena());
        reading.objections().forEach(objection -> page.found("objection", objection));
        reading.hearings().forEach(page::hearing);
        reading.extensions().forEach(page::extension);
        reading.suspensions().forEach(page::suspension);
        filing.arguments().tests().forEach(page::test);
        filing.arguments().issues().forEach(page::issue);
        page.sources(filing.sources());
        page.sheet(filing.docketSheet());
        return page.text.toString().stripTrailing();
    }

    private void sheet(@Nullable DocketSheet sheet) {
        if (sheet == null) {
            return;
        }
        found("caption", sheet.caption());
        for (SheetEntry entry : sheet.entries()) {
            String number = entry.number() == null ? "" : "Dkt. " + entry.number().value() + ", ";
            String kind = entry.line().kind().value().term();
            line("entry", number + entry.filed().value() + ", " + kind, List.of(entry.at()));
            entry.line()
                    .ahead()
                    .forEach(
                            date ->
                                    line(
                                            "  " + date.role().term(),
                                            date.date() + ", " + date.label(),
                                            List.of(date.at())));
            entry.line()
                    .marks()
                    .forEach(mark -> line("  mark", mark.kind().term(), List.of(mark.at())));
        }
    }

    private void test(TestReading test) {
        line("test", test.name() + ": " + test.standing().term(), test.named());
        held("  held", test.held());
        for (TestReading.Prong prong : test.prongs()) {
            boolean silent =
                    prong.held() == null
                            && prong.level() == null
                            && prong.movant().isEmpty()
                            && prong.opponent().isEmpty();
            if (!silent) {
                line("  prong", prong.name(), List.of());
                prong.movant().forEach(said -> found("    movant", said));
                prong.opponent().forEach(said -> found("    opponent", said));
                held("    held", prong.held());
                found("    level", prong.level());
            }
        }
    }

    private void held(String label, TestReading.@Nullable Held held) {
        if (held != null) {
            String how = held.outcome().term() + (held.implied() ? " (of the whole test)" : "");
            line(label, how + ": " + held.text(), held.spans());
        }
    }

    private void sources(Sources sources) {
        for (CitedAuthority authority : sources.authorities()) {
            String name = authority.name() == null ? "" : authority.name() + ", ";
            String year = authority.year() == null ? "" : " (" + authority.year() + ")";
            CitedAuthority.Use first = authority.uses().getFirst();
            line(
                    "authority",
                    name + authority.citation() + year + ", cited " + authority.uses().size(),
                    List.of(first.span()));
            found("  for", first.proposition());
        }
        for (RecordCite cite : sources.recordCites()) {
            String entry = cite.entry() == null ? "" : "Dkt. " + cite.entry() + ": ";
            line("record", entry + CleanText.words(cite.span().text()), List.of(cite.span()));
        }
        if (sources.audit() != null) {
            String pages = sources.audit().pagesChecked() ? "" : ", pages not checked";
            line("table", sources.audit().entries() + " authorities listed" + pages, List.of());
            sources.audit()
                    .differences()
                    .forEach(d -> line("  " + d.kind(), d.authority(), d.spans()));
        }
    }

    private void head(Reading reading) {
        found("kind", reading.kind() == null ? null : reading.kind().map(kind -> kind.term()));
        found("title", reading.title());
        found(
                "court",
                reading.court() == null
                        ? null
                        : reading.court().map(c -> c.name() + " (" + c.id() + ")"));
        reading.dockets().forEach(docket -> found("docket", docket.map(ReadingAsText::docket)));
        found("entry", reading.entry() == null ? null : reading.entry().map(e -> "Dkt. " + e));
        reading.transfers()
                .forEach(sent -> found("transferred", sent.map(ReadingAsText::transfer)));
        reading.dates()
                .forEach(date -> found(date.value().label(), date.map(d -> d.on().toString())));
        found("judge", reading.judge());
        found("bench", reading.bench());
        for (Party party : reading.parties()) {
            line("party", party.name() + " " + party.roles(), party.spans());
        }
        for (Counsel counsel : reading.counsel()) {
            String firm = counsel.firm() == null ? "" : ", " + counsel.firm();
            String who = String.join(", ", counsel.attorneys()) + firm;
            line("counsel", who + " for " + counsel.represents(), counsel.spans());
        }
        reading.regarding()
                .forEach(entry -> found("regarding", entry.map(number -> "Dkt. " + number)));
    }

    private static String docket(DocketMention mention) {
        String court = mention.court() == null ? "" : mention.court().id() + " ";
        String judges =
                mention.number().judges().isEmpty() ? "" : ", judges " + mention.number().judges();
        return court
                + mention.number().canonical()
                + judges
                + " ("
                + mention.relation().term()
                + ")";
    }

    private static String transfer(Transfer transfer) {
        String number = transfer.number() == null ? "" : ", " + transfer.number().canonical();
        return transfer.way().term() + " " + transfer.court().name() + number;
    }

    private void ruling(Ruling ruling) {
        StringBuilder words = new StringBuilder(ruling.outcome().term());
        words.append(ruling.motion().kind() == null ? "" : ", motion " + ruling.motion().kind());
        words.append(ruling.respondent() == null ? "" : ", as to " + ruling.respondent().value());
        words.append(ruling.demand() == null ? "" : ", only: " + ruling.demand().value());
        words.append(ruling.except() == null ? "" : ", except: " + ruling.except().value());
        words.append(ruling.withoutPrejudice() ? ", without prejudice" : "");
        line("ruling", words.toString(), ruling.spans());
    }

    private void obligation(Obligation obligation) {
        line(
                "obligation",
                obligation.actor() == null
                        ? obligation.act().value()
                        : obligation.actor().value() + ": " + obligation.act().value(),
                obligation.spans());
        obligation.objects().forEach(object -> found("  object", object));
        found("  recipient", obligation.recipient());
        found("  condition", obligation.condition());
        if (obligation.due() == null) {
            line("  due", "none stated", List.of());
        } else {
            found("  due", obligation.due().map(ReadingAsText::due));
        }
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.FixedDate fixed ->
                    fixed.date() + (fixed.time() == null ? "" : " " + fixed.time());
            case Due.Period period ->
                    "%d %s %s: %s"
                            .formatted(
                                    period.count(),
                                    period.unit(),
                                    period.direction(),
                                    period.trigger());
            case Due.NoneStated() -> "none stated";
        };
    }

    private void subpoena(@Nullable SubpoenaTerms terms) {
        if (terms != null) {
            found("commands", terms.to());
            terms.demands().forEach(demand -> found("  demand", demand));
            String time = terms.time() == null ? "" : " " + terms.time();
            found("  due", terms.due() == null ? null : terms.due().map(on -> on + time));
        }
    }

    private void hearing(HearingChange hearing) {
        String from = hearing.from() == null ? "" : " from " + hearing.from();
        String on = hearing.on() == null ? "" : " for " + hearing.on();
        String time = hearing.time() == null ? "" : " " + hearing.time();
        line(
                "hearing",
                hearing.hearing() + " " + hearing.change().term() + from + on + time,
                hearing.spans());
    }

    private void suspension(Suspension suspension) {
        String how = suspension.untilWords() == null ? "" : " " + suspension.untilWords();
        String when = suspension.condition() == null ? "" : " (" + suspension.condition() + ")";
        line(suspension.effect().term(), suspension.what() + how + when, suspension.spans());
    }

    private void extension(Extension extension) {
        String from = extension.from() == null ? "" : " from " + extension.from();
        String to = extension.to() == null ? "" : " to " + extension.to();
        String days = extension.days() == null ? "" : " by " + extension.days() + " days";
        line("extension", extension.act() + from + to + days, extension.spans());
    }

    private void issue(IssueRow row) {
        found("issue", row.issue());
        found("  movant", row.movant());
        found("  opponent", row.opponent());
        found("  held", row.held());
    }

    private void found(String label, @Nullable Found<String> found) {
        if (found != null) {
            line(label, found.value(), found.spans());
        }
    }

    private void line(String label, String words, List<Span> places) {
        text.append("%-12s %s".formatted(label, words));
        if (!places.isEmpty()) {
            Span place = places.getLast();
            String line = place.line() == null ? "" : ":" + place.line();
            text.append("  [p. ").append(place.page()).append(line).append(']');
        }
        text.append('\n');
    }
}
