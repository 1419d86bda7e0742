// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Attachments;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Endorsement;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Section;
import org.docketry.analysis.domain.reading.Section.Purpose;
import org.docketry.analysis.domain.reading.Sentences;
import org.docketry.legalcitations.Citation;
import org.jspecify.annotations.Nullable;

/** Takes a paper apart into statements, each with the side, or the court, that makes it. */
final class Statements {

    private final CleanText text;
    private final TestContext tests;
    private final Outline outline;
    private final OwnWords ownWords;
    private final Sides sides;
    private final @Nullable Speaker writer;
    private final Reports reports;
    private final Pattern who;
    private final List<Statement> statements = new ArrayList<>();
    private final boolean summary;

    /** Where the court's word begins under a letter; 0 where the paper is no such letter. */
    private final int endorsed;

    private final @Nullable Speaker correspondent;
    private boolean spokeOfTests;
    private boolean toldOfAnother;
    private Sentences.@Nullable Sentence before;
    private int taken = Integer.MIN_VALUE / 2;
    private @Nullable Speaker argued;
    private @Nullable Holding lastHeld;
    private final Reading reading;
    private final Commands commands;

    private Statements(
            CleanText text,
            Reading reading,
            Outline outline,
            Sides sides,
            List<Citation> citations,
            TestContext tests) {
        this.text = text;
        this.tests = tests;
        this.outline = outline;
        this.sides = sides;
        this.ownWords = new OwnWords(text, citations);
        this.writer = Writers.of(text, reading, sides, outline.bodyStart());
        this.summary = reading.is(DocumentKind.CASE_SUMMARY);
        this.endorsed = writer == Speaker.COURT && !summary ? Endorsement.start(text) : 0;
        this.correspondent =
                endorsed == 0 ? null : Writers.letter(text.text(), sides, outline.bodyStart());
        this.reading = reading;
        this.commands = Commands.in(reading);
        this.who = Pattern.compile(sides.who());
        this.reports = new Reports(sides);
    }

    static List<Statement> of(
            CleanText text,
            Reading reading,
            Outline outline,
            Sides sides,
            List<Citation> citations,
            TestContext tests) {
        Statements statements = new Statements(text, reading, outline, sides, citations, tests);
        statements.headings();
        statements.sentences();
        statements.statements.sort(Comparator.comparingInt(Statement::start));
        return List.copyOf(statements.statements);
    }

    private void headings() {
        Attachments attachments = Attachments.behind(text, outline.bodyStart());
        for (Section section : outline.sections()) {
            Speaker speaker = speaker(section);
            boolean attached = attachments.hold(section.start());
            if (!attached && section.argues() && speaker != null && speaker != Speaker.COURT) {
                int end = Math.min(section.bodyStart() - 1, text.text().length());
                statements.add(Statement.heading(speaker, section, end));
            }
        }
    }

    private void sentences() {
        for (Sentences.Sentence sentence : BodySentences.of(text, reading, outline)) {
            boolean cell = summary && text.text().charAt(sentence.start()) == '|';
            if (!cell) {
                sentence(sentence, outline.at(sentence.start()));
            }
            before = sentence;
        }
    }

    private void sentence(Sentences.Sentence sentence, Section section) {
        String own = ownWords.of(sentence.start(), sentence.end());
        if (StatementWords.saysNothing(own)) {
            return;
        }
        Speaker speaker = sentence.start() < endorsed ? correspondent : speaker(section);
        if (speaker == null || (speaker == Speaker.COURT && commands.hold(text, sentence))) {
            return;
        }
        if (speaker == Speaker.COURT && eachSays(sentence, section)) {
            return;
        }
        Speaker reported = reports.of(own);
        if (reported == null && reports.strangers(own)) {
            return;
        }
        boolean aboutTests = StatementWords.ABOUT_TESTS.matcher(own).find();
        boolean asks =
                (reported == null || reported == speaker)
                        && StatementWords.ASKS_COURT.matcher(own).find();
        boolean answers = speaker != Speaker.COURT && StatementWords.ANSWERS.matcher(own).find();
        if (reported != null && reported != speaker && !answers) {
            add(reported, sentence, own, section, true, null);
            argued = speaker == Speaker.COURT ? reported : null;
            if (speaker == Speaker.COURT && StatementWords.DISPOSED.matcher(own).find()) {
                add(Speaker.COURT, sentence, own, section, false, null);
            }
        } else if (speaker == Speaker.COURT) {
            held(sentence, own, section, aboutTests || spokeOfTests);
        } else if (section.purpose() == Purpose.ARGUMENT
                && !StatementWords.ELSEWHERE.matcher(own).find()
                && (asks || !StatementWords.RECITAL.matcher(own).lookingAt())) {
            boolean ofTheCase =
                    asks
                            || who.matcher(own).find()
                            || StatementWords.ofTheCase(own)
                            || StatementWords.goesOn(own, sentence.start() - taken)
                            || tests.namedIn(own) == 1;
            if (ofTheCase) {
                argued(speaker, sentence, own, section);
                taken = sentence.end();
            }
        }
        spokeOfTests = aboutTests;
    }

