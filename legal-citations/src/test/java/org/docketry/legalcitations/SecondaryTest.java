package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Secondary authorities and legislative history. Works that exist are cited by their title alone;
 * every case and every other book is invented.
 */
class SecondaryTest {

    private static Citation.Secondary only(String text) {
        List<Citation> found = Citations.find(text);
        assertThat(found).hasSize(1);
        return (Citation.Secondary) found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Restatement (Second) of Torts § 652D cmt. b (1977)|Restatement (Second) of Torts|-|652D|cmt. b|1977",
                "Restatement (Third) of Torts: Prods. Liab. § 2, cmt. d, illus. 3 (1998)|Restatement (Third) of Torts: Products Liability|-|2|cmt. d, illus. 3|1998",
                "Rest. 2d Torts § 46|Restatement (Second) of Torts|-|46|-|-",
                "8A Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 2035 (3d ed. 2010)|Federal Practice and Procedure|8A|2035|-|2010",
                "9A Wright & Miller § 2463|Federal Practice and Procedure|9A|2463|-|-",
                "9 James Wm. Moore et al., Moore's Federal Practice ¶ 45.50, at 12 (3d ed. 2020)|Moore's Federal Practice|9|45.50|12|2020",
                "4 Nimmer on Copyright § 13.03[A][1]|Nimmer on Copyright|4|13.03|[A][1]|-",
                "32 Am. Jur. 2d Federal Courts § 123 (2010)|Am. Jur. 2d|32|123|-|2010",
                "Black's Law Dictionary 123 (11th ed. 2019)|Black's Law Dictionary|-|-|123|2019",
                "Black's Law Dictionary (11th ed. 2019)|Black's Law Dictionary|-|-|-|2019",
                "H.R. Rep. No. 94-1476, at 66 (1976)|H.R. Rep.|-|94-1476|66|1976",
                "S. Rep. No. 105-190, at 51 (1998)|S. Rep.|-|105-190|51|1998",
                "144 Cong. Rec. S11,889 (daily ed. Oct. 8, 1998)|Cong. Rec.|144|S11,889|-|1998",
                "Ann Cole, The Law of Names § 12 (2d ed. 2001)|The Law of Names|-|-|§ 12|2001"
            })
    void aWorkIsReadWithItsPlace(
            String written, String work, String volume, String section, String pin, Integer year) {
        Citation.Secondary found = only("It is so. See " + written + ".");

        assertThat(found.work().abbreviation()).isEqualTo(work);
        assertThat(found.volume()).isEqualTo(volume);
        assertThat(found.section()).isEqualTo(section);
        assertThat(found.pin()).isEqualTo(pin);
        assertThat(found.year()).isEqualTo(year);
    }

    @Test
    void legislativeHistoryIsOfAnotherKindThanBooks() {
        assertThat(only("H.R. Rep. No. 94-1476, at 66 (1976).").kind()).isEqualTo("legislative");
        assertThat(only("Restatement (Second) of Torts § 46.").kind()).isEqualTo("secondary");
    }

    @Test
    void aTopicOfAnEncyclopediaIsItsSubject() {
        assertThat(only("32 Am. Jur. 2d Federal Courts § 123.").subject())
                .isEqualTo("Federal Courts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Messrs. Wright & Miller explain the rule at length.",
                "The Restatement (Second) of Torts does not say so.",
                "He opened Black's Law Dictionary and read.",
                "Every S. Rep. of that year is silent, and so is the Cong. Rec. throughout.",
                "He came in March 12 (2001) and left.",
                "The *other court* said 40 (2001) times that it is so."
            })
    void aTitleAloneIsNoCitation(String text) {
        assertThat(Citations.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Restatement (Second) of Torts § 652D cmt. b (1977). Id. cmt. c.",
                "8A Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 2035 (3d ed. 2010). Id. at 40.",
                "See Wright & Miller § 2035. Id. § 2036.",
                "Black's Law Dictionary 123 (11th ed. 2019). Id. at 124.",
                "H.R. Rep. No. 94-1476, at 66 (1976). Id. at 67.",
                "144 Cong. Rec. S11,889 (daily ed. Oct. 8, 1998). Id. at S11,890.",
                "Ann Cole, The Law of Names 40 (2d ed. 2001). Id. at 41.",
                "Ann Cole, The Law of Names, at 40 (2001). Id. at 41.",
                "Ann Cole, *The Law of Names* 40 (2001). *Id.* at 41.",
                "Ann Cole, The Law of Names § 40 (2d ed. 2001). Id. § 41."
            })
    void anIdBehindAWorkDoesNotGoToTheCaseBeforeIt(String work) {
        List<Citation> found = Citations.find("Ashe v. Birch, 1 F.3d 2 (9th Cir. 1993). " + work);

        assertThat(found).hasSize(3);
        assertThat(Citations.resolve(found).target(2)).hasValue(1);
    }

    @Test
    void theYearOfACodeIsNoEditionOfABook() {
        List<Citation> found = Citations.find("18 U.S.C. § 1030 (2012 ed., Supp. IV) is cited.");

        assertThat(found).singleElement().isInstanceOf(Citation.Statute.class);
    }

    @Test
    void twoSectionsOfATreatiseAreTwoAuthorities() {
        List<Citation> found =
                Citations.find(
                        "Wright & Miller § 2035. 8A Wright & Miller § 2035. Wright & Miller § 7.");
        Resolutions resolutions = Citations.resolve(found);

        assertThat(resolutions.target(1)).hasValue(0);
        assertThat(resolutions.of(2)).isInstanceOf(Resolutions.Outcome.First.class);
    }
}
