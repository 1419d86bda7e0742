// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Set;

/** The words by which legal text tells the full stop of a sentence from that of an abbreviation. */
final class SentenceWords {

    static final Set<String> NEVER_LAST =
            words(
                    """
                    v vs no nos dkt decl ex exs fed civ crim evid app supp cir cal ill mich tex
                    pa fla mass wash minn ariz colo conn del ind kan ky la md mo mont neb nev
                    okla or tenn va vt wis wyo ala ark ga haw miss cf e.g i.e see eff mr mrs ms
                    dr prof hon st sec secs para paras art arts pt pp p vol ed eds compl mot opp
                    mem br tr dep aff ann stat rev const int'l nat'l ass'n dep't gov't comm'n bd
                    educ dist mgmt cap grp com found univ soc indus sys prods prod recs rec
                    entm't enters glob ins fin hosp med ctr cnty cty employers ret jan feb mar
                    apr jun jul aug sept sep oct nov dec u.s ct a.m p.m n nn cent sch am serv super
                    servs sols techs tech mfg rep bros ry r l j op slip accord c.f al ecf doc
                    docs f so s w e memo proced rel tel div dept reg regs subd subds subsec cl tit seq
                    """);

    static final Set<String> MAYBE_LAST =
            words(
                    """
                    id inc corp co ltd llc llp l.p jr sr esq etc n.y d.c
                    """);

    /** Words that end sentences as often as any other, and are abbreviations only in capitals. */
    static final Set<String> ORDINARY =
            words(
                    "memo so found no art mass wash miss cap am prod ill ind come op rec ins fin rev super");

    /** What may follow "10:00 a.m." in its own sentence. */
    static final Set<String> AFTER_A_TIME =
            words(
                    "pst pdt est edt cst cdt mst mdt pt et ct mt pacific eastern central mountain in");

    static final Set<String> OPENERS =
            words(
                    """
                    the this that these those it he she they we i a an in on at by for to if as
                    but and no any all petitioner petitioners plaintiff plaintiffs defendant
                    defendants respondent respondents movant movants accordingly therefore thus
                    however because although when where while under after before within here
                    there moreover further indeed nor such its their his her counsel pursuant
                    upon with without until
                    """);

    private SentenceWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