    private void argued(Speaker speaker, Sentences.Sentence sentence, String own, Section section) {
        List<Sentences.Sentence> grounds =
                Grounds.in(sentence, ownWords.aligned(sentence.start(), sentence.end()));
        if (grounds.isEmpty()) {
            add(speaker, sentence, own, section, false, null);
        }
        for (Sentences.Sentence ground : grounds) {
            add(speaker, ground, ownWords.of(ground.start(), ground.end()), section, false, null);
        }
    }

    private boolean eachSays(Sentences.Sentence sentence, Section section) {
        SidesInTurn both = SidesInTurn.in(sentence, text, ownWords, reports);
        if (both == null) {
            return false;
        }
        add(both.one(), both.first(), ownWords.of(both.first()), section, true, null);
        add(both.other(), both.second(), ownWords.of(both.second()), section, true, null);
        argued = null;
        return true;
    }

    private void held(
            Sentences.Sentence sentence, String own, Section section, boolean aboutTests) {
        CourtSentence said =
                CourtSentence.of(
                        own,
                        text.words(sentence.start(), sentence.end()),
                        section,
                        summary,
                        toldOfAnother,
                        aboutTests,
                        tests,
                        sides);
        toldOfAnother = said.elsewhere();
        if (said.ofTheLaw()) {
            return;
        }
        boolean finds = said.finds();
        Holding holding = said.holding();
        if (holding == null && StatementWords.decidesNothing(own, finds)) {
            return;
        }
        Speaker conceding = holding == null && !finds ? reports.conceding(own) : null;
        if (conceding != null) {
            add(conceding, sentence, own, section, true, null);
            return;
        }
        boolean echoes = holding == null && StatementWords.ECHOES.matcher(own).lookingAt();
        holding = echoes ? lastHeld : holding;
        boolean terse = StatementWords.isTerse(own);
        lastHeld = holding == null ? lastHeld : holding;
        Speaker turnedDown = holding == null ? HoldingWords.turnedDown(own, sides, argued) : null;
        argued = null;
        if (turnedDown != null) {
            holding = sides.seeks(turnedDown) ? Holding.NOT_MET : Holding.MET;
        }
        boolean ofTheCase =
                echoes
                        || turnedDown != null
                        || finds
                        || who.matcher(own).find()
                        || StatementWords.ofTheCase(own, holding)
                        || said.applies();
        if (holding == Holding.NOT_REACHED) {
            notReached(sentence, section);
            return;
        }
        if (holding == null && !terse && (finds || ofTheCase)) {
            argued(Speaker.COURT, sentence, own, section);
        } else if (ofTheCase || holding == Holding.STANDARD_NOT_DECIDED) {
            Sentences.Sentence told = terse ? withReason(sentence) : sentence;
            add(Speaker.COURT, told, sentence, own, section, false, holding);
        }
        if (holding == Holding.STANDARD_NOT_DECIDED) {
            Holding shown = tests.namedIn(own) == 1 ? null : HoldingWords.shown(own, sides);
            if (shown != null) {
                add(Speaker.COURT, sentence, own, section, false, shown);
            }
        }
    }

    /** "An action cannot be served upon a pseudonym. Satisfied." */
    private Sentences.Sentence withReason(Sentences.Sentence terse) {
        Sentences.Sentence reason = before;
        return reason == null || text.text().substring(reason.end(), terse.start()).contains("\n\n")
                ? terse
                : new Sentences.Sentence(reason.start(), terse.end());
    }

    /**
     * "Because the first step is not met, the Court need not reach the second" says two things,
     * each of its own step.
     */
    private void notReached(Sentences.Sentence sentence, Section section) {
        String aligned = ownWords.aligned(sentence.start(), sentence.end());
        int open = sentence.start() + Math.max(0, HoldingWords.leftOpenAt(aligned));
        String head = ownWords.of(sentence.start(), open);
        Holding shown = HoldingWords.shown(head, sides);
        if (shown != null) {
            Sentences.Sentence part = new Sentences.Sentence(sentence.start(), open);
            add(Speaker.COURT, sentence, part, head, section, false, shown);
        }
        Sentences.Sentence rest = new Sentences.Sentence(open, sentence.end());
        String own = ownWords.of(open, sentence.end());
        add(Speaker.COURT, sentence, rest, own, section, false, Holding.NOT_REACHED);
    }

    private void add(
            Speaker speaker,
            Sentences.Sentence sentence,
            String own,
            Section section,
            boolean reported,
            @Nullable Holding holding) {
        add(speaker, sentence, sentence, own, section, reported, holding);
    }

    private void add(
            Speaker speaker,
            Sentences.Sentence sentence,
            Sentences.Sentence part,
            String own,
            Section section,
            boolean reported,
            @Nullable Holding holding) {
        boolean finds = speaker == Speaker.COURT && StatementWords.finds(own, summary);
        statements.add(
                new Statement(
                        speaker,
                        sentence.start(),
                        sentence.end(),
                        part.start(),
                        part.end(),
                        own,
                        section,
                        reported,
                        false,
                        finds,
                        holding));
    }

    private @Nullable Speaker speaker(Section section) {
        Speaker position = Writers.under(section, sides);
        return position == null ? writer : position;
    }
}
